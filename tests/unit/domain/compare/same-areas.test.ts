import { expect, test } from 'vitest';
import { apartInSameAreas, leastAreas } from '../../../../src/domain/compare/same-areas.ts';

const areas = (of: (index: number) => { median: number; count: number }, length = leastAreas) =>
  Array.from({ length }, (_, index) => ({ area: `area-${index}`, ...of(index) }));

test('where each area has the same ratio, that is the difference, whatever the mix of areas', () => {
  const first = areas((index) => ({ median: 120 + 12 * index, count: 10 + index }));
  const second = areas((index) => ({ median: 100 + 10 * index, count: 500 - index }));
  expect(apartInSameAreas(first, second)).toEqual({ percent: expect.closeTo(20, 9), areas: 10, counts: [145, 4955] });
});

test('an area weighs by the harmonic mean of its two counts, and ratios are averaged on logarithms', () => {
  const first = areas((index) => ({ median: index === 0 ? 200 : 100, count: index === 0 ? 90 : 10 }));
  const second = areas((index) => ({ median: 100, count: index === 0 ? 10 : 10 }));
  // Weights 18 and nine times 10: 2 to the power of 18 / 108.
  expect(apartInSameAreas(first, second)?.percent).toBeCloseTo(100 * (2 ** (18 / 108) - 1), 9);
});

test('areas that only one of them has count for nothing, and under ten in common nothing is said', () => {
  const first = areas(() => ({ median: 110, count: 20 }), leastAreas + 5);
  const second = areas(() => ({ median: 100, count: 20 }));
  expect(apartInSameAreas(first, second)?.areas).toBe(leastAreas);
  expect(apartInSameAreas(first, second.slice(1))).toBeUndefined();
});
