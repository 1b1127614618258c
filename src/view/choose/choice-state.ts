import { readValues, writeQuery } from '../base/page-query.ts';
import { payKeys, rolesKey } from '../base/query-words.ts';

/** Where pay is asked for, as on every page. */
export const [placeKey] = payKeys;

/** What a reader has chosen: two to four roles, fewer while choosing, and how much each term matters. */
export interface Choice {
  roles: string[];
  /** Id of the place inside the country where pay is asked for; empty for the whole of it. */
  place: string;
  /** By term, 0 (not at all) to 3 (very much). */
  weights: Record<string, number>;
}

/** What may be weighed: terms in the order of those of equal weight. */
export interface Weighable {
  terms: readonly { id: string; label: string }[];
  /** The names of the weights, 0 first. */
  weights: readonly string[];
}

/** The weight of a term that nobody has weighed. */
export const plainWeight = 1;

/** The weights that a query stands for, and a sentence for everything in it that has to be taken otherwise. */
export function readWeights(
  search: string,
  { terms, weights }: Weighable,
): { weights: Choice['weights']; notes: string[] } {
  const known = new Map(weights.map((_, weight) => [String(weight), String(weight)]));
  const notes: string[] = [];
  const read = terms.map(({ id, label }) => {
    const [value] = readValues(search, id, known);
    if (value && 'value' in value) return [id, Number(value.value)] as const;
    if (value) notes.push(`“${value.unknown}” is no weight of ${label}, so “${weights[plainWeight]}” is used.`);
    return [id, plainWeight] as const;
  });
  return { weights: Object.fromEntries(read), notes };
}

/** The query that stands for a choice, every weight included, so that it means the same whatever is usual later. */
export function writeChoice({ roles, place, weights }: Choice, terms: Weighable['terms']): string {
  return writeQuery([
    [rolesKey, roles.join(',')],
    [placeKey, place],
    ...terms.map(({ id }) => [id, String(weights[id] ?? plainWeight)] as const),
  ]);
}

/** The terms that matter, the heaviest first, those of equal weight in their own order; and those that do not. */
export function byWeight<T extends { id: string }>(
  terms: readonly T[],
  { weights }: Pick<Choice, 'weights'>,
): { ordered: T[]; leftOut: T[] } {
  const weightOf = ({ id }: T) => weights[id] ?? plainWeight;
  return {
    ordered: terms.filter((term) => weightOf(term) > 0).sort((a, b) => weightOf(b) - weightOf(a)),
    leftOut: terms.filter((term) => weightOf(term) === 0),
  };
}
