import type { payPeriods } from '../schema/vocabulary.ts';
import type { Amount } from './format.ts';

type Per = keyof typeof payPeriods;

/**
 * How often pay of a month, a week or an hour is counted in a year, so that it can be read beside yearly pay: 12 months,
 * 52 weeks, 2,080 hours (52 weeks of 40), as statistical offices of North America count it. A rule, not a measurement:
 * holidays, overtime and shorter weeks are left out.
 */
const timesAYear: Record<Per, number> = { year: 1, month: 12, week: 52, hour: 2080 };

/** “12 months”: the rule by which an amount is counted a year. */
export const yearRule: Record<Exclude<Per, 'year'>, string> = {
  month: '12 months',
  week: '52 weeks',
  hour: '2,080 hours',
};

/** An amount of a month, a week or an hour, counted a year, in whole units; undefined where it is one of a year. */
export function aYear({ value, capped }: Amount, per: Per): Amount | undefined {
  return per === 'year' ? undefined : { value: Math.round(value * timesAYear[per]), capped };
}
