import type { Dataset, OfficialCareer, Role } from '../domain/dataset.ts';
import type { PairReason } from '../schema/vocabulary.ts';
import { pairId } from '../view/base/site-paths.ts';

/** Two roles in the order of their ids. */
export type RolePair = readonly [a: Role, b: Role];

/** Two careers in the order of their ids, at least one of them without an editors’ text. */
export type CareerPair = readonly [a: Role | OfficialCareer, b: Role | OfficialCareer];

/** The pairs that have pages, in the order of their ids. */
export interface PublishedPairs {
  /** Of roles that editors wrote about, with all that belongs to such a page. */
  written: RolePair[];
  /** Of other careers that people weigh: a page and a picture each. */
  weighed: CareerPair[];
}

/**
 * The pairs that have a page: every two of the roles, and those of the table of pairs.
 *
 * @param only Ids of the pairs that have one, where not all do; `written` stands for every two of the roles, a reason of the
 * table for its rows. Throws on one that names no pair.
 */
export function publishedPairs(
  { roles, weighed, career }: Pick<Dataset, 'roles' | 'weighed' | 'career'>,
  only?: readonly string[],
): PublishedPairs {
  const all = roles.flatMap((a) => roles.filter((b) => a.id < b.id).map((b): RolePair => [a, b]));
  const wanted = only && new Set(only);
  const met = new Set<string>();
  const kept = (reason: PairReason | 'written', id: string) => {
    const names = [reason, id].filter((name) => wanted?.has(name));
    for (const name of names) met.add(name);
    return !wanted || names.length > 0;
  };
  const pairs = {
    written: all.filter(([a, b]) => kept('written', pairId([a.id, b.id]))),
    weighed: weighed
      .filter(({ first, second, reason }) => kept(reason, pairId([first, second])))
      .map(({ first, second }): CareerPair => [career(first), career(second)]),
  };
  const unmet = only?.filter((name) => !met.has(name)) ?? [];
  if (unmet.length > 0) throw new Error(`No pair of roles has the id ${unmet.join(', ')}.`);
  return pairs;
}
