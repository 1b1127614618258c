import type { Role } from '../domain/dataset.ts';
import { pairId } from '../view/base/site-paths.ts';

/** Two roles in the order of their ids. */
export type RolePair = readonly [a: Role, b: Role];

/**
 * The pairs that have a page and all that belongs to it: every two of the roles, or, where `only` is given, those with its
 * ids. Throws on an id that names no pair.
 */
export function publishedPairs(roles: readonly Role[], only?: readonly string[]): RolePair[] {
  const all = roles.flatMap((a) => roles.filter((b) => a.id < b.id).map((b): RolePair => [a, b]));
  if (!only) return all;
  const wanted = new Set(only);
  const pairs = all.filter(([a, b]) => wanted.delete(pairId([a.id, b.id])));
  if (wanted.size > 0) throw new Error(`No pair of roles has the id ${[...wanted].join(', ')}.`);
  return pairs;
}
