import { pathWithBase } from '../../components/base/address.ts';
import { paths } from '../../view/base/site-paths.ts';
import type { RoleFamily } from '../../view/picker/find-roles.ts';
import { loadJson } from '../base/load-json.ts';

/** Every role by family with its other names. */
export const loadRoles = () => loadJson<RoleFamily[]>(pathWithBase(paths.roleList));
