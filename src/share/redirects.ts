import { paths } from '../view/base/site-paths.ts';
import type { Publication } from './publication.ts';

/**
 * Other and former names of roles, categories that are careers, and documents of pay by industry, which stands in those by
 * place, with the addresses that they lead to, for hosts that read a file of redirects: one a line, from, to and status. Other
 * hosts have a page at each name, and lead on from a category by the not-found page.
 */
export function redirects({ dataset, address }: Publication): string {
  const path = (of: string) => new URL(address(of)).pathname;
  const line = (from: string, id: string) => `${path(from)} ${path(paths.role(id))} 301\n`;
  return [
    ...dataset.roles.flatMap(({ id, profile }) => profile.aliases.map((alias) => line(paths.role(alias), id))),
    ...dataset.official.flatMap(({ id, links }) =>
      links.map(({ occupation }) => line(paths.occupation({ id: occupation.id }), id)),
    ),
    `${path(paths.dataset('industries/'))}* ${path(paths.dataset('places/'))}:splat 301\n`,
  ].join('');
}
