import { site } from '../site.ts';
import { pictureRenderer } from './picture-renderer.ts';

/** The painter of the site’s pictures, made ready once; folders are those below the project’s root. */
export const pictures = await pictureRenderer({ site: site.name, styles: 'src/styles', cache: '.astro/pictures' });
