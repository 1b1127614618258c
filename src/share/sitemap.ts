import { ownOccupation } from '../domain/compare/own-occupation.ts';
import type { Career } from '../domain/dataset.ts';
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
export function sitemapEntries({ dataset, pairs, weighed, wages }: Publication): SitemapEntry[] {
  const { roles, official, occupations, sources, claims, guides } = dataset;
  const changed = lastChanged(dataset);
  const texts = guides.map(({ id }) => ({ path: `/${id}/` }));
  const isText = (path: string) => texts.some((text) => text.path === path);
  const fixed = Object.values(paths)
    .filter((path) => typeof path === 'string')
    .filter((path) => path.endsWith('/') && !isText(path));
  const recordsReleases: string[] = [paths.changes, paths.data];
  const days = new Map<Career, string>([
    ...roles.map((role) => [role, changed.role(role)] as const),
    ...official.map((career) => [career, changed.role(career)] as const),
  ]);
  const placed = new Set(wages.occupations);
  const laterOf = (...some: readonly Career[]) =>
    some
      .map((career) => days.get(career) ?? '')
      .sort()
      .at(-1);
  return [
    ...fixed.map((path) => ({ path, day: recordsReleases.includes(path) ? dataset.asOf : changed.all })),
    ...roles.map((role) => ({ path: paths.role(role.id), day: days.get(role) })),
    ...[...days]
      .filter(([career]) => placed.has(ownOccupation(career)?.id ?? ''))
      .map(([{ id }, day]) => ({ path: paths.careerPlaces(id), day })),
    ...[...pairs, ...weighed].map(([a, b]) => ({ path: paths.pair(a.id, b.id), day: laterOf(a, b) })),
    ...occupations.map((occupation) => ({ path: paths.occupation(occupation), day: changed.owner(occupation.id) })),
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

/** The sitemap as search engines read it: one file, since they take 50,000 addresses in one. */
export function sitemap(publication: Publication): string {
  const { address } = publication;
  const urls = sitemapEntries(publication).map(
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
