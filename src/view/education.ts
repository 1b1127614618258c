import type { Attainment } from '../domain/dataset.ts';
import { percent } from '../domain/format.ts';
import { educationLevels, keysOf } from '../schema/vocabulary.ts';
import type { Citations, Inline, Mark } from './citations.ts';
import { type Placed, standing } from './placed.ts';
import type { Slot } from './range-chart.ts';

export interface EducationTable {
  find: Inline;
  period: string;
  columns: { name: string; slots: Slot[]; proxy: boolean; mark: Mark }[];
  rows: { label: string; cells: { value: number; text: string }[] }[];
}

/** Highest degree of people in the categories nearest to the roles, in percent, highest degree first. */
export function educationTable(placed: readonly Placed[], cite: Citations): EducationTable | undefined {
  const entries = standing(placed, 1).flatMap((entry) => {
    const { attainment } = entry.occupation;
    return attainment ? [{ ...entry, attainment }] : [];
  });
  const [first] = entries;
  if (!first) return undefined;
  const degree = (attainment: Attainment) => attainment.bachelor + attainment.master + attainment.doctoral;
  return {
    find: entries.flatMap(({ occupation, attainment }, index): Inline => [
      `${index ? ' ' : ''}Of ${occupation.name.toLowerCase()} aged 25 and over, ${percent(degree(attainment))} held a bachelor’s degree or more.`,
      cite.row(attainment),
    ]),
    period: first.attainment.period,
    columns: entries.map(({ occupation, slots, proxy, attainment }) => ({ name: occupation.name, slots, proxy, mark: cite.row(attainment) })),
    rows: [...keysOf(educationLevels)].reverse().map((key) => ({
      label: educationLevels[key].label,
      cells: entries.map(({ attainment }) => ({ value: attainment[key], text: percent(attainment[key], 1) })),
    })),
  };
}
