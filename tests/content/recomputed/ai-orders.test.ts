import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { higherBy } from '../../../src/domain/exposure/among-all.ts';
import { dataset } from '../../../src/published.ts';
import { exposureMeasures, keysOf } from '../../../src/schema/vocabulary.ts';

/*
 * Another program, in another language, ordered all occupations by five measures from the publishers’ files and left in
 * tests/fixtures/ai-orders.json which of 200 random pairs each puts higher. The content must give the same.
 */

interface Recount {
  measured: Record<string, number>;
  pairs: [first: string, second: string, higher: Record<string, -1 | 0 | 1>][];
}

const { measured, pairs } = JSON.parse(readFileSync('tests/fixtures/ai-orders.json', 'utf8')) as Recount;
const home = dataset.occupations.filter(({ country }) => country === 'us');
const byCode = new Map(home.map((occupation) => [occupation.code, occupation]));

test('as many occupations have each measure', () => {
  const counts = Map.groupBy(
    home.flatMap(({ exposure }) => exposure),
    ({ measure }) => measure,
  );
  expect(Object.fromEntries([...counts].map(([measure, of]) => [measure, of.length]))).toEqual(measured);
  for (const of of counts.values()) for (const { among } of of) expect(among?.of).toBe(of.length);
});

test('each measure puts the same of 200 random pairs higher, or level', () => {
  expect(pairs).toHaveLength(200);
  const odd = pairs.flatMap(([first, second, expected]) => {
    const [a, b] = [first, second].map((code) => byCode.get(code)?.exposure ?? []);
    const found = keysOf(exposureMeasures).flatMap((measure) => {
      const [x, y] = [a, b].map((entries) => entries?.find((entry) => entry.measure === measure));
      const higher = x && y && higherBy(x, y);
      return higher === undefined ? [] : [[measure, higher] as const];
    });
    const same = JSON.stringify([...found].sort()) === JSON.stringify(Object.entries(expected).sort());
    return same ? [] : [`${first} ${second}: ${JSON.stringify(Object.fromEntries(found))}`];
  });
  expect(odd).toEqual([]);
});
