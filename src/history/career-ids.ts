import type { Entry } from '../schema/collections.ts';
import { entriesOf } from './content-parts.ts';

/** The career that each category is, by the category’s id: a written role that is exactly it, or a career by its own id. */
export function careersOfOccupations(entries: readonly Entry[]): Map<string, string> {
  return new Map([
    ...entriesOf({ entries: [...entries] }, 'occupation').flatMap(({ id, data }) =>
      data.id === undefined ? [] : [[id, data.id] as const],
    ),
    ...entriesOf({ entries: [...entries] }, 'profile').flatMap(({ id, data }) =>
      data.occupations.flatMap((link) => (link.fit === 'exact' ? [[link.id, id] as const] : [])),
    ),
  ]);
}
