import { at } from '../components/address.ts';
import type { RoleFamily } from '../view/find-roles.ts';
import { paths } from '../view/site-paths.ts';
import { loadJson } from './load-json.ts';

/** Every role by family with its other names. */
export const loadRoles = () => loadJson<RoleFamily[]>(at(paths.roleList));
