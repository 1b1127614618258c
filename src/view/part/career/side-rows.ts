import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Category, PublishedRow } from '../../../domain/dataset.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';

/** One line of a small table with a column for each career. */
export interface SideRow {
  label: string;
  /** One mark for each source of the row. */
  marks: Inline;
  cells: SideCell[];
}

/** What a row says of one career, with a few words on it; or why it says nothing. */
export type SideCell = { text: string; note?: string } | { none: string };

/** What is said of a category, and the row that says it. */
export interface SaidOf {
  text: string;
  note?: string;
  row: PublishedRow;
}

/** Why nothing is said of a career. */
export const whyNone = ({ role }: RoleSlot, reason = 'not published'): string =>
  ownOccupation(role) ? reason : 'not counted apart';

/** A row of what is said of the category that each career is; undefined where nothing is said of any. */
export function sideRow(
  label: string,
  placed: readonly RoleSlot[],
  say: (category: Category) => SaidOf | undefined,
  cite: CitationMarks,
): SideRow | undefined {
  return rowOf(
    label,
    placed,
    placed.map(({ role }) => {
      const own = ownOccupation(role);
      return own && say(own);
    }),
    cite,
  );
}

/** The same of what has been found for each place; `reason` is why nothing is said of a category, if it is published. */
export function rowOf(
  label: string,
  placed: readonly RoleSlot[],
  said: readonly (SaidOf | undefined)[],
  cite: CitationMarks,
  reason?: string,
): SideRow | undefined {
  const held = said.filter((one) => one !== undefined);
  if (held.length === 0) return undefined;
  return {
    label,
    marks: cite.rows(...held.map(({ row }) => row)),
    cells: placed.map((place, index): SideCell => {
      const one = said[index];
      if (!one) return { none: whyNone(place, reason) };
      return { text: one.text, ...(one.note && { note: one.note }) };
    }),
  };
}

/** Without those that say nothing. */
export const heldRows = (...rows: readonly (SideRow | undefined)[]): SideRow[] =>
  rows.filter((row) => row !== undefined);
