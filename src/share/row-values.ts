import type { PublishedFigure, PublishedRow } from '../domain/dataset.ts';
import type { Amount } from '../domain/format.ts';
import { places } from '../schema/countries.ts';
import type { DataRow } from '../schema/published/data-row.ts';

type Value = DataRow['values'][number];

const projected: Record<string, string> = {
  percent: 'percent',
  percentStated: 'percent',
  openingsPerYear: 'jobs per year',
};

const householdUnits: Record<string, string> = {
  unemployment: 'percent',
  weekly: 'USD per week',
  weeklyWomen: 'USD per week',
  weeklyMen: 'USD per week',
};

/** The unit of one statistic of a row, in plain words: USD per year, percent, jobs, people. */
function unitOf(row: PublishedRow, statistic: string): string {
  switch (row.kind) {
    case 'band':
      return statistic === 'count' ? (row.countOf ?? 'people') : `${row.currency} per ${row.per}`;
    case 'projection':
      return projected[statistic] ?? 'jobs';
    case 'area-wage':
    case 'area-levels':
      return statistic === 'employment' ? 'people' : `${places[row.area.country].currency} per year`;
    case 'filings':
      return statistic === 'share' ? 'percent' : 'filings';
    case 'remote':
      return statistic === 'percent' ? 'percent' : 'adverts';
    case 'exposure':
      return 'share from 0 to 1';
    case 'household':
      return householdUnits[statistic] ?? 'people';
    default:
      return 'percent';
  }
}

function numberOf(row: PublishedRow, statistic: string, { value, capped }: Amount): Value {
  return { statistic, value, unit: unitOf(row, statistic), ...(capped && { atLeast: true as const }) };
}

/** The name under which a figure’s statistic stands at the end of its id. */
export function statisticOf({ id }: PublishedFigure): string {
  return id.slice(id.lastIndexOf('.') + 1);
}

/** The numbers of a row: those that have ids as figures, or, of a row by area, those that its table gives. */
export function valuesOf(row: PublishedRow, figures: readonly PublishedFigure[]): Value[] {
  const plain = (value: number): Amount => ({ value, capped: false });
  if (row.kind === 'area-levels') {
    return row.levels.map((level, index) => numberOf(row, `level${index + 1}`, plain(level)));
  }
  if (row.kind === 'area-wage') {
    const { employment, values } = row;
    const all = { ...values, ...(employment !== undefined && { employment }) };
    return Object.entries(all).map(([statistic, value]) => numberOf(row, statistic, plain(value)));
  }
  return figures.map((figure) => numberOf(row, statisticOf(figure), figure.amount));
}
