import { atLeast, payBands, percentiles } from '../../pay-bands.ts';
import type { Rule } from '../../rule.ts';

/** Hours by which publishers turn pay by the hour into pay by the year. */
const hoursAYear = 2080;

/** Both are rounded: the hour to cents, the year to ten dollars. */
const rounding = 0.005 * hoursAYear + 15;

export const hourlyFitsYear: Rule = {
  id: 'hourly-fits-year',
  description:
    'Pay by the hour stands beside pay by the year, and each of its percentiles is the 2,080th part of the year’s.',
  *check(context) {
    for (const { file, band, at } of payBands(context)) {
      const { hourly, per } = band;
      if (!hourly) continue;
      if (per !== 'year') {
        yield {
          path: file.path,
          place: file.placeOf([...at, 'hourly']),
          message: `found "hourly" beside pay by the ${per}`,
          fix: 'Leave it out: the percentiles of the line are by the hour already.',
        };
        continue;
      }
      for (const [index, amount] of hourly.entries()) {
        const name = percentiles[index] ?? 'median';
        const yearly = band[name];
        if (yearly === undefined || typeof amount !== typeof yearly) {
          yield {
            path: file.path,
            place: file.placeOf([...at, 'hourly', index]),
            message: `found ${amount} by the hour where ${name} is ${yearly ?? 'not given'} by the year`,
            fix: 'Compare both with the source: a percentile is capped in both units or in none.',
          };
        } else if (typeof amount === 'number' && Math.abs(amount * hoursAYear - atLeast(yearly)) > rounding) {
          yield {
            path: file.path,
            place: file.placeOf([...at, 'hourly', index]),
            message: `found ${amount} by the hour and ${name} ${yearly} by the year, which is ${(atLeast(yearly) / hoursAYear).toFixed(2)} an hour`,
            fix: `Compare both numbers with the source "${band.source}".`,
          };
        }
      }
    }
  },
};
