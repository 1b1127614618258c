import { describe, expect, test } from 'vitest';
import {
  aheadOnEmployed,
  aheadOnGrowth,
  aheadOnPay,
  aheadOnShare,
  entryShares,
  remoteShares,
} from '../../../../src/domain/compare/ahead.ts';
import { aheadOf, type More } from '../../../../src/domain/compare/ahead-of.ts';
import { saidOf } from '../../../../src/domain/compare/pay-apart.ts';
import { pairBases } from '../../../../src/domain/compare/second-basis.ts';
import { dataset } from '../../../../src/published.ts';
import { ads, officialPair, pair, projected, type RoleParts, sureAds, wage, world } from '../../dataset-fixture.ts';

const first = { kind: 'ahead', at: 0 };
const second = { kind: 'ahead', at: 1 };
const open = { kind: 'open' };
const unknown = { kind: 'not-comparable' };

describe('of several', () => {
  const by = (verdicts: Record<string, More>) => (one: string, other: string) => {
    const known = verdicts[`${one}${other}`];
    if (known !== undefined) return known;
    const turned = verdicts[`${other}${one}`];
    return turned === undefined ? undefined : ((0 - turned) as More);
  };
  test.each([
    ['one that is ahead of every other', { ab: 1, ac: 1, bc: 0 }, first],
    ['the last of all', { ab: 0, ac: -1, bc: -1 }, { kind: 'ahead', at: 2 }],
    ['nobody, where two are level at the top', { ab: 0, ac: 1, bc: 1 }, open],
    ['nobody, where each is behind another', { ab: 1, bc: 1, ac: -1 }, open],
    ['one ahead of all, though the others cannot be compared', { ab: 1, ac: 1 }, first],
    ['nobody known, where one cannot be compared with the best', { ab: 1, bc: 0 }, unknown],
  ] as const)('%s', (_, verdicts, expected) => {
    expect(aheadOf(['a', 'b', 'c'], by(verdicts))).toEqual(expected);
  });
});

const developers = { developers: { wages: [wage(100_000, { rse: 0.1 })], projections: [projected('2024-34', 12)] } };
const near: RoleParts = { occupations: [{ id: 'developers', fit: 'broader', note: 'a part of it' }] };

describe('pay', () => {
  test('is what the page of the two says, on a basis that both share, with the medians it stands on', () => {
    const { a, b } = pair({ pay: [sureAds(150_000)] }, { pay: [sureAds(120_000)] });
    expect(aheadOnPay([a, b])).toMatchObject({ ahead: first, figures: a.pay.concat(b.pay) });
    expect(aheadOnPay([b, a]).ahead).toEqual(second);
  });

  test('is open where the range of the difference holds zero, and where no range is known', () => {
    const level = pair({ pay: [sureAds(120_500)] }, { pay: [sureAds(120_000)] });
    expect(aheadOnPay([level.a, level.b]).ahead).toEqual(open);
    const unsure = pair({ pay: [ads(150_000)] }, { pay: [ads(120_000)] });
    expect(aheadOnPay([unsure.a, unsure.b]).ahead).toEqual(open);
  });

  test('is not known where the figure of one is that of a category near it, or of another year', () => {
    const { a, b } = pair({ is: 'developers' }, near, { occupations: developers });
    expect(aheadOnPay([a, b]).ahead).toEqual(unknown);
    const years = pair({ pay: [ads(1e5)] }, { pay: [ads(2e5, { period: '2025', source: 'ads-2025' })] });
    expect(aheadOnPay([years.a, years.b])).toMatchObject({ ahead: unknown, figures: [] });
  });

  test('of three is who is ahead of each of the others', () => {
    const { roles } = world({
      roles: { analyst: { pay: [sureAds(1e5)] }, builder: { pay: [sureAds(2e5)] }, cook: { pay: [sureAds(1.5e5)] } },
    });
    expect(aheadOnPay(roles)).toMatchObject({ ahead: second });
    expect(aheadOnPay(roles).figures).toHaveLength(3);
  });

  test('never says otherwise than the page of a pair, in the published content', () => {
    let said = 0;
    for (const a of dataset.roles)
      for (const b of dataset.roles.filter(({ id }) => a.id < id)) {
        const bases = pairBases([a, b]);
        const { ahead } = aheadOnPay([a, b]);
        if (ahead.kind === 'ahead') {
          said++;
          expect(bases && saidOf(bases.leading).direction, `${a.id} ${b.id}`).toBe(ahead.at === 0 ? 1 : -1);
          expect(bases?.otherwise, `${a.id} ${b.id}`).toBeUndefined();
        } else expect(ahead.kind, `${a.id} ${b.id}`).toBe(bases ? 'open' : 'not-comparable');
      }
    expect(said).toBeGreaterThan(100);
  });
});

describe('growth', () => {
  test.each([
    [12, 9, first],
    [9.6, 10.4, open],
    [-3, 2, second],
  ])('of %f and %f percent in one edition', (one, other, expected) => {
    const { a, b } = officialPair(
      { projections: [projected('2024-34', one)] },
      { projections: [projected('2024-34', other)] },
    );
    expect(aheadOnGrowth([a, b])?.ahead).toEqual(expected);
  });

  test('is not known between editions, nor from a category near a career', () => {
    const editions = officialPair(
      { projections: [projected('2024-34', 12)] },
      { projections: [projected('2023-33', 9)] },
    );
    expect(aheadOnGrowth([editions.a, editions.b])).toBeUndefined();
    const { a, b } = pair({ is: 'developers' }, near, { occupations: developers });
    expect(aheadOnGrowth([a, b])).toBeUndefined();
  });
});

test('people are known of official categories only, and under 2% more is not ahead', () => {
  const of = (one: number, other: number) => {
    const { a, b } = officialPair({ wages: [wage(1e5, { count: one })] }, { wages: [wage(1e5, { count: other })] });
    return aheadOnEmployed([a, b])?.ahead;
  };
  expect([of(9000, 5000), of(5000, 9000), of(5050, 5000)]).toEqual([first, second, open]);
  const { a, b } = pair({ is: 'developers' }, near, { occupations: developers });
  expect(aheadOnEmployed([a, b])).toBeUndefined();
});

describe('a share of ads', () => {
  const remote = (percent: number, of: number, source = 'ads-2024'): RoleParts => ({
    remote: [{ percent, count: Math.round((percent * of) / 100), of, period: '2024', source, locator: 'a row' }],
  });
  test.each([
    ['apart by more than chance', remote(30, 1000), remote(20, 1000), first],
    ['apart by no more than chance', remote(22, 34), remote(19, 546), open],
    ['of another board', remote(30, 1000), remote(20, 1000, 'ads-2025'), undefined],
    ['of too few ads', remote(30, 1000), remote(20, 20), undefined],
  ])('%s', (_, one, other, expected) => {
    const { a, b } = pair(one, other);
    expect(aheadOnShare([a, b], remoteShares)?.ahead).toEqual(expected);
  });

  test('is taken of the edition with most ads, of those that all have', () => {
    const both = (small: number, large: number): RoleParts => ({
      remote: [...(remote(small, 40, 'ads-2025').remote ?? []), ...(remote(large, 1000).remote ?? [])],
    });
    const { a, b } = pair(both(90, 20), both(5, 30));
    expect(aheadOnShare([a, b], remoteShares)).toMatchObject({ ahead: second, figures: [{ of: 1000 }, { of: 1000 }] });
  });

  test('at entry level is taken of all ads of the same edition', () => {
    const entry = (count: number): RoleParts => ({
      pay: [ads(1e5, { count: 1000 }), ads(8e4, { level: 'entry', count })],
    });
    const { a, b } = pair(entry(200), entry(50));
    expect(aheadOnShare([a, b], entryShares)?.ahead).toEqual(first);
    const none = pair(entry(200), { pay: [ads(1e5, { count: 1000 })] });
    expect(aheadOnShare([none.a, none.b], entryShares)).toBeUndefined();
  });
});
