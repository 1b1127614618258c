import { type Known, readValues, writeQuery } from '../../base/page-query.ts';
import type { ForecastKey } from '../../base/query-words.ts';
import type { ForecastList, ListedForecast } from './forecast-list.ts';

/** By what the list of forecasts is asked for, in the order of the address. */
export const forecastKeys = ['edition', 'family', 'verdict', 'sort'] as const satisfies readonly ForecastKey[];

/** One value for each; the empty text is the older edition, every family, every verdict, most jobs first. */
export type ForecastChoice = Record<ForecastKey, string>;

interface Option {
  value: string;
  label: string;
}

export const verdictOptions: readonly Option[] = [
  { value: 'right', label: 'Right direction' },
  { value: 'not-right', label: 'Not right' },
  { value: 'passed', label: 'Passed half-way' },
  { value: 'on-course', label: 'On course' },
  { value: 'behind', label: 'Behind' },
  { value: 'other-way', label: 'The other way' },
  { value: 'no-change', label: 'No change' },
];

export const sortOptions: readonly Option[] = [
  { value: 'miss', label: 'Largest miss' },
  { value: 'name', label: 'Name' },
];

/** Whether a verdict is what an option of the filter means. */
function isVerdict(verdict: ListedForecast['verdict'], wanted: string): boolean {
  const right = verdict === 'passed' || verdict === 'on course' || verdict === 'behind';
  if (wanted === 'right' || wanted === 'not-right') return right === (wanted === 'right');
  return verdict.replace('the ', '').replace(' ', '-') === wanted;
}

/** The choice that a query stands for, and a sentence for everything in it that has to be taken otherwise. */
export function readForecastChoice(
  search: string,
  known: Record<ForecastKey, Known>,
): { choice: ForecastChoice; notes: string[] } {
  const choice: ForecastChoice = { edition: '', family: '', verdict: '', sort: '' };
  const notes: string[] = [];
  for (const key of forecastKeys) {
    const [read] = readValues(search, key, known[key]);
    if (!read) continue;
    if ('value' in read) choice[key] = read.value;
    else notes.push(`There is no ${key} “${read.unknown}” here, so it is left out.`);
  }
  return { choice, notes };
}

/** The query that stands for a choice; what is usual is left out. */
export const writeForecastChoice = (choice: ForecastChoice): string =>
  writeQuery(forecastKeys.map((key) => [key, choice[key]] as const));

/** The forecasts that a choice asks for, in its order, and how many of them had the direction right. */
export function chosenForecasts({ editions }: ForecastList, { edition, family, verdict, sort }: ForecastChoice) {
  const [first] = editions;
  const { label = '', rows = [] } = editions.find(({ id }) => id === edition) ?? first ?? {};
  const found = rows.filter(
    (row) => (!family || row.family === family) && (!verdict || isVerdict(row.verdict, verdict)),
  );
  if (sort === 'miss') found.sort((a, b) => b.miss - a.miss);
  if (sort === 'name') found.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return { label, rows: found, right: found.filter((row) => isVerdict(row.verdict, 'right')).length };
}
