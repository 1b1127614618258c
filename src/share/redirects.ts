import { paths } from '../view/base/site-paths.ts';
import type { Publication } from './publication.ts';

/**
 * Other and former names of roles with the addresses that they lead to, for hosts that read a file of redirects: one a
 * line, from, to and status. Other hosts have a page at each.
 */
export function redirects({ dataset, address }: Publication): string {
  const path = (id: string) => new URL(address(paths.role(id))).pathname;
  return dataset.roles
    .flatMap(({ id, profile }) => profile.aliases.map((alias) => `${path(alias)} ${path(id)} 301\n`))
    .join('');
}
