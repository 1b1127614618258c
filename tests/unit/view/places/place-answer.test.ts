import { describe, expect, test } from 'vitest';
import { ordinal } from '../../../../src/domain/format.ts';
import { capped, unpublished, withheld } from '../../../../src/domain/places/wage-columns.ts';
import type { PairColumns } from '../../../../src/view/places/pair-columns.ts';
import { placeAnswer } from '../../../../src/view/places/place-answer.ts';
import { read } from '../reading.ts';
import { pairOf, pay } from './pair-fixture.ts';

const [ohio, newYork, puertoRico, elmira, bigCity, outside] = [0, 1, 2, 3, 4, 5];

const pair = pairOf(
  [64_700, 78_750, unpublished, withheld, 90_000, unpublished],
  [63_330, 77_490, 30_000, 64_680, 60_000, unpublished],
);

function said(of: PairColumns, at = 0) {
  const answer = placeAnswer(of, at);
  return (
    answer && {
      text: [read(answer.sentence), answer.range].filter(Boolean).join(' '),
      blocks: answer.blocks.map(({ name, note }) => [name, note]),
    }
  );
}

describe('the answer for a place', () => {
  test('whose difference is within its error names no direction, and its range', () => {
    expect(said(pair, ohio)).toEqual({
      text: 'In Ohio no clear difference: electricians 2% more (1% less to 6% more)',
      blocks: [
        ['Ohio', '2nd and 2nd best paid of 2'],
        ['United States', 'no clear difference'],
      ],
    });
  });

  test('that is clear says by how much, in the short name of an area', () => {
    expect(said(pair, bigCity)).toEqual({
      text: 'In New York, NY electricians are paid 50% more (45–55%)'.replace('–', '–\u2060'),
      blocks: [
        ['New York, NY', '1st of 1 and 2nd of 2'],
        ['United States', 'no clear difference'],
      ],
    });
  });

  test('of which one side is withheld: its state answers', () => {
    expect(said(pair, elmira)).toEqual({
      text: 'In Elmira, NY only plumbers are published; BLS does not release the other. In New York no clear difference: electricians 2% more (2% less to 5% more)',
      blocks: [
        ['Elmira, NY', 'metropolitan area'],
        ['New York', 'the nearest with both'],
        ['United States', 'no clear difference'],
      ],
    });
    expect(placeAnswer(pair, elmira)?.blocks[0]?.pay[0]?.none).toBe('not released by BLS');
  });

  test('of which nothing is published: its state answers', () => {
    expect(said(pair, outside)).toEqual({
      text: 'Nothing is published for Capital. In New York no clear difference: electricians 2% more (2% less to 5% more)',
      blocks: [
        ['New York', 'the state of Capital'],
        ['United States', 'no clear difference'],
      ],
    });
  });

  test('that is no part of a state: the country answers', () => {
    expect(said(pair, puertoRico)?.text).toBe(
      'In Puerto Rico only plumbers are published; the other is not. In the whole US no clear difference: plumbers 1% more (2% less to 5% more)',
    );
  });

  test('where a bound decides says at least', () => {
    const bound = pairOf(
      [capped, capped, capped, capped, capped, capped],
      [186_610, capped, 239_200, 250_000, withheld, 100],
    );
    expect(said(bound, ohio)?.text).toBe('In Ohio electricians are paid at least 28% more');
    expect(placeAnswer(bound, ohio)?.blocks[0]?.pay[0]).toMatchObject({
      text: '$239,200 or more',
      none: expect.stringContaining('no higher figure'),
    });
    for (const at of [newYork, puertoRico, elmira]) expect(said(bound, at)?.text).toMatch(/the figures cannot tell$/);
  });

  test('of which one is paid by the hour is not compared', () => {
    const units = pairOf([1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 1], {
      pay: { first: pay([30_000]), second: pay([20], { per: 'hour' }) },
    });
    expect(said(units, ohio)?.text).toMatch(/^In Ohio the two are paid by different units of time\. /);
  });

  test('of equal medians says so', () => {
    expect(said(pairOf([50_000], [50_000]), ohio)?.text).toBe('In Ohio no difference: the medians are the same');
  });

  test('that is unknown is none', () => {
    expect(placeAnswer(pair, -1)).toBeUndefined();
  });
});

test('bars, brackets and the axis hold each other', () => {
  const answer = placeAnswer(pair, bigCity);
  const { min = 0, max = 0, ticks = [] } = answer?.scale ?? {};
  expect(ticks.length).toBeLessThanOrEqual(6);
  for (const { bar, interval } of answer?.blocks.flatMap(({ pay }) => pay) ?? []) {
    for (const value of [...Object.values(bar?.values ?? {}), ...(interval ?? [])]) {
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
    }
  }
});

test('ordinals', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual(
    '1st 2nd 3rd 4th 11th 12th 13th 21st 102nd 111th'.split(' '),
  );
});

test('from three times on, a place says how many times, as the head of a page does', () => {
  const far = pairOf(
    [64_700, 78_750, unpublished, withheld, 90_000, unpublished],
    [240_000, 77_490, 30_000, 64_680, 21_000, unpublished],
  );
  expect(said(far, ohio)?.text).toMatch(/^In Ohio plumbers are paid 3\.7 times as much \(3\.\d–\u2060?3\.\d times\)$/);
  expect(said(far, bigCity)?.text).toMatch(/^In New York, NY electricians are paid 4\.3 times as much \(/);
});
