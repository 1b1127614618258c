import { expect, test } from 'vitest';
import { byTrust, trustRank } from '../../../../src/domain/compare/trust.ts';
import { ads, answers, first, wage, world } from '../../dataset-fixture.ts';

const kinds = ['official-statistics', 'official-administrative', 'open-dataset', 'survey', 'editorial'] as const;

test('sources are trusted in the order of their kinds', () => {
  const ranks = kinds.map((kind) => trustRank({ source: { kind }, transcribed: false }));
  expect(ranks).toEqual([0, 1, 2, 3, 4]);
});

test('a transcribed figure stands one step lower', () => {
  for (const kind of kinds) {
    const own = trustRank({ source: { kind }, transcribed: false });
    expect(trustRank({ source: { kind }, transcribed: true })).toBe(own + 1);
  }
});

test.each([
  ['publisher-file', undefined, false],
  ['machine-copy', undefined, false],
  ['transcribed', undefined, true],
  ['machine-copy', 'transcribed', true],
  ['transcribed', 'machine-copy', false],
] as const)('a line of a source that is a %s, itself %s, counts as transcribed: %s', (retrieval, own, transcribed) => {
  const pay = [wage(120_000, { source: 'office', ...(own && { retrieval: own }) })];
  const { roles } = world({ sources: { office: { retrieval } }, roles: { analyst: { pay } } });
  expect(first(first(roles).pay).transcribed).toBe(transcribed);
});

test('figures come most trusted first, then newest, whatever the order of the file', () => {
  const pay = [
    answers(150_000),
    ads(130_000, { period: '2023' }),
    ads(140_000, { period: '2024' }),
    wage(120_000),
    wage(110_000, { source: 'copied' }),
  ];
  const sources = { copied: { kind: 'official-statistics', retrieval: 'transcribed' } } as const;
  for (const order of [pay, [...pay].reverse()]) {
    const { roles } = world({ sources, roles: { analyst: { pay: order } } });
    const medians = [...first(roles).pay].sort(byTrust).map((band) => band.values.median.value);
    expect(medians).toEqual([120_000, 110_000, 140_000, 130_000, 150_000]);
  }
});
