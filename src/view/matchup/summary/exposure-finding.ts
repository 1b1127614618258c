import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career } from '../../../domain/dataset.ts';
import { inWords, nameInSentence } from '../../../domain/format.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { ExposureTable } from '../../part/exposure.ts';

interface Scores {
  /** “for software developers”, and “near AI engineers”, which may be shorter. */
  whose: [category: string, role: string];
  /** By measure; absent where a category has none of it. */
  values: (number | undefined)[];
  /** “0.29 to 0.87” */
  reach: string;
}

/** How far the measures of exposure disagree; of two categories also whether all of them rank the two alike. */
export function exposureFinding(table: ExposureTable | undefined, placed: readonly RoleSlot[]): Inline | undefined {
  const [first, second] = table ? scoresIn(table, placed) : [];
  if (!first) return findingLine('**No measure** is published near either.');
  if (!second) {
    return findingLine(
      `Measures disagree, **${first.reach}** ${first.whose[0]}. None counts jobs.`,
      `Measures disagree, **${first.reach}** ${first.whose[0]}.`,
      `Measures disagree, **${first.reach}** ${first.whose[1]}.`,
    );
  }
  return findingLine(...rankedAlike(first, second), ...notRanked(first, second));
}

function scoresIn({ columns, rows }: ExposureTable, placed: readonly RoleSlot[]): Scores[] {
  return columns.flatMap(({ name, slots }, column): Scores[] => {
    const cells = rows.map((row) => row.cells[column]);
    const found = cells.flatMap((cell) => (cell?.value === undefined ? [] : [{ value: cell.value, text: cell.text }]));
    found.sort((a, b) => a.value - b.value);
    const [low, high] = [found[0], found.at(-1)];
    const role = placed.find(({ slot }) => slots.includes(slot))?.role;
    if (!low || !high || !role) return [];
    const reach = found.length > 1 ? `${low.text} to ${high.text}` : low.text;
    return [{ whose: [`for ${nameInSentence(name)}`, inShort(role)], values: cells.map((cell) => cell?.value), reach }];
  });
}

const inShort = (role: Career) => `${ownOccupation(role) ? 'for' : 'near'} ${role.plural}`;

/** Where every measure that has both puts one category above the other. */
function rankedAlike(first: Scores, second: Scores): string[] {
  const apart = first.values.flatMap((value, measure) => {
    const other = second.values[measure];
    return value === undefined || other === undefined ? [] : [Math.sign(value - other)];
  });
  const [sign, ...others] = apart;
  if (!sign || others.length === 0 || others.some((other) => other !== sign)) return [];
  const [higher, lower] = sign > 0 ? [first, second] : [second, first];
  const all = `**${apart.length === 2 ? 'Both measures' : `All ${inWords(apart.length)} measures`}** are higher`;
  // Reaches of other sets of measures are not set against each other.
  const alike = first.values.every(
    (value, measure) => (value === undefined) === (second.values[measure] === undefined),
  );
  return [
    ...(alike ? higher.whose.map((whose) => `${all} ${whose}: ${higher.reach} against ${lower.reach}.`) : []),
    ...higher.whose.map((whose) => `${all} ${whose}.`),
  ];
}

function notRanked(first: Scores, second: Scores): string[] {
  const named = (at: 0 | 1) => `**${first.reach}** ${first.whose[at]}, **${second.reach}** ${second.whose[at]}.`;
  return [
    `Measures disagree: ${named(0)}`,
    `Measures disagree: ${named(1)}`,
    `Measures disagree: **${first.reach}** for one, **${second.reach}** for the other.`,
  ];
}
