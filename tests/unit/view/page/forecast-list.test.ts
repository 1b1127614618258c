import { describe, expect, test } from 'vitest';
import { halfway } from '../../../../src/domain/forecast/forecast-and-fact.ts';
import { forecastsOfAll } from '../../../../src/domain/forecast/forecasts-of-all.ts';
import { dataset } from '../../../../src/published.ts';
import {
  chosenForecasts,
  readForecastChoice,
  verdictOptions,
  writeForecastChoice,
} from '../../../../src/view/page/forecasts/forecast-choice.ts';
import { forecastList } from '../../../../src/view/page/forecasts/forecast-list.ts';

const list = forecastList(dataset);
const plain = { edition: '', family: '', verdict: '', sort: '' };
const values = new Map(['2020-30', 'healthcare', 'behind', 'miss'].map((one) => [one, one]));
const known = { edition: values, family: values, verdict: values, sort: values };

describe('the list of forecasts', () => {
  test('has every forecast with a verdict of both editions, as many of them right as the page counts', () => {
    const home = dataset.occupations.filter(({ country }) => country === 'us');
    for (const edition of halfway) {
      const all = forecastsOfAll(home, edition);
      const chosen = chosenForecasts(list, { ...plain, edition: edition.span });
      expect([chosen.rows.length, chosen.right]).toEqual([all.counted.length, all.right]);
    }
  });

  test('is parted by each filter without rest', () => {
    const all = chosenForecasts(list, plain).rows.length;
    const count = (choice: Partial<typeof plain>) => chosenForecasts(list, { ...plain, ...choice }).rows.length;
    const each = verdictOptions.filter(({ value }) => !value.includes('right'));
    expect(each.reduce((sum, { value }) => sum + count({ verdict: value }), 0)).toBe(all);
    expect(count({ verdict: 'right' }) + count({ verdict: 'not-right' })).toBe(all);
    expect(dataset.families.reduce((sum, { id }) => sum + count({ family: id }), 0)).toBe(all);
    for (const { value } of verdictOptions) expect(count({ verdict: value }), value).toBeGreaterThan(0);
  });

  test('puts the largest miss first: from half of the forecast to the count', () => {
    const { rows } = chosenForecasts(list, { ...plain, sort: 'miss' });
    expect(rows.map(({ miss }) => miss)).toEqual([...rows].map(({ miss }) => miss).sort((a, b) => b - a));
    const home = dataset.occupations.filter(({ country }) => country === 'us');
    const [found] = forecastsOfAll(home, halfway[0]).counted;
    const [most] = chosenForecasts(list, plain).rows;
    expect(most?.miss).toBeCloseTo(Math.abs((found?.found.changed ?? 0) - (found?.found.forecast.percent ?? 0) / 2), 1);
  });

  test('is as large as the page can take: under 25 KB as it travels', async () => {
    const { brotliCompressSync } = await import('node:zlib');
    expect(brotliCompressSync(JSON.stringify(list)).length).toBeLessThan(25_000);
  });
});

describe('an address', () => {
  test('asks for what it names, in one order', () => {
    const { choice, notes } = readForecastChoice('?sort=miss&verdict=behind&family=healthcare&edition=2020-30', known);
    expect(notes).toEqual([]);
    expect(writeForecastChoice(choice)).toBe('?edition=2020-30&family=healthcare&verdict=behind&sort=miss');
    expect(writeForecastChoice(plain)).toBe('');
  });

  test('with what is not there is read without it, and the page says so', () => {
    const { choice, notes } = readForecastChoice('?verdict=wizard&sort=%3Cb%3E', known);
    expect(choice).toEqual(plain);
    expect(notes).toEqual([
      'There is no verdict “wizard” here, so it is left out.',
      'There is no sort “<b>” here, so it is left out.',
    ]);
  });
});
