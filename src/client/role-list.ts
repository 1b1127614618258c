import { at } from '../components/address.ts';
import type { RoleFamily } from '../view/find-roles.ts';
import { paths } from '../view/site-paths.ts';
import { loadOnce } from './load-once.ts';

/** Every role by family with its other names. */
export const loadRoles = loadOnce<RoleFamily[]>(at(paths.roleList));
