import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forecastAndFact, halfway } from '../../../src/domain/forecast/forecast-and-fact.ts';
import { forecastsOfAll } from '../../../src/domain/forecast/forecasts-of-all.ts';
import { dataset } from '../../../src/published.ts';

/*
 * Another program, in another language and in exact fractions, judged all occupations from the publisher’s files and left
 * its counts and the verdicts of 200 random pairs in tests/fixtures/halfway-forecasts.json. The content must give the same.
 */

interface Recount {
  editions: {
    span: string;
    counting: string;
    verdicts: Record<string, number>;
    counted: number;
    right: number;
    grew: number;
    beforeJumps: { held: number; right: number; grew: number };
  }[];
  /** Two codes, each with what it gives by edition: a verdict and both percentages, or a reason and the years of a jump. */
  pairs: [code: string, ...[verdict: string, a: number | null, b: number | null][]][][];
}

const { editions, pairs } = JSON.parse(readFileSync('tests/fixtures/halfway-forecasts.json', 'utf8')) as Recount;
const home = dataset.occupations.filter(({ country }) => country === 'us');
const byCode = new Map(home.map((occupation) => [occupation.code, occupation]));

describe.each(editions)('$span by the start of $counting', (edition) => {
  const all = forecastsOfAll(home, edition);

  test('has as many of each verdict, and as many left out for each reason', () => {
    const reasons = Object.fromEntries(
      [...Map.groupBy(all.without, ({ none }) => none.reason)].map(([reason, of]) => [reason, of.length]),
    );
    expect({ ...Object.fromEntries(all.verdicts), ...reasons }).toEqual(edition.verdicts);
  });

  test('is right as often, and “more” would have been as often, with the jumps and without', () => {
    expect({ counted: all.counted.length, right: all.right, grew: all.grew }).toEqual({
      counted: edition.counted,
      right: edition.right,
      grew: edition.grew,
    });
    expect(all.withJumps).toEqual({
      counted: edition.beforeJumps.held,
      right: edition.beforeJumps.right,
      grew: edition.beforeJumps.grew,
    });
  });
});

test('the verdicts of 200 random pairs are the same, to the millionth of a percent', () => {
  expect(pairs).toHaveLength(200);
  const odd = pairs.flat().flatMap(([code, ...by]) => {
    const occupation = byCode.get(code);
    if (!occupation) return [`${code} is not held`];
    return halfway.flatMap((edition, at) => {
      const found = forecastAndFact(occupation, edition);
      const [verdict, a, b] = by[at] ?? [];
      const same =
        'verdict' in found
          ? found.verdict === verdict && found.forecast.percent === a && Math.abs(found.changed - (b ?? 0)) < 2e-6
          : found.reason === verdict &&
            (found.reason !== 'jump' || (found.from.span.startsWith(`${a}-`) && found.to.span.startsWith(`${b}-`)));
      return same ? [] : [`${code} ${edition.span}: ${JSON.stringify([verdict, a, b])}`];
    });
  });
  expect(odd).toEqual([]);
});
