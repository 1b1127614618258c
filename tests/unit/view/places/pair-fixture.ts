import { type Place, placesByKind } from '../../../../src/domain/places/place.ts';
import { unpublished } from '../../../../src/domain/places/wage-columns.ts';
import type { PairColumns, PayColumns } from '../../../../src/view/places/pair-columns.ts';

/** Places of a test: two states, two metropolitan areas of the second, one area outside. */
export const places: Place[] = [
  { id: 'us-oh', code: 'OH', kind: 'state', name: 'Ohio', state: 'OH', words: [] },
  { id: 'us-ny', code: 'NY', kind: 'state', name: 'New York', state: 'NY', words: [] },
  { id: 'us-pr', code: 'PR', kind: 'territory', name: 'Puerto Rico', state: 'PR', words: [] },
  { id: 'us-metro-21300', code: '21300', kind: 'metro', name: 'Elmira, NY', state: 'NY', words: [] },
  {
    id: 'us-metro-35620',
    code: '35620',
    kind: 'metro',
    name: 'New York-Newark-Jersey City, NY-NJ',
    state: 'NY',
    words: ['big apple'],
  },
  {
    id: 'us-nonmetro-3600001',
    code: '3600001',
    kind: 'nonmetro',
    name: 'Capital nonmetropolitan area',
    state: 'NY',
    words: ['upstate'],
  },
];

/** Medians along a list, each with the same error of the mean in percent and as many people. */
export function pay(
  medians: readonly number[],
  { rse = 1, people = 100, per = 'year' as 'year' | 'hour' } = {},
): PayColumns {
  const spread = (factor: number) =>
    medians.map((median) => (median > 0 && Number.isFinite(median) ? median * factor : unpublished));
  return {
    per,
    top: per === 'year' ? 239_200 : 115,
    employment: medians.map(() => people),
    rse: medians.map(() => rse),
    p10: spread(0.6),
    p25: spread(0.8),
    median: medians,
    p75: spread(1.3),
    p90: spread(1.6),
  };
}

/** Electricians and plumbers with these medians by place; alike in the whole country. */
export function pairOf(
  first: readonly number[],
  second: readonly number[],
  parts: Partial<PairColumns> = {},
): PairColumns {
  return {
    names: { first: 'electricians', second: 'plumbers' },
    places,
    kinds: placesByKind(places),
    pay: { first: pay(first), second: pay(second) },
    country: { first: pay([63_190]), second: pay([63_800]) },
    industries: [],
    byIndustry: { first: pay([]), second: pay([]) },
    ...parts,
  };
}
