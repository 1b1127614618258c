import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The picture that a frozen page names for chat windows: a whole address, of the site where it was frozen. */
const picture = /(<meta property="og:image" content=")https:\/\/[^"]*?(\/pictures\/[^"/]+\.png)(">)/;

/** All that a page says of its picture. */
const ofPicture = /<meta (?:property="og:image[^"]*"|name="twitter:card") content="[^"]*">/g;

/**
 * A frozen page as it stands on a site: its picture is the one of this site, under its address and base path, or none
 * where the site has none.
 *
 * @param root Address of the site with its base path, without a slash at the end.
 * @param exists Whether the site has a file at a path.
 */
export function withOwnPicture(html: string, root: string, exists: (path: string) => boolean): string {
  const path = picture.exec(html)?.[2];
  if (path === undefined) return html;
  if (!exists(path)) return html.replaceAll(ofPicture, '');
  return html.replace(picture, (_, before: string, __, after: string) => before + root + path + after);
}

/** Astro integration: frozen pages, which are copied as they are, name the pictures of the site that they are part of. */
export function frozenPictures({ address, base }: { address: string; base: string }): AstroIntegration {
  return {
    name: 'evenhand-frozen-pictures',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const exists = (path: string) => existsSync(join(out, path));
        for (const file of frozenPages(join(out, 'frozen'))) {
          const html = readFileSync(file, 'utf8');
          const own = withOwnPicture(html, `${address}${base.replace(/\/$/, '')}`, exists);
          if (own !== html) writeFileSync(file, own);
        }
      },
    },
  };
}

function frozenPages(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^[\d-]+[/\\][^/\\]+[/\\]index\.html$/.test(file))
    .map((file) => join(folder, file));
}
