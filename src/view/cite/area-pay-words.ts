import type { Band } from '../../domain/dataset.ts';
import { count, money, period, sentenceCase } from '../../domain/format.ts';
import type { RowDescription } from './row-description.ts';

/** “California, May 2025”, as a fact of a row. */
export function placeFact(place: string, at: string): RowDescription['facts'][number] {
  return ['Place', `${place}, ${period(at)}`];
}

/** Official pay of a year in an area as it is published, with the people employed there. */
export interface AreaPay {
  /** Name of the category. */
  owner: string;
  area: string;
  period: string;
  locator: string;
  statistic: string;
  value: number;
  currency: Band['currency'];
  people?: number | undefined;
}

/** Says what a figure of pay in an area is: on the pages that are built, and where a browser unpacks it. */
export function areaPayWords(pay: AreaPay): Omit<RowDescription, 'written'> {
  const { people } = pay;
  return {
    value: money(pay.value, pay.currency),
    what: `${sentenceCase(pay.statistic)} a year, ${pay.owner}`,
    facts: [
      ...(people === undefined ? [] : [['Employed', `${count(people)} people`] as RowDescription['facts'][number]]),
      placeFact(pay.area, pay.period),
      ['Row', pay.locator],
    ],
  };
}
