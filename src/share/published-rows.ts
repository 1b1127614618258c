import { isByArea } from '../domain/area-rows.ts';
import { showing } from '../domain/compare/sample.ts';
import type { Dataset, NamedFigure, PublishedFigure, PublishedRow, Source } from '../domain/dataset.ts';
import { places } from '../schema/countries.ts';
import { homeCountry } from '../schema/home-country.ts';
import type { DataRow, LeftOut } from '../schema/published/data-row.ts';
import { statisticOf, valuesOf } from './row-values.ts';

/** A row as programs get it, and what its source’s terms and its sample keep out of it. */
export interface SharedRow {
  owner: string;
  source: Source;
  /** Without the numbers that may not be stated; absent where none may. */
  data?: DataRow;
  leftOut: LeftOut[];
}

/** Every row of a dataset that has numbers, ready to be written into tables and documents. */
export interface SharedRows {
  /** In the order of the content. */
  rows: SharedRow[];
  byOwner: ReadonlyMap<string, SharedRow[]>;
  /** The id of a row in documents; throws on one without numbers. */
  idOf(row: PublishedRow): string;
  /** The id of a figure in documents. */
  figureId(figure: NamedFigure): string;
}

const known = new WeakMap<Dataset, SharedRows>();

/** The rows of a dataset, worked out once. */
export function sharedRows(dataset: Dataset): SharedRows {
  const found = known.get(dataset) ?? build(dataset);
  known.set(dataset, found);
  return found;
}

function build(dataset: Dataset): SharedRows {
  const figures = Map.groupBy(dataset.figures, ({ row }) => row);
  const ids = new Map<PublishedRow, string>();
  for (const [row, own] of figures) ids.set(row, rowId(own));
  const rows = dataset.rows.flatMap((row): SharedRow[] => {
    if (isByArea(row)) ids.set(row, row.id);
    // Tables by place have documents of their own, with all that they hold.
    if (row.source.id === dataset.wageSources.places?.source.id) return [];
    const id = ids.get(row);
    return id ? [sharedRow(row, id, dataset.source(row.source.id), figures.get(row) ?? [])] : [];
  });
  const idOf = (row: PublishedRow) => {
    const id = ids.get(row);
    if (!id) throw new Error(`The row ${row.id} has no numbers.`);
    return id;
  };
  const figureId = ({ row, statistic }: NamedFigure) => {
    const named = figures.get(row)?.find((figure) => figure.statistic === statistic);
    return `${idOf(row)}.${named ? statisticOf(named) : statistic}`;
  };
  return { rows, byOwner: Map.groupBy(rows, ({ owner }) => owner), idOf, figureId };
}

/** What the figures of a row share; the longest, since only figures that would coincide with others name more. */
function rowId(figures: readonly PublishedFigure[]): string {
  const stems = figures.map(({ id }) => id.slice(0, id.lastIndexOf('.')));
  return stems.reduce((longest, stem) => (stem.length > longest.length ? stem : longest), '');
}

function sharedRow(row: PublishedRow, id: string, source: Source, figures: readonly PublishedFigure[]): SharedRow {
  const { owner } = row;
  const values = valuesOf(row, figures);
  const reasons = new Map(values.map(({ statistic }) => [statistic, reasonToOmit(row, statistic)]));
  const stated = values.filter(({ statistic }) => !reasons.get(statistic));
  const leftOut = values.flatMap(({ statistic }): LeftOut[] => {
    const reason = reasons.get(statistic) ?? (source.use === 'share-alike' ? source.use : undefined);
    return reason ? [{ id: `${id}.${statistic}`, source: source.id, reason }] : [];
  });
  return {
    owner: owner.id,
    source,
    ...(stated.length > 0 && { data: { ...contextOf(row, id), values: stated } }),
    leftOut,
  };
}

/** Why a number stands in no table at all: the terms of its source, or what the site itself does not state. */
function reasonToOmit(row: PublishedRow, statistic: string): LeftOut['reason'] | undefined {
  if (row.source.use === 'cite-only') return 'cite-only';
  if (row.kind !== 'band' || statistic === 'count') return undefined;
  const shown = showing(row);
  if (shown === 'nothing') return 'small-sample';
  if (shown === 'all' || (statistic !== 'p10' && statistic !== 'p90')) return undefined;
  return row.statistic === 'distinct-values' ? 'loose-ends' : 'small-sample';
}

/** What a row says besides its numbers. */
function contextOf(row: PublishedRow, id: string): Omit<DataRow, 'values'> {
  const country = row.owner.kind === 'occupation' ? row.owner.country : homeCountry;
  const common = { id, measure: row.kind as string, source: row.source.id, locator: row.locator };
  const at = (period: string) => ({ place: country, placeName: places[country].label, period });
  switch (row.kind) {
    case 'band': {
      const { measure, place, level, period, statistic, scope, population, taxed, countOf, covers, notCompared } = row;
      return {
        ...common,
        measure,
        place,
        placeName: places[place].label,
        period,
        level,
        over: statistic,
        scope,
        ...(population && { population }),
        taxed,
        ...(countOf && { countOf }),
        ...(covers && { covers }),
        ...(notCompared && { notCompared }),
        ...transcribed(row),
      };
    }
    case 'area-wage':
    case 'area-levels':
      return { ...common, place: row.area.id, placeName: row.area.name, period: row.period };
    case 'projection': {
      const measure = row.covers ? 'joined-projection' : 'projection';
      return { ...common, measure, ...at(row.span), ...(row.covers && { covers: row.covers }), ...transcribed(row) };
    }
    case 'exposure':
      return { ...common, ...at(row.period), about: row.measure };
    case 'household':
      return { ...common, ...at(row.period), ...(row.countOf && { countOf: row.countOf }) };
    case 'filings':
      return { ...common, ...at(row.period), about: id.split('.')[1] ?? '' };
    case 'outlook':
    case 'separations':
      return { ...common, ...at(row.span) };
    case 'description':
    case 'tasks':
    case 'licence':
    case 'moves':
    case 'interests':
    case 'context':
    case 'related':
    case 'fields':
    case 'graduates':
      return { ...common, ...at(row.source.edition) };
    default:
      return { ...common, ...at(row.period) };
  }
}

function transcribed({ transcribed: is }: { transcribed: boolean }): Pick<DataRow, 'transcribed'> {
  return is ? { transcribed: true } : {};
}
