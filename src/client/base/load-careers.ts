import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { PackedCareers, PackedRole, PackedShared } from '../../view/wire/packed.ts';
import { LoadFailure, loadAll, loadJson } from './load-json.ts';

/** Fetches the records of careers in the order given, with what they share. */
export async function loadCareers(ids: readonly string[]): Promise<PackedCareers | LoadFailure> {
  const [roles, shared] = await Promise.all([
    loadAll<PackedRole>(ids.map((id) => pathWithBase(paths.packedRole(id)))),
    loadJson<PackedShared>(pathWithBase(paths.packedShared)),
  ]);
  if (roles instanceof LoadFailure) return roles;
  return shared instanceof LoadFailure ? shared : { ...shared, roles };
}
