import { inWords, nameInSentence } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import type { ExposureTable } from '../../part/exposure.ts';
import { findingLine } from './finding-line.ts';

interface Scores {
  name: string;
  /** By measure; absent where a category has none of it. */
  values: (number | undefined)[];
  /** “0.29 to 0.87” */
  reach: string;
}

/** How far the measures of exposure disagree; of two categories also whether all of them rank the two alike. */
export function exposureFinding(table: ExposureTable | undefined): Inline | undefined {
  const [first, second] = (table?.columns ?? []).flatMap(({ name }, column) =>
    scoresOf(table, nameInSentence(name), column),
  );
  if (!first) return findingLine('**No measure** is published near either.');
  if (!second) {
    return findingLine(
      `Measures disagree, **${first.reach}** for ${first.name}. None counts jobs.`,
      `Measures disagree, **${first.reach}** for ${first.name}.`,
      `Measures disagree, **${first.reach}**. None counts jobs.`,
    );
  }
  return findingLine(...rankedAlike(first, second), ...notRanked(first, second));
}

function scoresOf(table: ExposureTable | undefined, name: string, column: number): Scores[] {
  const cells = table?.rows.map(({ cells }) => cells[column]) ?? [];
  const found = cells.flatMap((cell) => (cell?.value === undefined ? [] : [{ value: cell.value, text: cell.text }]));
  const [low, high] = [...found.sort((a, b) => a.value - b.value)].filter(
    (_, at, all) => at === 0 || at === all.length - 1,
  );
  if (!low) return [];
  const reach = high ? `${low.text} to ${high.text}` : low.text;
  return [{ name, values: cells.map((cell) => cell?.value), reach }];
}

/** Where every measure that has both puts one category above the other. */
function rankedAlike(first: Scores, second: Scores): string[] {
  const apart = first.values.flatMap((value, measure) => {
    const other = second.values[measure];
    return value === undefined || other === undefined ? [] : [Math.sign(value - other)];
  });
  const [sign, ...others] = apart;
  if (!sign || others.length === 0 || others.some((other) => other !== sign)) return [];
  const higher = sign > 0 ? first : second;
  const lower = sign > 0 ? second : first;
  const all = `**${apart.length === 2 ? 'Both measures' : `All ${inWords(apart.length)} measures`}** are higher`;
  return [`${all} for ${higher.name}: ${higher.reach} against ${lower.reach}.`, `${all} for ${higher.name}.`];
}

function notRanked(first: Scores, second: Scores): string[] {
  return [
    `Measures disagree: **${first.reach}** for ${first.name}, **${second.reach}** for ${second.name}.`,
    `Measures disagree: **${first.reach}** for one, **${second.reach}** for the other.`,
  ];
}
