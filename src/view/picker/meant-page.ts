import { addressName } from '../base/address-name.ts';
import { comparePath, haveOwnPage, type OwnPage } from '../base/compare-path.ts';
import { mostRoles } from '../base/most-roles.ts';
import { paths } from '../base/site-paths.ts';
import { knownRoles } from './known-roles.ts';
import { nameIndex } from './name-index.ts';
import type { ListedRole, RoleList } from './role-list.ts';
import { understandOne } from './understand.ts';

/** The page that an address without one stands for. */
export interface MeantPage {
  /** From the site’s root, with the query; undefined where nothing is near. */
  path?: string;
  title: string;
  /** True where the address names it by ids and other names of roles; false where it is only the nearest. */
  certain: boolean;
  /** What was asked for in words, as one would type it. */
  typed: string;
}

const address = /^\/+(?<kind>compare|roles|embed)\/+(?<name>[^/]+)/i;
const versus = /-(?:vs?|versus)-/;

/**
 * What was most likely meant by an address below those of matchups, embedded matchups and roles; undefined elsewhere.
 * Capitals, blanks and whatever a sender’s program put behind an address do not count.
 *
 * @param search Query of the address, which is kept.
 * @param own Which pairs have a page of their own.
 */
export function meantPage(path: string, search: string, list: RoleList, own?: OwnPage): MeantPage | undefined {
  const { kind = '', name = '' } = address.exec(path)?.groups ?? {};
  const asked = addressName(decoded(name).replace(/\.html?$/i, '')).split(versus);
  if (asked[0] === '' || name === '') return undefined;
  const known = knownRoles(list);
  const index = nameIndex(list);
  const meant = asked.map((one) => {
    const sure = known.get(one);
    const { kind: how, found } = understandOne(one.replaceAll('-', ' '), index);
    const [best, next] = how === 'chooser' && found.length > 1 ? [] : found;
    const near = best && best.fit < (next?.fit ?? Infinity) ? best.role : undefined;
    return { role: list.roles.find(({ id }) => id === sure) ?? near, certain: sure !== undefined };
  });
  const roles = [...new Set(meant.flatMap(({ role }) => role ?? []))];
  const certain = meant.every((one) => one.certain) && roles.length === asked.length && roles.length <= mostRoles;
  const { fits, ...page } = pageOf(roles.slice(0, mostRoles), { kind: kind.toLowerCase(), search, own });
  return { ...page, certain: certain && fits, typed: asked.map(words).join(' vs ') };
}

const words = (name: string) => name.replaceAll('-', ' ');

interface Page extends Pick<MeantPage, 'path' | 'title'> {
  /** Whether it is of the kind that was asked for. */
  fits: boolean;
}

interface Asked {
  kind: string;
  search: string;
  own: OwnPage | undefined;
}

/** One role has its page, two may have one of their own, written ones also one for frames; any others stand on that of any. */
function pageOf(roles: readonly ListedRole[], { kind, search, own }: Asked): Page {
  const [first, second, third] = roles;
  if (!first) return { title: '', fits: false };
  if (!second) return { path: paths.role(first.id) + search, title: first.name, fits: kind === 'roles' };
  const shown = third ? roles : [first, second].sort((a, b) => (a.id < b.id ? -1 : 1));
  const title = shown.map(({ name }) => name).join(' vs ');
  if (kind === 'embed' && haveOwnPage(shown) && (!own || haveOwnPage(shown, own)))
    return { path: paths.embed(...shown.map(({ id }) => id)) + search, title, fits: true };
  return { path: comparePath(shown, search, own), title, fits: true };
}

/** A part of an address as it was before it was encoded, once or twice. */
function decoded(name: string): string {
  try {
    const once = decodeURIComponent(name);
    return once.includes('%') ? decodeURIComponent(once) : once;
  } catch {
    return name;
  }
}
