import type { Dataset, Role, Source } from '../../domain/dataset.ts';
import { decimals, midSentence, period } from '../../domain/format.ts';
import { seriesKinds } from '../../schema/vocabulary.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';

/** The index of job ads for software development: a line over months, and a few of its values as a table. */
export interface Postings {
  title: string;
  find: Inline;
  note: string;
  /** For who cannot see the line. */
  spoken: string;
  values: number[];
  /** Ends of the axis; the base, 100, lies on it. */
  min: number;
  max: number;
  /** First and last month. */
  ends: [string, string];
  rows: { month: string; value: string; mark: Mark }[];
}

const kind = 'postings-software';

/** Whether a role is, or belongs to, one of the categories that a source counts together. */
const isCounted = ({ links }: Role, { counts }: Source) =>
  links.some(({ occupation, fit }) => fit !== 'neighbour' && counts?.includes(occupation.id));

/** The index for roles that are, or belong to, one of the categories it counts. */
export function postings(dataset: Dataset, roles: readonly Role[], cite: CitationMarks): Postings | undefined {
  const series = dataset.series.find((one) => one.kind === kind);
  const points = [...(series?.points ?? [])].sort((a, b) => (a.period < b.period ? -1 : 1));
  const [first] = points;
  const last = points.at(-1);
  if (!series || !first || !last || !roles.some((role) => isCounted(role, series.source))) return undefined;
  const values = points.map(({ value }) => value);
  const highest = points[values.indexOf(Math.max(...values))] ?? last;
  const month = last.period.slice(4);
  const shown = points.filter((point) => point.period.endsWith(month) || point === highest || point === first);
  const mark = cite.source(series.source);
  return {
    title: `${seriesKinds[kind].label}, index`,
    find: [
      `Ads, not jobs: in ${period(last.period)} the index of US ${midSentence(seriesKinds[kind].label)} on Indeed stood at ${Math.round(last.value)}; 1 February 2020 is 100. Its highest month was ${period(highest.period)}, at ${Math.round(highest.value)}.`,
      mark,
    ],
    note: `${series.source.publisher}, ${series.source.edition.charAt(0).toLowerCase()}${series.source.edition.slice(1)}. ${series.source.limit}`,
    spoken: `Index of job ads: ${period(first.period)} ${Math.round(first.value)}; ${period(highest.period)} ${Math.round(highest.value)}; ${period(last.period)} ${Math.round(last.value)}`,
    values,
    min: 0,
    max: Math.max(100, ...values),
    ends: [period(first.period), period(last.period)],
    rows: shown.map((point) => ({
      month: `${period(point.period)}${point === highest ? ' (highest)' : ''}`,
      value: decimals(point.value),
      mark,
    })),
  };
}
