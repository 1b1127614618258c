import { paths } from '../view/base/site-paths.ts';
import type { Publication } from './publication.ts';

/**
 * Other and former names of roles and sources, categories that are careers, and documents of pay by industry, which stands
 * in those by place, with the addresses that they lead to, for hosts that read a file of redirects: one a line, from, to and
 * status. Other hosts have a page at each name, and lead on from a category by the not-found page.
 */
export function redirects({ dataset, address }: Publication): string {
  const path = (of: string) => new URL(address(of)).pathname;
  const line = (from: string, to: string) => `${path(from)} ${path(to)} 301\n`;
  return [
    ...dataset.roles.flatMap(({ id, profile }) =>
      profile.aliases.map((alias) => line(paths.role(alias), paths.role(id))),
    ),
    ...dataset.sources.flatMap(({ id, aliases = [] }) =>
      aliases.map((alias) => line(paths.source(alias), paths.source(id))),
    ),
    ...dataset.official.flatMap(({ id, links }) =>
      links.map(({ occupation }) => line(paths.occupation({ id: occupation.id }), paths.role(id))),
    ),
    line(`${paths.dataset('industries/')}*`, `${paths.dataset('places/')}:splat`),
  ].join('');
}
