import { pathWithBase } from '../../components/base/address.ts';
import { type OwnPage, writtenPairs } from '../../view/base/compare-path.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type PackedPairs, unpackPairs } from '../../view/picker/built-pairs.ts';
import type { RoleList } from '../../view/picker/role-list.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** The list of pairs with a page of their own. */
export function loadPackedPairs(): Promise<PackedPairs | LoadFailure> {
  return loadJson<PackedPairs>(pathWithBase(paths.pairList));
}

/** Which pairs have a page of their own; where that cannot be learnt, those of roles that somebody has written about. */
export function ownPages({ roles }: RoleList, packed: PackedPairs | LoadFailure): OwnPage {
  const ids = roles.map(({ id }) => id);
  return (packed instanceof LoadFailure ? undefined : unpackPairs(packed, ids)) ?? writtenPairs(roles);
}

/** The same of pairs that may have been loaded before. */
export async function loadPairs(list: RoleList): Promise<OwnPage> {
  return ownPages(list, await loadPackedPairs());
}
