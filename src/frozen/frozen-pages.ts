import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../view/base/site-paths.ts';

/** One page that was frozen. */
export interface FrozenPage {
  /** Day of its release. */
  release: string;
  pair: string;
  /** Title of the page, as HTML. */
  title: string;
  /** Address from the site’s root. */
  href: string;
}

/** The frozen pages in a folder, newest release first, then by title. */
export function frozenPages(folder: string): FrozenPage[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .flatMap((path) => {
      const [, release, pair] = /^([\d-]+)[/\\]([^/\\]+)[/\\]index\.html$/.exec(path) ?? [];
      if (!release || !pair) return [];
      const [, title = pair] = /<title>([^<:]*)/.exec(readFileSync(join(folder, path), 'utf8')) ?? [];
      return [{ release, pair, title, href: paths.frozenPair(release, pair) }];
    })
    .sort((a, b) => b.release.localeCompare(a.release) || a.title.localeCompare(b.title));
}
