import type { FigureIndex } from './figure-lines.ts';

const known = new WeakMap<FigureIndex, Map<number, number>>();

/** How many people are employed in each category, by the number of its owner, as the newest edition counts them. */
export function peopleOf(index: FigureIndex): ReadonlyMap<number, number> {
  const counted = known.get(index) ?? countPeople(index);
  known.set(index, counted);
  return counted;
}

function countPeople({ lines }: FigureIndex): Map<number, number> {
  const newest = new Map<number, { period: string; people: number }>();
  for (const { head, owner, values } of lines) {
    const people = values.at(-1);
    if (head.kind !== 'wage' || head.countOf !== 'employees' || head.covers || head.area || people === undefined)
      continue;
    if ((newest.get(owner)?.period ?? '') < head.period) newest.set(owner, { period: head.period, people });
  }
  return new Map([...newest].map(([owner, { people }]) => [owner, people]));
}
