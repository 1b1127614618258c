import { describe, expect, test } from 'vitest';
import {
  aheadOf,
  type More,
  moreEmployed,
  moreEntryAds,
  moreGrowth,
  morePay,
  moreRemote,
} from '../../../../src/domain/compare/ahead.ts';
import { saidOf } from '../../../../src/domain/compare/pay-apart.ts';
import { pairBases } from '../../../../src/domain/compare/second-basis.ts';
import { dataset } from '../../../../src/published.ts';
import { ads, officialPair, pair, projected, type RoleParts, sureAds, wage } from '../../dataset-fixture.ts';

describe('of several', () => {
  const by = (verdicts: Record<string, More>) => (first: string, second: string) => {
    const known = verdicts[`${first}${second}`];
    if (known !== undefined) return known;
    const turned = verdicts[`${second}${first}`];
    return turned === undefined ? undefined : (-turned as More);
  };
  test.each([
    ['one that is ahead of every other', { ab: 1, ac: 1, bc: 0 }, { kind: 'ahead', at: 0 }],
    ['the last of all', { ab: 0, ac: -1, bc: -1 }, { kind: 'ahead', at: 2 }],
    ['nobody, where two are level at the top', { ab: 0, ac: 1, bc: 1 }, { kind: 'open' }],
    ['nobody, where each is behind another', { ab: 1, bc: 1, ac: -1 }, { kind: 'open' }],
    ['one ahead of all, though the others cannot be compared', { ab: 1, ac: 1 }, { kind: 'ahead', at: 0 }],
    ['nobody known, where one cannot be compared with the best', { ab: 1, bc: 0 }, { kind: 'not-comparable' }],
  ] as const)('%s', (_, verdicts, expected) => {
    expect(aheadOf(['a', 'b', 'c'], by(verdicts))).toEqual(expected);
  });
});

describe('more pay', () => {
  test('is what the page of the two says, on a basis that both share', () => {
    const { a, b } = pair({ pay: [sureAds(150_000)] }, { pay: [sureAds(120_000)] });
    expect([morePay(a, b), morePay(b, a)]).toEqual([1, -1]);
  });

  test('is open where the range of the difference holds zero, and where no range is known', () => {
    const near = pair({ pay: [sureAds(120_500)] }, { pay: [sureAds(120_000)] });
    expect(morePay(near.a, near.b)).toBe(0);
    const unsure = pair({ pay: [ads(150_000)] }, { pay: [ads(120_000)] });
    expect(morePay(unsure.a, unsure.b)).toBe(0);
  });

  test('is not known where the figure of one is that of a category near it, or of another year', () => {
    const developers = { developers: { wages: [wage(100_000, { rse: 0.1 })] } };
    const near: RoleParts = { occupations: [{ id: 'developers', fit: 'broader', note: 'a part of it' }] };
    const { a, b } = pair({ is: 'developers' }, near, { occupations: developers });
    expect(morePay(a, b)).toBeUndefined();
    const years = pair({ pay: [ads(1e5)] }, { pay: [ads(2e5, { period: '2025', source: 'ads-2025' })] });
    expect(morePay(years.a, years.b)).toBeUndefined();
  });

  test('never says otherwise than the page of a pair, in the published content', () => {
    let said = 0;
    for (const a of dataset.roles)
      for (const b of dataset.roles.filter(({ id }) => a.id < id)) {
        const bases = pairBases([a, b]);
        const more = morePay(a, b);
        if (more === 1 || more === -1) {
          said++;
          expect(bases && saidOf(bases.leading).direction, `${a.id} ${b.id}`).toBe(more);
          expect(bases?.otherwise, `${a.id} ${b.id}`).toBeUndefined();
        } else if (!bases) expect(more).toBeUndefined();
      }
    expect(said).toBeGreaterThan(100);
  });
});

describe('more growth', () => {
  test.each([
    [12, 9, 1],
    [9.6, 10.4, 0],
    [-3, 2, -1],
  ])('of %f and %f percent in one edition', (first, second, expected) => {
    const { a, b } = officialPair(
      { projections: [projected('2024-34', first)] },
      { projections: [projected('2024-34', second)] },
    );
    expect(moreGrowth(a, b)).toBe(expected);
  });

  test('is not known between editions, nor from a category near a role', () => {
    const editions = officialPair(
      { projections: [projected('2024-34', 12)] },
      { projections: [projected('2023-33', 9)] },
    );
    expect(moreGrowth(editions.a, editions.b)).toBeUndefined();
    const near = pair(
      { is: 'developers' },
      { occupations: [{ id: 'developers', fit: 'neighbour', note: 'akin' }] },
      { occupations: { developers: { projections: [projected('2024-34', 12)] } } },
    );
    expect(moreGrowth(near.a, near.b)).toBeUndefined();
  });
});

test('more people is known of official categories only, and under 2% is none', () => {
  const of = (first: number, second: number) =>
    officialPair({ wages: [wage(1e5, { count: first })] }, { wages: [wage(1e5, { count: second })] });
  const [more, level] = [of(9000, 5000), of(5050, 5000)];
  expect([moreEmployed(more.a, more.b), moreEmployed(more.b, more.a)]).toEqual([1, -1]);
  expect(moreEmployed(level.a, level.b)).toBe(0);
  const { a, b } = pair({ is: 'analysts' }, {}, { occupations: { analysts: { wages: [wage(1e5)] } } });
  expect(moreEmployed(a, b)).toBeUndefined();
});

describe('a share of ads', () => {
  const remote = (percent: number, of: number, source = 'ads-2024'): RoleParts => ({
    remote: [{ percent, count: Math.round((percent * of) / 100), of, period: '2024', source, locator: 'a row' }],
  });
  test.each([
    ['apart by more than chance', remote(30, 1000), remote(20, 1000), 1],
    ['apart by no more than chance', remote(22, 34), remote(19, 546), 0],
    ['of another board', remote(30, 1000), remote(20, 1000, 'ads-2025'), undefined],
    ['of too few ads', remote(30, 1000), remote(20, 20), undefined],
  ])('%s', (_, first, second, expected) => {
    const { a, b } = pair(first, second);
    expect(moreRemote(a, b)).toBe(expected);
    expect(moreRemote(b, a)).toBe(expected && -expected);
  });

  test('at entry level is taken of all ads of the same edition', () => {
    const entry = (count: number): RoleParts => ({
      pay: [ads(1e5, { count: 1000 }), ads(8e4, { level: 'entry', count })],
    });
    const { a, b } = pair(entry(200), entry(50));
    expect([moreEntryAds(a, b), moreEntryAds(b, a)]).toEqual([1, -1]);
    const none = pair(entry(200), { pay: [ads(1e5, { count: 1000 })] });
    expect(moreEntryAds(none.a, none.b)).toBeUndefined();
  });
});
