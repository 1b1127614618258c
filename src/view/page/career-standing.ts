import { newestOwn } from '../../domain/compare/growth.ts';
import { type Dataset, hasMedian, type Occupation, type PublishedRow } from '../../domain/dataset.ts';
import { money, percent } from '../../domain/format.ts';
import { homeCountry } from '../../schema/home-country.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import type { SideRow } from '../part/career/side-rows.ts';

/** One figure by which occupations of a country are put in order; only like rows, of one edition, are. */
interface Measure {
  label: string;
  row: (occupation: Occupation) => PublishedRow | undefined;
  value: (row: PublishedRow) => number;
  text: (row: PublishedRow) => string;
  /** “82 of 100 have a lower one”, “1 of 100 has a lower one” */
  lower: readonly [of: string, ofOne: string];
}

const measures: readonly Measure[] = [
  {
    label: 'Median pay',
    row: ({ wages }) => wages.find((band) => hasMedian(band) && !band.covers && band.per === 'year'),
    value: (row) => (row.kind === 'band' ? (row.values.median?.value ?? 0) : 0),
    text: (row) => (row.kind === 'band' ? money(row.values.median ?? 0) : ''),
    lower: ['have a lower one', 'has a lower one'],
  },
  {
    label: 'Growth',
    row: newestOwn,
    value: (row) => (row.kind === 'projection' ? row.percent : 0),
    text: (row) => (row.kind === 'projection' ? percent(row.percent, row.rounded ? 0 : 1) : ''),
    lower: ['grow less or shrink more', 'grows less or shrinks more'],
  },
  {
    label: 'Leave in a year',
    row: ({ separations: [newest] }) => newest,
    // Each rate is published in tenths: a sum of binary fractions would put equals one above the other.
    value: (row) => (row.kind === 'separations' ? Math.round(10 * (row.exits + row.transfers)) / 10 : 0),
    text: (row) => (row.kind === 'separations' ? `about ${Math.round(row.exits + row.transfers)} in 100` : ''),
    lower: ['lose fewer', 'loses fewer'],
  },
];

const known = new WeakMap<Dataset, ReadonlyMap<Measure, ReadonlyMap<string, number[]>>>();

/** By measure, then by edition, the values of all occupations of the country, lowest first; worked out once a dataset. */
function ordered(dataset: Dataset): ReadonlyMap<Measure, ReadonlyMap<string, number[]>> {
  const found = known.get(dataset);
  if (found) return found;
  const home = dataset.occupations.filter(({ country }) => country === homeCountry);
  const all = new Map(
    measures.map((measure) => {
      const rows = home.flatMap((occupation) => measure.row(occupation) ?? []);
      const editions = [...Map.groupBy(rows, ({ source }) => source.id)].map(
        ([id, own]) => [id, own.map(measure.value).sort((a, b) => a - b)] as const,
      );
      return [measure, new Map(editions)] as const;
    }),
  );
  known.set(dataset, all);
  return all;
}

/** Fewer occupations of one edition are no order to stand in. */
const leastOccupations = 100;

/** Rounded down, so that at least so many are below; none and all are said as such. */
function ofHundred(below: number, others: number): string {
  if (below === 0) return 'none';
  if (below === others) return 'all others';
  const of100 = Math.floor((100 * below) / others);
  return of100 === 0 ? 'fewer than 1 of 100' : `${of100} of 100`;
}

/** Where an occupation stands among all that the same edition has: its figure, and how many of a hundred are below. */
export function careerStanding(dataset: Dataset, occupation: Occupation, cite: CitationMarks): SideRow[] {
  return measures.flatMap((measure): SideRow[] => {
    const row = measure.row(occupation);
    const values = row && ordered(dataset).get(measure)?.get(row.source.id);
    if (!row || !values || values.length < leastOccupations) return [];
    const share = ofHundred(values.filter((value) => value < measure.value(row)).length, values.length - 1);
    return [
      {
        label: measure.label,
        marks: [cite.row(row)],
        cells: [{ text: measure.text(row) }, { text: share, note: measure.lower[/\b1 of\b/.test(share) ? 1 : 0] }],
      },
    ];
  });
}
