import { readRoles } from '../../view/base/read-roles.ts';
import { knownRoles } from '../../view/picker/known-roles.ts';
import type { RolePicker } from './picker-form.ts';

/** Starts a picker with the roles that a query names, and says what it had to leave out. */
export function readRolesOfQuery(search: string, picker: RolePicker): void {
  const { roles, notes } = readRoles(search, knownRoles(picker.list));
  picker.show(roles, notes);
}
