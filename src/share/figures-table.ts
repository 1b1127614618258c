import type { Source } from '../domain/dataset.ts';
import type { seriesKinds } from '../schema/vocabulary.ts';
import { csv } from './csv.ts';
import type { Publication } from './publication.ts';
import { type SharedRow, sharedRows } from './published-rows.ts';
import { shareAlikeRows } from './share-alike.ts';

/** Columns of the tables of figures; new ones are only ever added at the end. */
export const figureColumns = [
  'figure',
  'owner',
  'measure',
  'statistic',
  'value',
  'at_least',
  'unit',
  'place',
  'level',
  'period',
  'source',
  'edition',
  'locator',
  'licence',
] as const;

type Line = Record<(typeof figureColumns)[number], string>;

function linesOf({ owner, source, data }: SharedRow): Line[] {
  if (!data) return [];
  return data.values.map(({ statistic, value, unit, atLeast }) => ({
    figure: `${data.id}.${statistic}`,
    owner,
    measure: data.about && data.measure === 'exposure' ? `exposure-${data.about}` : data.measure,
    statistic,
    value: String(value),
    at_least: atLeast ? 'yes' : '',
    unit,
    place: data.place,
    level: data.level ?? '',
    period: data.period,
    ...fromSource(source, data.locator),
  }));
}

const fromSource = ({ id, edition, licence }: Source, locator: string) => ({ source: id, edition, locator, licence });

/** What one unit of each series is. */
const seriesUnits: Record<keyof typeof seriesKinds, string> = {
  'exchange-rate': 'national currency per USD',
  'price-level': 'index, United States = 100',
  'consumer-prices': 'index, 1982-84 = 100',
  'postings-all': 'index, 1 February 2020 = 100',
  'postings-software': 'index, 1 February 2020 = 100',
};

function seriesLines({ dataset }: Publication): Line[] {
  return dataset.series
    .filter(({ source }) => source.use === 'open')
    .flatMap(({ kind, source, points }) =>
      points.map(({ place, period, value, locator }) => ({
        figure: `series/${kind}.${place}.${period}.${source.id}.value`,
        owner: '',
        measure: kind,
        statistic: 'value',
        value: String(value),
        at_least: '',
        unit: seriesUnits[kind],
        place,
        level: '',
        period,
        ...fromSource(source, locator),
      })),
    );
}

/** Every figure under an open licence, those by area and in series included, one a line. */
export function openFiguresTable(publication: Publication): string {
  const rows = sharedRows(publication.dataset).rows.filter(({ source }) => source.use === 'open');
  return csv(figureColumns, [...rows.flatMap(linesOf), ...seriesLines(publication)]);
}

/** Share-alike figures, each line with the words that its publisher asks for. */
export function shareAlikeTable(publication: Publication): string {
  const lines = shareAlikeRows(publication).flatMap((row) =>
    linesOf(row).map((line) => ({ ...line, attribution: row.source.attribution })),
  );
  return csv([...figureColumns, 'attribution'], lines);
}
