import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type PackedRoleList, unpackRoleList } from '../../view/picker/packed-role-list.ts';
import type { RoleList } from '../../view/picker/role-list.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** Every role with its other names, and what they list. */
export async function loadRoles(): Promise<RoleList | LoadFailure> {
  const packed = await loadJson<PackedRoleList>(pathWithBase(paths.roleList));
  return packed instanceof LoadFailure ? packed : unpackRoleList(packed);
}
