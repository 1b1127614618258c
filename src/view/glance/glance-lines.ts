import { inWords, midSentence } from '../../domain/format.ts';
import { type Inline, plain } from '../cite/citation-marks.ts';
import type { Cell, GlanceGroup, GlanceRow } from './glance-row.ts';

/** Two to four roles side by side: a line a row, and apart from the lines what would repeat itself in them. */
export interface GlanceLines {
  /** Rows with a figure of at least one role; of more than two roles, of at least two. */
  rows: GlanceRow[];
  /** Of more than two roles: figures that one of them alone has. */
  alone: { label: string; role: number; cell: Cell }[];
  /** “openings a year, pay by survey”: rows of which no role has a figure. */
  neither: string[];
  /** The work in the editors’ words. */
  words: GlanceRow[];
  /** Why figures are missing or may not be set against each other, each reason once with the rows it is for. */
  reasons: { rows: string; because: Inline }[];
  /** Getting in, in the editors’ words; for the section on education. */
  entry: GlanceRow[];
}

/**
 * Sorts the rows of a comparison into what stands side by side. Rows that stand elsewhere on the page are left out.
 *
 * @param names Of the roles, for what is said of one of them.
 */
export function glanceLines(groups: readonly GlanceGroup[], names: readonly string[]): GlanceLines {
  const all = groups.flatMap(({ rows }) => rows);
  const figures = all.filter((row) => row.difference && !row.elsewhere);
  const least = (all[0]?.cells.length ?? 2) > 2 ? 2 : 1;
  const held = ({ cells }: GlanceRow) => cells.filter(({ figure }) => figure !== undefined).length;
  const words = (id: string) =>
    groups
      .filter((group) => group.id === id)
      .flatMap(({ rows }) => rows.filter((row) => !row.difference && !row.elsewhere));
  return {
    rows: figures.filter((row) => held(row) >= least),
    alone: figures
      .filter((row) => held(row) > 0 && held(row) < least)
      .flatMap(({ label, cells }) =>
        cells.flatMap((cell, role) => (cell.figure === undefined ? [] : [{ label, role, cell }])),
      ),
    neither: figures.filter((row) => held(row) === 0).map(({ label }) => midSentence(label)),
    words: words('work'),
    reasons: reasonsOf(all, names),
    entry: words('entry'),
  };
}

/** “for either”, “for any of the three” */
export const ofAll = (roles: number): string => (roles === 2 ? 'either' : `any of the ${inWords(roles)}`);

function reasonsOf(rows: readonly GlanceRow[], names: readonly string[]): GlanceLines['reasons'] {
  const found = new Map<string, { labels: Set<string>; because: Inline }>();
  for (const row of rows) {
    for (const because of whyNot(row)) {
      const key = plain(because);
      const known = found.get(key) ?? { labels: new Set(), because };
      known.labels.add(row.label);
      found.set(key, known);
    }
  }
  const joined = [...found.values()].map(({ labels, because }) => ({
    rows: [...labels].map((label, at) => (at === 0 ? label : midSentence(label))).join(', '),
    because,
  }));
  return [...joined, ...rows.flatMap((row) => filed(row, names))];
}

/** Where filings put a role that has no official category, and so no official wage. */
function filed({ id, label, cells }: GlanceRow, names: readonly string[]): GlanceLines['reasons'] {
  if (id !== 'wage') return [];
  return cells.flatMap(({ none, receipt }, role) =>
    none && receipt ? [{ rows: `${label}, ${midSentence(names[role] ?? '')}`, because: receipt }] : [],
  );
}

const opening = /^because /;

/** What the cells say of what they lack; where they say nothing, why the row is not compared. */
function whyNot({ cells, difference }: GlanceRow): Inline[] {
  const lacking = cells.flatMap(({ receipt = [] }): Inline[] => {
    const [first, ...rest] = receipt;
    return typeof first === 'string' && opening.test(first) ? [[first.replace(opening, ''), ...rest]] : [];
  });
  if (lacking.length > 0 || !difference) return lacking;
  if (difference.kind === 'not-comparable') return [[(difference.receipt ?? '').replace(opening, '')]];
  return difference.apart ? [[midSentence(difference.receipt ?? '')]] : [];
}
