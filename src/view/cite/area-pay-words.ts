import type { Band } from '../../domain/dataset.ts';
import { type Amount, count, money, period, sentenceCase } from '../../domain/format.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import type { RowDescription } from './row-description.ts';

/** “California, May 2025”, as a fact of a row. */
export function placeFact(place: string, at: string): RowDescription['facts'][number] {
  return ['Place', `${place}, ${period(at)}`];
}

/** Official pay in an area as it is published, with the people employed there. */
export interface AreaPay {
  /** Name of the category. */
  owner: string;
  area: string;
  period: string;
  locator: string;
  statistic: string;
  value: Amount | number;
  currency: Band['currency'];
  /** A year, where nothing is said. */
  per?: Band['per'];
  people?: number | undefined;
}

/** Says what a figure of pay in an area is: on the pages that are built, and where a browser unpacks it. */
export function areaPayWords(pay: AreaPay): Omit<RowDescription, 'written'> {
  const { people, per = 'year' } = pay;
  return {
    value: money(pay.value, pay.currency, per),
    what: `${sentenceCase(pay.statistic)} ${payPeriods[per].label}, ${pay.owner}`,
    facts: [
      ...(people === undefined ? [] : [['Employed', `${count(people)} people`] as RowDescription['facts'][number]]),
      placeFact(pay.area, pay.period),
      ['Row', pay.locator],
    ],
  };
}
