import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type JobTitles, type PackedTitles, unpackTitles } from '../../view/picker/job-titles.ts';
import { type PackedRoleList, unpackRoleList } from '../../view/picker/packed-role-list.ts';
import type { RoleList } from '../../view/picker/role-list.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';

/** Every role with its other names, and what they list. */
export async function loadRoles(): Promise<RoleList | LoadFailure> {
  const packed = await loadJson<PackedRoleList>(pathWithBase(paths.roleList));
  return packed instanceof LoadFailure ? packed : unpackRoleList(packed);
}

/** Job titles beside the names; none where they cannot be loaded. */
export async function loadTitles(list: RoleList): Promise<JobTitles> {
  const packed = await loadJson<PackedTitles>(pathWithBase(paths.jobTitles));
  return packed instanceof LoadFailure ? [] : unpackTitles(packed, list);
}
