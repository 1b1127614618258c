import type { currencies, places } from '../../schema/countries.ts';
import type { levels, measures, payPeriods } from '../../schema/vocabulary.ts';

/** What a line of figures states, and the unit of each. */
const pay = {
  p10: 'money',
  p25: 'money',
  median: 'money',
  p75: 'money',
  p90: 'money',
  mean: 'money',
  hourly10: 'hourly',
  hourly25: 'hourly',
  hourlyMedian: 'hourly',
  hourly75: 'hourly',
  hourly90: 'hourly',
  count: 'count',
} as const;

/** The statistics of every kind of line, in the order of its values. */
export const statisticsOf = {
  wage: pay,
  'filed-base': pay,
  'advertised-base': pay,
  total: pay,
  'tax-return': pay,
  projection: {
    employmentFrom: 'count',
    employmentTo: 'count',
    change: 'count',
    percent: 'percent',
    openingsPerYear: 'count',
  },
  separations: { exits: 'percent', transfers: 'percent' },
  household: {
    unemployment: 'percent',
    weekly: 'weekly',
    weeklyWomen: 'weekly',
    weeklyMen: 'weekly',
    count: 'count',
  },
  'self-employed': { percent: 'percent' },
  attainment: {
    lessThanHighSchool: 'percent',
    highSchool: 'percent',
    someCollege: 'percent',
    associate: 'percent',
    bachelor: 'percent',
    master: 'percent',
    doctoral: 'percent',
  },
  remote: { percent: 'percent', count: 'count', of: 'count' },
  filings: { share: 'percent', count: 'count', of: 'count' },
} as const satisfies Record<keyof typeof measures, Record<string, Unit>> & Record<string, Record<string, Unit>>;

export type LineKind = keyof typeof statisticsOf;
export type Unit = 'money' | 'hourly' | 'weekly' | 'percent' | 'count';

/** What all lines of one table share: what is stated, by whom, of when and where. */
export interface LineHead {
  kind: LineKind;
  /** Id of the source. */
  source: string;
  /** A period, or a span of years for a projection. */
  period: string;
  place: keyof typeof places;
  currency: keyof typeof currencies;
  per: keyof typeof payPeriods;
  level: keyof typeof levels;
  /** What the line joins, where it is wider than its owner. */
  covers?: string;
  /** Of whom or what the count is. */
  countOf?: string;
  /** A part of the country, as it stands in a sentence. */
  area?: string;
  /** Of visa filings: id of the category under which the title was filed. */
  under?: string;
}

/** The figures of one owner in one publication. */
export interface FigureLine {
  head: LineHead;
  /** Number of the owner in the index. */
  owner: number;
  /** In the order of the statistics of its kind; undefined where not published. */
  values: readonly (number | undefined)[];
  /** Statistics of which the source says no more than “this much or more”. */
  capped: readonly string[];
}

/** Whose a line is: a category, or a role under its own title. */
export interface LineOwner {
  id: string;
  /** As it stands inside a sentence. */
  plural: string;
  kind: 'occupation' | 'role';
  /** Id of the career that it is, where there is one. */
  career?: string;
  /** Whether the category has no page but that of the career. */
  absorbed?: boolean;
  /** Whether its pay is published by place. */
  byPlace?: boolean;
  country: keyof typeof places;
}

/** A publication as an answer names it. */
export interface LineSource {
  id: string;
  publisher: string;
  title: string;
  edition: string;
}

/** A number under check, with the values that the texts print. */
export interface CheckedNumber {
  id: string;
  statement: string;
  verdict: string;
  /** Ids of the careers it is about. */
  careers: string[];
  /** What is printed, as questions write it. */
  printed: string[];
}

/** Everything that a number is looked up in. */
export interface FigureIndex {
  owners: LineOwner[];
  sources: LineSource[];
  lines: FigureLine[];
  claims: CheckedNumber[];
  /** Whence pay by place comes, by the id of the source, and of when it is. */
  byPlace?: { source: string; period: string };
  /** Of careers that no category is: the owners of the categories they belong to. */
  wider: Record<string, number[]>;
}
