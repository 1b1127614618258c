import { describe, expect, test } from 'vitest';
import { pairBases } from '../../../../src/domain/compare/second-basis.ts';
import { answers, type PayInput, pair, sureAds, wage } from '../../dataset-fixture.ts';

const sure = { rse: 0.5 };
const other = { source: 'ads-2025', period: '2025' } as const;

/** What is said beside the leading basis of two roles, as the sources of both. */
function beside(one: PayInput[], two: PayInput[], wages?: [first: number, second: number]) {
  const occupations = wages && {
    analysts: { wages: [wage(wages[0], sure)] },
    builders: { wages: [wage(wages[1], sure)] },
  };
  const { a, b } = pair(
    { pay: one, ...(wages && { is: 'analysts' }) },
    { pay: two, ...(wages && { is: 'builders' }) },
    { ...(occupations && { occupations }) },
  );
  const { leading, otherwise } = pairBases([a, b]) ?? {};
  return [leading, otherwise].map((basis) => basis?.first.source.id);
}

describe('a basis that says otherwise', () => {
  test('is another board that names the other role', () => {
    const found = beside([sureAds(120_000, other), sureAds(100_000)], [sureAds(100_000, other), sureAds(120_000)]);
    expect(found).toEqual(['ads-2025', 'ads-2024']);
  });

  test('is another board on which the difference is not clear', () => {
    const found = beside([sureAds(120_000, other), sureAds(100_000)], [sureAds(100_000, other), sureAds(100_500)]);
    expect(found).toEqual(['ads-2025', 'ads-2024']);
  });

  test('is ads beside an official wage', () => {
    expect(beside([sureAds(100_000)], [sureAds(120_000)], [120_000, 100_000])).toEqual(['wages-2025', 'ads-2024']);
  });
});

describe('nothing is said beside', () => {
  test('where the other board agrees, however far apart it puts the two', () => {
    const found = beside([sureAds(120_000, other), sureAds(180_000)], [sureAds(100_000, other), sureAds(100_000)]);
    expect(found).toEqual(['ads-2025', undefined]);
  });

  test('where it is a survey beside ads: it is trusted less', () => {
    const asked = (median: number) => answers(median, { median95: [median - 1000, median + 1000] });
    expect(beside([sureAds(120_000), asked(100_000)], [sureAds(100_000), asked(120_000)])).toEqual([
      'ads-2024',
      undefined,
    ]);
  });

  test('where it is an older year of the same board', () => {
    const older = { period: '2023' } as const;
    const found = beside([sureAds(120_000), sureAds(100_000, older)], [sureAds(100_000), sureAds(120_000, older)]);
    expect(found).toEqual(['ads-2024', undefined]);
  });
});
