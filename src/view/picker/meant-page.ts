import { nearestWord } from '../../domain/nearest-word.ts';
import { paths } from '../base/site-paths.ts';
import type { RoleFamily } from './find-roles.ts';
import { knownRoles } from './known-roles.ts';

/** The page that an address without one stands for. */
export interface MeantPage {
  /** From the site’s root. */
  path: string;
  title: string;
  /** True where the address names it by ids and other names of roles; false where it is only the nearest. */
  certain: boolean;
}

const address = /^\/(?<kind>compare|roles)\/(?<name>[^/]+)\/?$/;

/** What was most likely meant by an address below those of matchups and roles; undefined where nothing is near. */
export function meantPage(path: string, families: readonly RoleFamily[]): MeantPage | undefined {
  const { kind, name = '' } = address.exec(path)?.groups ?? {};
  const known = knownRoles(families);
  const names = new Map(families.flatMap(({ roles }) => roles.map((role) => [role.id, role.name] as const)));
  const asked = written(name).split('-vs-');
  if (asked.length > (kind === 'compare' ? 2 : 1)) return undefined;
  const meant = asked.flatMap((one) => known.get(one) ?? known.get(nearestWord(one, [...known.keys()]) ?? '') ?? []);
  const ids = [...new Set(meant)].sort();
  const [first, second] = ids;
  if (first === undefined) return undefined;
  const all = asked.length === ids.length && asked.every((one) => known.has(one));
  const title = ids.map((id) => names.get(id)).join(' vs ');
  if (second === undefined) return { path: paths.role(first), title, certain: all && kind === 'roles' };
  return { path: paths.pair(...ids), title, certain: all };
}

/** A part of an address as ids are written. */
function written(name: string): string {
  try {
    return decodeURIComponent(name)
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-');
  } catch {
    return name;
  }
}
