import { expect, test } from 'vitest';
import { dataset, pairs, weighed } from '../../../../src/published.ts';
import { comparePath, haveOwnPage } from '../../../../src/view/base/compare-path.ts';
import { packPairs, unpackPairs } from '../../../../src/view/picker/built-pairs.ts';

const ids = ['baker', 'cook', 'miner', 'tailor', 'welder'];
const built = [
  ['baker', 'cook'],
  ['baker', 'welder'],
  ['miner', 'tailor'],
] as const;
const own = unpackPairs(packPairs(ids, built), [...ids].reverse());

test('a list says of every two careers, in any order, whether they have a page', () => {
  const found = ids.flatMap((one) => ids.filter((other) => own?.(one, other)).map((other) => `${one} ${other}`));
  expect(found.sort()).toEqual(built.flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]).sort());
});

test('careers that the list does not know have no page, and a list of other careers says nothing', () => {
  expect(own?.('baker', 'poet')).toBe(false);
  expect(own?.('poet', 'baker')).toBe(false);
  expect(own?.('baker', 'baker')).toBe(false);
  expect(unpackPairs(packPairs(ids, built), ids.slice(1))).toBeUndefined();
});

test('the list of the content holds all pairs with pages and no others', () => {
  const careers = [...dataset.roles, ...dataset.official].map(({ id }) => id);
  const all = [...pairs, ...weighed].map(([a, b]) => [a.id, b.id] as const);
  const packed = packPairs(careers, all);
  const has = unpackPairs(packed, careers);
  expect(all.filter(([one, other]) => !has?.(other, one))).toEqual([]);
  expect(packed.flatMap((row) => row.split(' ').filter(Boolean))).toHaveLength(all.length);
});

test('two careers are compared on their page if they have one, any others in the browser', () => {
  const [baker, cook, miner] = ids.map((id) => ({ id, written: false }));
  if (!baker || !cook || !miner || !own) throw new Error('No careers.');
  expect(comparePath([cook, baker], '?place=us', own)).toBe('/compare/baker-vs-cook/?place=us');
  expect(comparePath([miner, cook], '?roles=x&place=us', own)).toBe('/compare/?roles=miner,cook&place=us');
  expect(comparePath([baker, cook, miner], '', own)).toBe('/compare/?roles=baker,cook,miner');
  expect(haveOwnPage([baker, cook, miner], own)).toBe(false);
});
