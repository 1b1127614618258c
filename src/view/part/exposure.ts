import { type Category, type Exposure, isScore } from '../../domain/dataset.ts';
import { inWords } from '../../domain/format.ts';
import { exposureCategories, exposureMeasures, keysOf } from '../../schema/vocabulary.ts';
import { belonging, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import { exposureText, scoresOf } from '../cite/exposure-text.ts';
import { share01 } from '../cite/row-description.ts';
import { aiPlace } from './career/ai-places.ts';

export interface ExposureTable {
  find: Inline;
  columns: { name: string; slots: Slot[]; proxy: boolean }[];
  rows: { label: string; description: string; cells: (ExposureCell | undefined)[] }[];
}

/** A number with a bar, or the word of a category without one. */
export interface ExposureCell {
  value?: number;
  text: string;
  /** “place 68 of 100”: among all occupations, where there is a place. */
  place?: string;
  mark: Mark;
}

/** Every measure of exposure to AI for the categories nearest to the roles; they disagree, so one alone is not shown. */
export function exposureTable(placed: readonly RoleSlot[], cite: CitationMarks): ExposureTable | undefined {
  const entries = belonging(placed).filter(({ occupation }) => occupation.exposure.length > 1);
  if (entries.length === 0) return undefined;
  const occupations = entries.map(({ occupation }) => occupation);
  const rows = keysOf(exposureMeasures).flatMap((measure) => {
    const found = occupations.map(({ exposure }) => exposure.find((entry) => entry.measure === measure));
    if (found.every((entry) => !entry)) return [];
    const { label, description } = exposureMeasures[measure];
    return [{ label, description, cells: found.map((entry) => entry && cell(entry, cite)) }];
  });
  return {
    find: [...scoresFind(occupations, cite), ...categoriesFind(occupations, cite)],
    columns: entries.map(({ occupation, slots, proxy }) => ({ name: occupation.name, slots, proxy })),
    rows,
  };
}

/** Whether two careers have categories of their own to set on one line, with places among all occupations. */
export function hasAiPlaces(placed: readonly RoleSlot[], table: Pick<ExposureTable, 'columns'> | undefined): boolean {
  return (
    placed.length === 2 &&
    table?.columns.length === 2 &&
    table.columns.every(({ slots }) => slots.length === 1) &&
    belonging(placed).every(({ occupation }) => occupation.exposure.some(({ among }) => among))
  );
}

function cell(entry: Exposure, cite: CitationMarks): ExposureCell {
  const place = aiPlace(entry);
  return {
    ...(isScore(entry) && { value: entry.value }),
    text: exposureText(entry),
    ...(place && { place }),
    mark: cite.row(entry),
  };
}

/** “On a scale from 0 to 1, four measures range from 0.28 to 0.87 for software developers and two from … for …” */
function scoresFind(occupations: readonly Category[], cite: CitationMarks): Inline {
  const ranges = occupations.flatMap((occupation) => {
    const scores = scoresOf(occupation);
    const [low, high] = [scores[0], scores.at(-1)];
    return low && high && low !== high ? [{ occupation, many: scores.length, low, high }] : [];
  });
  const [first] = ranges;
  if (!first) return [];
  const asMany = ranges.every(({ many }) => many === first.many);
  return [
    `On a scale from 0 to 1, ${inWords(first.many)} measures range from `,
    ...ranges.flatMap(
      ({ occupation, many, low, high }, index): Inline => [
        `${index === 0 ? '' : `${index === ranges.length - 1 ? ' and ' : ', '}${asMany ? '' : `${inWords(many)} `}from `}${share01(low.value)}`,
        cite.row(low),
        ` to ${share01(high.value)}`,
        cite.row(high),
        ` for ${occupation.plural}`,
      ],
    ),
    '. Each measures in its own way how much of the work AI can touch, none how many jobs it will cost.',
  ];
}

/** “Compared with all occupations, the category of the … is very high for software developers.” */
function categoriesFind(occupations: readonly Category[], cite: CitationMarks): Inline {
  const sorted = occupations.flatMap((occupation) =>
    occupation.exposure.flatMap((entry) => (entry.category ? [{ occupation, entry, category: entry.category }] : [])),
  );
  const [first] = sorted;
  if (!first) return [];
  const groups = [...Map.groupBy(sorted, ({ category }) => category)];
  return [
    ` Compared with all occupations, the category of the ${first.entry.source.publisher} is `,
    ...groups.flatMap(
      ([category, members], group): Inline => [
        `${group === 0 ? '' : '; it is '}${exposureCategories[category].label.toLowerCase()} for `,
        ...members.flatMap(
          ({ occupation, entry }, index): Inline => [
            `${index === 0 ? '' : index === members.length - 1 ? ' and ' : ', '}${occupation.plural}`,
            cite.row(entry),
          ],
        ),
      ],
    ),
    '.',
  ];
}
