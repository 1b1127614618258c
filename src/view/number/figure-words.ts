import { count, money, percent, period, span } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { countUnits, educationLevels, householdGroups, levels, payPeriods } from '../../schema/vocabulary.ts';
import type { FigureLine, LineHead } from './figure-lines.ts';
import type { Figure } from './look-up.ts';

/** What a statistic is called and what it says. */
export interface StatisticWords {
  /** Behind “equals”: “the “9 in 10” figure”. */
  the: string;
  /** In a list: “9 in 10”. */
  short: string;
  /** Several of them: “medians”. */
  many: string;
  /** “nine in ten are paid less” */
  is: string;
}

const points: Record<string, StatisticWords> = {
  p10: {
    the: 'the “1 in 10” figure',
    short: '1 in 10',
    many: '“1 in 10” figures',
    is: 'one in ten is paid less',
  },
  p25: { the: 'the “1 in 4” figure', short: '1 in 4', many: '“1 in 4” figures', is: 'one in four is paid less' },
  median: { the: 'the median', short: 'median', many: 'medians', is: 'half are paid less' },
  p75: { the: 'the “3 in 4” figure', short: '3 in 4', many: '“3 in 4” figures', is: 'three in four are paid less' },
  p90: { the: 'the “9 in 10” figure', short: '9 in 10', many: '“9 in 10” figures', is: 'nine in ten are paid less' },
  mean: { the: 'the mean', short: 'mean', many: 'means', is: 'the average, which high pay draws up' },
};

const hourly: Record<string, string> = {
  hourly10: 'p10',
  hourly25: 'p25',
  hourlyMedian: 'median',
  hourly75: 'p75',
  hourly90: 'p90',
};

/** Where pay is stated otherwise than by official statistics, and what those say of it. */
const recorded = {
  wage: { of: '', verb: 'are paid' },
  'filed-base': { of: 'base pay in visa filings', verb: 'are offered' },
  'advertised-base': { of: 'base pay in ads', verb: 'are offered' },
  total: { of: 'all pay in a survey', verb: 'report' },
  'tax-return': { of: 'wage income on tax returns', verb: 'declare' },
} as const;

const isPay = (kind: LineHead['kind']): kind is keyof typeof recorded => kind in recorded;

/** The words for one statistic of a line. */
export function statisticWords({ line: { head }, statistic }: Pick<Figure, 'line' | 'statistic'>): StatisticWords {
  const { kind } = head;
  if (isPay(kind)) return statistic === 'count' ? countWords(head) : payWords(head, kind, statistic);
  return otherWords(head, statistic);
}

function payWords(head: LineHead, kind: keyof typeof recorded, statistic: string): StatisticWords {
  const point = points[hourly[statistic] ?? statistic];
  if (!point) throw new Error(`No words for ${statistic}.`);
  const { of, verb } = recorded[kind];
  const per = hourly[statistic] ? 'hour' : head.per;
  const time = per === 'year' ? '' : ` ${payPeriods[per].label}`;
  const level = head.level === 'all' ? '' : `, ${levels[head.level].label.toLowerCase()} level`;
  const what = of === '' ? time : ` of ${of}${time}${level}`;
  const reported = verb === 'report' || verb === 'declare' ? `${verb} less` : `${verb} less`;
  return {
    the: `${point.the}${what}`,
    short: `${point.short}${of === '' ? time : `, ${of}${time}${level}`}`,
    many: `${point.many}${what}`,
    is: point.is.replace(/(?:is|are) paid less/, (plain) => (plain.startsWith('is') ? singular(reported) : reported)),
  };
}

const singular = (text: string) => text.replace(/^are/, 'is').replace(/^(report|declare)/, '$1s');

function countWords({ countOf = 'employees' }: LineHead): StatisticWords {
  if (countOf === 'employees')
    return {
      the: 'the number of people employed',
      short: 'people employed',
      many: 'numbers of people employed',
      is: 'employees; the self-employed are left out',
    };
  const { label } = countUnits[countOf as keyof typeof countUnits];
  return {
    the: `a number of ${label}`,
    short: label,
    many: `numbers of ${label}`,
    is: `how many ${label} the pay rests on`,
  };
}

function otherWords({ kind, period: at, countOf }: LineHead, statistic: string): StatisticWords {
  const [from, to] = yearsOf(at);
  const plain = (the: string, is: string, many = the.replace(/^the /, '')): StatisticWords => ({
    the,
    short: the.replace(/^the /, ''),
    many,
    is,
  });
  switch (`${kind}/${statistic}`) {
    case 'projection/percent':
      return plain('the growth forecast', 'the growth of jobs between the two years, as forecast', 'growth forecasts');
    case 'projection/employmentFrom':
      return plain(`the jobs in ${from}`, 'jobs when the forecast begins, self-employed included', 'numbers of jobs');
    case 'projection/employmentTo':
      return plain(
        `the jobs forecast for ${to}`,
        'jobs when the forecast ends, self-employed included',
        'forecasts of jobs',
      );
    case 'projection/change':
      return plain(
        'the change in jobs forecast',
        'jobs more or fewer at the end than at the beginning, as forecast',
        'forecast changes in jobs',
      );
    case 'projection/openingsPerYear':
      return plain(
        'the openings a year forecast',
        'openings a year: jobs added, and places of people who leave',
        'forecasts of openings a year',
      );
    case 'separations/exits':
      return plain(
        'the share who stop working',
        'how many of 100 stop working in a year, as modelled',
        'shares who stop working',
      );
    case 'separations/transfers':
      return plain(
        'the share who change occupation',
        'how many of 100 change occupation in a year, as modelled',
        'shares who change occupation',
      );
    case 'self-employed/percent':
      return plain(
        'the share of self-employed',
        'how many of 100 jobs are of the self-employed',
        'shares of self-employed',
      );
    case 'household/unemployment':
      return plain(
        'the unemployment rate',
        'unemployed in 100 of the labor force, by their last job',
        'unemployment rates',
      );
    case 'household/weekly':
      return plain(
        'the median earnings a week',
        'half of full-time workers earn less in a week',
        'medians of earnings a week',
      );
    case 'household/weeklyWomen':
      return plain('women’s median earnings a week', 'half of the women at full-time work earn less in a week');
    case 'household/weeklyMen':
      return plain('men’s median earnings a week', 'half of the men at full-time work earn less in a week');
    case 'household/count': {
      const { label } = householdGroups[countOf as keyof typeof householdGroups] ?? { label: 'people' };
      return plain(`the number of ${label}`, 'people whom a survey of households stands for', `numbers of ${label}`);
    }
    case 'remote/percent':
      return plain(
        'the share of ads for remote work',
        'how many of 100 ads are labelled fully remote',
        'shares of remote ads',
      );
    case 'remote/count':
      return plain('the number of ads for remote work', 'ads labelled fully remote', 'numbers of remote ads');
    case 'remote/of':
      return plain('the number of ads', 'ads that the share of remote ones is of', 'numbers of ads');
    case 'filings/share':
      return plain(
        'the share of visa filings',
        'how many of 100 filings with the title are under this code',
        'shares of filings',
      );
    case 'filings/count':
      return plain('the number of visa filings', 'filings with the title under this code', 'numbers of filings');
    case 'filings/of':
      return plain('the number of all visa filings', 'filings with the title under any code', 'numbers of filings');
    default: {
      const { label } = educationLevels[statistic as keyof typeof educationLevels];
      return plain(
        `the share with ${midDegree(label)}`,
        `how many of 100 people of 25 and over have it as highest degree`,
        'shares by degree',
      );
    }
  }
}

const midDegree = (label: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)} as highest degree`;

/** 2024-34 → 2024 and 2034. */
function yearsOf(at: string): [string, string] {
  const [from = '', to = ''] = at.split('-');
  return [from, `${from.slice(0, 4 - to.length)}${to}`];
}

/** A figure as its source prints it. */
export function figureText({ line: { head }, unit, value, capped }: Figure): string {
  switch (unit) {
    case 'percent':
      return percent(value, Number.isInteger(value) ? 0 : 1);
    case 'count':
      return count(value);
    default:
      return money({ value, capped }, head.currency, unit === 'hourly' ? 'hour' : centsOf(head));
  }
}

/** A difference between two figures of one unit, without a sign. */
export function distanceText({ line: { head }, unit, value }: Figure, asked: number): string {
  const apart = Number(Math.abs(value - asked).toPrecision(12));
  if (unit === 'percent') {
    const text = Number.isInteger(apart) ? String(apart) : apart.toFixed(Number.isInteger(apart * 10) ? 1 : 2);
    return `${text} point${text === '1' ? '' : 's'}`;
  }
  if (unit === 'count') return count(apart);
  return money(apart, head.currency, unit === 'hourly' ? 'hour' : centsOf(head));
}

const centsOf = ({ per }: LineHead) => (per === 'hour' ? 'hour' : 'year');

/** When: “May 2025”, “2024–34”; with the country where it is not the home country. */
export function whenWords({ head }: FigureLine): string {
  const at = head.kind === 'projection' || head.kind === 'separations' ? span(head.period) : period(head.period);
  return head.place === homeCountry ? at : `${places[head.place].label}, ${at}`;
}
