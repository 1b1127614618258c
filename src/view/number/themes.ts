import { homeCountry } from '../../schema/home-country.ts';
import type { Figure } from './look-up.ts';

/** What kinds of figure many hits are told apart by, the plainest meaning of a number first. */
export const themes = {
  wages: { one: 'official yearly wage', many: 'official yearly wages' },
  growth: { one: 'growth forecast', many: 'growth forecasts' },
  people: { one: 'number of people employed', many: 'numbers of people employed' },
  hourly: { one: 'hourly wage', many: 'hourly wages' },
  jobs: { one: 'number of jobs or openings in forecasts', many: 'numbers of jobs or openings in forecasts' },
  leave: { one: 'share who leave in a year', many: 'shares who leave in a year' },
  records: { one: 'figure of ads, surveys or filings', many: 'figures of ads, surveys or filings' },
  places: { one: 'figure of a place', many: 'figures of places' },
  abroad: { one: 'figure of pay abroad', many: 'figures of pay abroad' },
  other: { one: 'figure of another kind', many: 'figures of other kinds' },
} as const;

export type Theme = keyof typeof themes;

/** The kind of a figure among many. */
export function themeOf({ line: { head }, unit, statistic }: Figure): Theme {
  if (head.kind === 'projection') return unit === 'percent' ? 'growth' : 'jobs';
  if (head.kind === 'separations') return 'leave';
  if (head.place !== homeCountry) return 'abroad';
  if (head.area !== undefined) return 'places';
  if (isRecord(head.kind)) return 'records';
  if (head.kind !== 'wage') return 'other';
  if (statistic === 'count') return head.countOf === 'employees' ? 'people' : 'other';
  return unit === 'hourly' || head.per === 'hour' ? 'hourly' : 'wages';
}

const isRecord = (kind: Figure['line']['head']['kind']) =>
  kind === 'filed-base' || kind === 'advertised-base' || kind === 'total' || kind === 'remote' || kind === 'filings';

const order = Object.keys(themes) as Theme[];

/** Kinds of figure in their order. */
export const byTheme = (a: Theme, b: Theme): number => order.indexOf(a) - order.indexOf(b);
