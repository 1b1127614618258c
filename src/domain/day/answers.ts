/**
 * Means of the answers to the publisher’s questions on the circumstances of work, in hundredths of a point from 100 to
 * 500 and in the order of `contextItemIds`.
 */
export type Answers = readonly number[];

/** The question at this place of the list, and by how much the first career’s answer is higher, in hundredths of a point. */
export interface Apart {
  item: number;
  by: number;
}

/** From this on two answers are said to differ: half a step. No error is published by which a difference could be told. */
export const halfStep = 50;

/** The questions whose answers lie half a step or more apart, the furthest first; of as far ones, in the order of the list. */
export function answersApart(first: Answers, second: Answers): Apart[] {
  return first
    .map((mean, item) => ({ item, by: mean - (second[item] ?? mean) }))
    .filter(({ by }) => Math.abs(by) >= halfStep)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}

/**
 * The first of some answers that are apart. Where all of those lean one way and another further down leans the other, that
 * one stands in place of the last, so that what a finding names of each side is among them.
 */
export function furthest(apart: readonly Apart[], most: number): Apart[] {
  const first = apart.slice(0, most);
  for (const sign of [1, -1]) {
    const other = apart.find(({ by }) => by * sign > 0);
    if (other && first.every(({ by }) => by * sign < 0)) return [...first.slice(0, most - 1), other];
  }
  return first;
}

/** The furthest of each way: of what there is more for the first, and for the second. */
export function furthestEachWay(apart: readonly Apart[]): { first: Apart | undefined; second: Apart | undefined } {
  return { first: apart.find(({ by }) => by > 0), second: apart.find(({ by }) => by < 0) };
}
