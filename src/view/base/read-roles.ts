import { addressName } from './address-name.ts';
import { mostRoles } from './most-roles.ts';
import { type Known, readValues } from './page-query.ts';
import { rolesKey } from './query-words.ts';

/** The roles that a query names, each once, and a sentence for everything in it that has to be taken otherwise. */
export function readRoles(search: string, known: Known): { roles: string[]; notes: string[] } {
  const read = readValues(search, rolesKey, { get: (name) => known.get(addressName(name)) });
  const named = read.flatMap((one) => ('value' in one ? one.value : []));
  const roles = [...new Set(named)];
  const strangers = read.flatMap((one) => ('unknown' in one ? one.unknown : []));
  const notes = strangers.slice(0, mostRoles).map((name) => `There is no role “${name}”, so it is left out.`);
  if (named.length > roles.length) notes.push('The same role is named twice, and shown once.');
  if (roles.length > mostRoles) notes.push('Only the first four roles are shown.');
  return { roles: roles.slice(0, mostRoles), notes };
}
