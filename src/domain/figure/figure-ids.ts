import type { EntryData, Kind } from '../../schema/collections.ts';
import type { PayBand } from '../../schema/pay.ts';
import type { Projection } from '../../schema/projection.ts';
import type { Observation } from '../../schema/table/observation.ts';
import { observationsPath } from '../../schema/vocabulary.ts';

/** One published number of the content and the names it goes by. */
export interface FigureId {
  /** Full id with the source, such as us-soc-15-1252/wage.us.all.2025-05.bls-oews-2025.median */
  id: string;
  /** Id of the occupation or role. */
  owner: string;
  series: string;
  /** What a reference must say: place, level and period of pay, span of a projection, … */
  tokens: string[];
  /** What a reference may say on top, where the tokens alone name several figures. */
  qualifiers: string[];
  statistic: string;
  /** As published: a number, or ">=239200" where the source caps its values. */
  value: number | string;
  /** File of the figure. */
  path: string;
  /** Keys that lead to the value in the front matter; row number (from 0) and column in the table of observations. */
  at: (string | number)[];
}

/** What figures are read from: entries, also those of which only some fields are valid. */
export interface FigureOwner {
  kind: Kind;
  id: string;
  path: string;
  data: Partial<EntryData[Kind]>;
}

type Row = Pick<FigureId, 'owner' | 'series' | 'tokens' | 'qualifiers' | 'path'>;

const payStatistics = ['p10', 'p25', 'median', 'p75', 'p90', 'mean', 'count'] as const;
const projectionStatistics = [
  'employmentFrom',
  'employmentTo',
  'change',
  'percent',
  'percentStated',
  'openingsPerYear',
] as const satisfies (keyof Projection)[];
const attainmentStatistics = [
  'lessThanHighSchool',
  'highSchool',
  'someCollege',
  'associate',
  'bachelor',
  'master',
  'doctoral',
] as const;

const householdStatistics = ['unemployment', 'weekly', 'weeklyWomen', 'weeklyMen', 'count'] as const;

/** Measures of the table of observations that are parts of a projection, and the part. */
export const projectionParts: Partial<Record<Observation['measure'], (typeof projectionStatistics)[number]>> = {
  'projection-employment-from': 'employmentFrom',
  'projection-change': 'change',
  'projection-percent-stated': 'percentStated',
  'projection-openings-per-year': 'openingsPerYear',
};

/**
 * Every figure of the content that prose, releases and readers can name, in the order of the entries.
 *
 * @param observations Rows of the table at `tablePath`, in its order.
 */
export function figureIds(
  entries: readonly FigureOwner[],
  observations: readonly Observation[],
  tablePath = `content/${observationsPath}`,
): FigureId[] {
  const figures = [
    ...entries.flatMap((entry) => {
      if (isOf('occupation', entry)) return occupationFigures(entry, entry.data);
      if (isOf('profile', entry)) return filingFigures(entry, entry.data);
      if (isOf('salary', entry)) return salaryFigures(entry, entry.data);
      return [];
    }),
    ...observations.flatMap((observation, row) => observedFigure(observation, row, tablePath)),
  ];
  return tellApart(figures);
}

function isOf<K extends Kind>(kind: K, entry: FigureOwner): entry is FigureOwner & { data: Partial<EntryData[K]> } {
  return entry.kind === kind;
}

function occupationFigures(entry: FigureOwner, data: Partial<EntryData['occupation']>): FigureId[] {
  const row = rowsOf(entry);
  const { wages = [], projections = [], separations = [], attainment, selfEmployed } = data;
  const { exposure = [], household = [] } = data;
  return [
    ...wages.flatMap((band, index) => payFigures(entry, band, ['wages', index])),
    ...projections.flatMap((line, index) =>
      pick(
        row(line.covers ? 'joined-projection' : 'projection', [line.span], [line.source]),
        line,
        projectionStatistics,
        ['projections', index],
      ),
    ),
    ...separations.flatMap((line, index) =>
      pick(row('separations', [line.span], [line.source]), line, ['exits', 'transfers'] as const, [
        'separations',
        index,
      ]),
    ),
    ...(selfEmployed
      ? pick(row('self-employed', [selfEmployed.period], [selfEmployed.source]), selfEmployed, ['percent'] as const, [
          'selfEmployed',
        ])
      : []),
    ...(attainment
      ? pick(row('attainment', [attainment.period], [attainment.source]), attainment, attainmentStatistics, [
          'attainment',
        ])
      : []),
    ...exposure.flatMap((score, index) =>
      pick(row('exposure', [score.measure], [score.period, score.source]), score, ['value'] as const, [
        'exposure',
        index,
      ]),
    ),
    ...household.flatMap((line, index) =>
      pick(row('household', [line.period], [line.source]), line, householdStatistics, ['household', index]),
    ),
  ];
}

function filingFigures(entry: FigureOwner, { occupations = [] }: Partial<EntryData['profile']>): FigureId[] {
  return occupations.flatMap(({ id, filings }, index) => {
    if (!filings) return [];
    const row = rowsOf(entry)('filings', [id], [filings.source]);
    const at = ['occupations', index, 'filings'];
    const share = figure(row, 'share', (100 * filings.count) / filings.of, [...at, 'count']);
    return [share, ...pick(row, filings, ['count', 'of'] as const, at)];
  });
}

function salaryFigures(entry: FigureOwner, { pay = [], remote = [] }: Partial<EntryData['salary']>): FigureId[] {
  return [
    ...pay.flatMap((band, index) => payFigures(entry, band, ['pay', index])),
    ...remote.flatMap((share, index) =>
      pick(rowsOf(entry)('remote', [share.period], [share.source]), share, ['percent', 'count', 'of'] as const, [
        'remote',
        index,
      ]),
    ),
  ];
}

function payFigures(entry: FigureOwner, band: PayBand, at: (string | number)[]): FigureId[] {
  const qualifiers = [band.source, band.statistic, ...(band.covers ? ['joined'] : [])];
  return pick(rowsOf(entry)(band.measure, [band.place, band.level, band.period], qualifiers), band, payStatistics, at);
}

function observedFigure(observation: Observation, index: number, path: string): FigureId[] {
  const { owner, measure, value, period, covers, source } = observation;
  const row = rowsOf({ id: owner, path });
  const part = projectionParts[measure];
  const at = [index, 'value'];
  if (part) return [figure(row(covers ? 'joined-projection' : 'projection', [period], [source]), part, value, at)];
  return [figure(row('exposure', [measure.replace(/^exposure-/, '')], [period, source]), 'value', value, at)];
}

function rowsOf({ id: owner, path }: Pick<FigureOwner, 'id' | 'path'>) {
  return (series: string, tokens: string[], qualifiers: string[]): Row => ({ owner, series, tokens, qualifiers, path });
}

function pick<K extends string>(
  row: Row,
  values: Partial<Record<K, unknown>>,
  statistics: readonly K[],
  at: (string | number)[],
): FigureId[] {
  return statistics.flatMap((statistic) => {
    const value = values[statistic];
    if (typeof value !== 'number' && typeof value !== 'string') return [];
    return [figure(row, statistic, value, [...at, statistic])];
  });
}

function figure(row: Row, statistic: string, value: number | string, at: (string | number)[]): FigureId {
  const { owner, series, tokens, qualifiers } = row;
  const source = series === 'exposure' ? qualifiers : qualifiers.slice(0, 1);
  return { id: `${owner}/${[series, ...tokens, ...source, statistic].join('.')}`, ...row, statistic, value, at };
}

/** Where two figures share an id, all their qualifiers become part of it. */
function tellApart(figures: FigureId[]): FigureId[] {
  const first = new Map<string, FigureId>();
  const twice = new Set<FigureId>();
  for (const figure of figures) {
    const other = first.get(figure.id);
    if (other) twice.add(other).add(figure);
    else first.set(figure.id, figure);
  }
  return figures.map((figure) => {
    if (!twice.has(figure)) return figure;
    const { owner, series, tokens, qualifiers, statistic } = figure;
    return { ...figure, id: `${owner}/${[series, ...tokens, ...qualifiers, statistic].join('.')}` };
  });
}
