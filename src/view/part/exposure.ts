import type { Exposure } from '../../domain/dataset.ts';
import { inWords, list } from '../../domain/format.ts';
import { exposureMeasures, keysOf } from '../../schema/vocabulary.ts';
import { belonging, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import { share01 } from '../cite/row-description.ts';

export interface ExposureTable {
  find: Inline;
  columns: { name: string; slots: Slot[]; proxy: boolean }[];
  rows: { label: string; description: string; cells: ({ value: number; text: string; mark: Mark } | undefined)[] }[];
}

/** Every measure of exposure to language models for the categories nearest to the roles; they disagree. */
export function exposureTable(placed: readonly RoleSlot[], cite: CitationMarks): ExposureTable | undefined {
  const entries = belonging(placed).filter(({ occupation }) => occupation.exposure.length > 1);
  if (entries.length === 0) return undefined;
  const rows = keysOf(exposureMeasures).flatMap((measure) => {
    const found = entries.map(({ occupation }) => occupation.exposure.find((entry) => entry.measure === measure));
    if (found.every((entry) => !entry)) return [];
    return [
      {
        label: exposureMeasures[measure].label,
        description: exposureMeasures[measure].description,
        cells: found.map((entry) => entry && cell(entry, cite)),
      },
    ];
  });
  const spread = entries.map(({ occupation }) => {
    const values = occupation.exposure.map((entry) => entry.value).sort((a, b) => a - b);
    return `${share01(values[0] ?? 0)} to ${share01(values.at(-1) ?? 0)} for ${occupation.plural}`;
  });
  return {
    find: [
      `On a scale from 0 to 1, ${inWords(rows.length)} measures range from ${list(spread)}. They measure how much of the work a language model can touch, not how many jobs it will cost.`,
    ],
    columns: entries.map(({ occupation, slots, proxy }) => ({ name: occupation.name, slots, proxy })),
    rows,
  };
}

function cell(entry: Exposure, cite: CitationMarks): { value: number; text: string; mark: Mark } {
  return { value: entry.value, text: share01(entry.value), mark: cite.row(entry) };
}
