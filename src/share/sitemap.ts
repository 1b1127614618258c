import type { Dataset } from '../domain/dataset.ts';
import { paths } from '../view/base/site-paths.ts';
import { lastChanged } from './last-changed.ts';
import type { Publication } from './publication.ts';

/** One canonical page. */
export interface SitemapEntry {
  path: string;
  /** The day it last changed; absent for texts, whose changes no release records. */
  day?: string;
}

/** Every canonical page of the site, each once. Pages that lead elsewhere are none. */
export function sitemapEntries(dataset: Dataset): SitemapEntry[] {
  const { roles, occupations, sources, claims, guides } = dataset;
  const changed = lastChanged(dataset);
  const texts = guides.map(({ id }) => ({ path: `/${id}/` }));
  const isText = (path: string) => texts.some((text) => text.path === path);
  const fixed = Object.values(paths)
    .filter((path) => typeof path === 'string')
    .filter((path) => path.endsWith('/') && !isText(path));
  const recordsReleases: string[] = [paths.changes, paths.data];
  const ofRoles = roles.map((role) => ({ id: role.id, path: paths.role(role.id), day: changed.role(role) }));
  return [
    ...fixed.map((path) => ({ path, day: recordsReleases.includes(path) ? dataset.asOf : changed.all })),
    ...ofRoles.map(({ path, day }) => ({ path, day })),
    ...ofRoles.flatMap((a, index) =>
      ofRoles.slice(index + 1).map((b) => ({ path: paths.pair(a.id, b.id), day: a.day > b.day ? a.day : b.day })),
    ),
    ...occupations.map(({ id }) => ({ path: paths.occupation(id), day: changed.owner(id) })),
    ...occupations
      .filter(({ areas }) => areas.length > 0)
      .map(({ id, areas }) => ({ path: paths.places(id), day: changed.rows(areas) })),
    ...sources.map(({ id }) => ({ path: paths.source(id), day: changed.source(id) })),
    ...claims.map(({ id, decidedBy, context }) => ({
      path: paths.claim(id),
      day: changed.rows([...decidedBy, ...context].map(({ row }) => row)),
    })),
    ...texts,
  ];
}

/** The sitemap as search engines read it. */
export function sitemap({ dataset, address }: Publication): string {
  const urls = sitemapEntries(dataset).map(
    ({ path, day }) => `<url><loc>${address(path)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** Everything may be read; the sitemap says what there is. */
export function robots({ address }: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address('/sitemap.xml')}\n`;
}
