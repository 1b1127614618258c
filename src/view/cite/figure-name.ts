import type { Band, PublishedRow } from '../../domain/dataset.ts';
import { midSentence, period } from '../../domain/format.ts';
import { countUnits, educationLevels, levels, measures } from '../../schema/vocabulary.ts';
import { describeRow } from './row-description.ts';

/** Names of statistics of pay, before the name of the measure. */
const pay: Record<keyof Band['values'], string> = {
  p10: '10th percentile of',
  p25: 'First quartile of',
  median: 'Median',
  p75: 'Third quartile of',
  p90: '90th percentile of',
  mean: 'Mean',
};

const projected: Record<string, string> = {
  employmentFrom: 'Jobs in the first year',
  employmentTo: 'Jobs projected for the last year',
  change: 'Projected number of jobs added or lost',
  percent: 'Projected change in jobs, in percent',
  openingsPerYear: 'Projected openings a year',
};

const parts: Record<string, string> = { share: 'Share of', count: 'Number of', of: 'All' };

/** One figure of a row in words, named by its statistic: what it measures, of whom, and when. */
export function figureName(row: PublishedRow, statistic: string): string {
  const of = midSentence(('covers' in row && row.covers) || row.owner.name);
  switch (row.kind) {
    case 'band': {
      const level = row.level === 'all' ? '' : `, ${levels[row.level].label.toLowerCase()} level`;
      const measure = midSentence(measures[row.measure].label);
      const what =
        statistic === 'count' && row.countOf
          ? `Number of ${countUnits[row.countOf].label}`
          : `${pay[statistic as keyof Band['values']]} ${measure}`;
      return `${what}: ${of}${level}, ${period(row.period)}`;
    }
    case 'projection':
      return `${projected[statistic]}: ${of}, ${period(row.span)}`;
    case 'attainment': {
      const { label } = educationLevels[statistic as keyof typeof educationLevels];
      return `${label} as highest degree, people aged 25 and over: ${of}, ${period(row.period)}`;
    }
    case 'filings':
      return `${parts[statistic]} visa filings with the title ${row.owner.name}, ${row.period}`;
    default:
      return describeRow(row).what;
  }
}
