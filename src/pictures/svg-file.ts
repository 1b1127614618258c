import { escaped } from '../markup/escaped.ts';
import type { Band } from './bands/draw-context.ts';
import { pictureWidth } from './picture.ts';
import { faces } from './svg.ts';

/** Fonts that stand in for the site’s own, which a file by itself does not bring along. */
const standIns = { besley: 'Rockwell,Georgia,serif', archivo: '"Helvetica Neue",Arial,sans-serif' } as const;

const styles = Object.values(faces)
  .map(({ file, family }) => `[font-family="${family}"]{font-family:"${family}",${standIns[file]}}`)
  .filter((rule, index, all) => all.indexOf(rule) === index)
  .join('');

/** Strips of a picture, one below the other, as an SVG file that stands alone: it names no other file. */
export function svgFile(bands: readonly Band[], alt: string): string {
  let height = 0;
  const strips = bands.map((band) => {
    const placed = band.svg.replace('<svg xmlns="http://www.w3.org/2000/svg"', `<svg y="${height}"`);
    height += band.height;
    return placed;
  });
  const size = `viewBox="0 0 ${pictureWidth} ${height}" width="${pictureWidth}" height="${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="alt"><title id="alt">${escaped(alt)}</title><style>${styles}</style>${strips.join('')}</svg>\n`;
}
