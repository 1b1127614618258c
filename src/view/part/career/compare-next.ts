import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import { list, midSentence } from '../../../domain/format.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import { paths } from '../../base/site-paths.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';

/** Careers near those of a page, each beside the one that it is near. */
export interface CompareNext {
  finding: Inline | undefined;
  note: Inline;
  pairs: { slot: RoleSlot['slot']; name: string; with: string; href: string }[];
}

/** How many careers are named for each of a page. */
const named = 3;

/** Those that stand near several careers of the page come first; undefined where none is held. */
export function compareNext(placed: readonly RoleSlot[], cite: CitationMarks): CompareNext | undefined {
  const held = placed.flatMap((place) => {
    const related = ownOccupation(place.role)?.related;
    return related ? [{ ...place, related }] : [];
  });
  if (held.length === 0) return undefined;
  const here = new Set(placed.map(({ role }) => role.id));
  const near = (id: string) => held.filter(({ related }) => related.careers.some((one) => one.id === id)).length;
  const pairs = held.flatMap(({ role, slot, related }) =>
    related.careers
      .filter(({ id }) => !here.has(id))
      .sort((a, b) => near(b.id) - near(a.id))
      .slice(0, named)
      .map(({ id, name }) => ({ slot, id, name, with: role.name, href: paths.pair(id, role.id) })),
  );
  const names = [...new Set(pairs.map(({ name }) => name))].map((name, index) =>
    index === 0 ? name : midSentence(name),
  );
  return {
    finding: findingLine(
      ...[4, 3, 2, 1].map((most) => `${list([...names.slice(0, most), ...(names.length > most ? ['others'] : [])])}.`),
    ),
    note: ['Careers that O*NET calls close, each compared with', ...cite.rows(...held.map(({ related }) => related))],
    pairs: pairs.map(({ id: _, ...pair }) => pair),
  };
}
