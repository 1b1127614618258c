import { describe, expect, test } from 'vitest';
import {
  bandsFor,
  comparePay,
  leadingMeasures,
  type Measure,
  type PayComparison,
} from '../../../../src/domain/compare/compare-pay.ts';
import { compareGrowth } from '../../../../src/domain/compare/growth.ts';
import { whatDiffers } from '../../../../src/domain/compare/not-comparable.ts';
import type { Comparison } from '../../../../src/domain/compare/shared-basis.ts';
import type { Career } from '../../../../src/domain/dataset.ts';
import { dataset } from '../../../../src/published.ts';
import { keysOf, levels } from '../../../../src/schema/vocabulary.ts';
import { ads, answers, world } from '../../dataset-fixture.ts';

const { roles } = dataset;
const asked = leadingMeasures.flatMap((measure) => keysOf(levels).map((level) => ({ measure, level })));
const called = (careers: readonly Career[]) => careers.map(({ id }) => id).join();

/** What holds of every comparison: some share a basis and no reason is given, or none do and one is. */
function faultsOf<Figure>({ figures, shared, reason }: Comparison<Figure>): string[] {
  const sharing = shared.filter(Boolean).length;
  return [
    ...(sharing === 1 ? ['one figure is set beside none'] : []),
    ...(sharing > 0 === (reason !== undefined) ? ['a reason beside figures that share a basis, or none without'] : []),
    ...(shared.some((yes, index) => yes && figures[index] === undefined) ? ['nothing is set beside a figure'] : []),
  ];
}

/** How many of some careers share a basis at most, by trying every band of each against all others. */
function mostThatShare(careers: readonly Career[], measure: Measure, level: keyof typeof levels): number {
  const all = careers.map((career) => bandsFor(career, measure, level));
  const sizes = all.flat().map((basis) => all.filter((own) => own.some((other) => !whatDiffers(basis, other))).length);
  const most = Math.max(0, ...sizes);
  return most > 1 ? most : 0;
}

function payFaults(careers: readonly Career[], comparison: PayComparison, ask: (typeof asked)[number]): string[] {
  const { figures, shared } = comparison;
  const set = figures.filter((figure, index) => shared[index] && figure !== undefined);
  const unlike = set.flatMap((one) => set.flatMap((other) => (one && other && whatDiffers(one, other)) ?? []));
  const most = mostThatShare(careers, ask.measure, ask.level);
  const faults = [
    ...faultsOf(comparison),
    ...unlike.map(({ reason }) => `side by side although ${reason}`),
    ...(set.length === most ? [] : [`${set.length} side by side where ${most} share a basis`]),
  ];
  return faults.map((fault) => `${called(careers)} ${ask.measure} ${ask.level}: ${fault}`);
}

/** Draws groups of roles, the same on every run. */
function drawn(size: number, times: number): Career[][] {
  let seed = size;
  const next = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((seed / 2 ** 31) * roles.length);
  };
  return Array.from({ length: times }, () => {
    const places = new Set<number>();
    while (places.size < size) places.add(next());
    return [...places].flatMap((place) => roles[place] ?? []);
  });
}

const pairs = roles.flatMap((a, index) => roles.slice(index + 1).map((b) => [a, b]));

describe('published careers', () => {
  test.each<[string, Career[][]]>([
    ['every two', pairs],
    ['three', drawn(3, 300)],
    ['four', drawn(4, 300)],
  ])('%s: as many as can are set side by side, and nothing unlike', (_, groups) => {
    const faults = groups.flatMap((careers) => [
      ...asked.flatMap((ask) => payFaults(careers, comparePay(careers, ask.measure, ask.level), ask)),
      ...faultsOf(compareGrowth(careers)).map((fault) => `${called(careers)} growth: ${fault}`),
    ]);
    expect(groups.length).toBeGreaterThan(250);
    expect(faults).toEqual([]);
  });

  test('in the other order, two are compared on the same basis', () => {
    const turned = pairs.flatMap(([a, b]) => {
      if (!a || !b) return [];
      const pay = asked.map(({ measure, level }) => [
        comparePay([a, b], measure, level),
        comparePay([b, a], measure, level),
      ]);
      const all: Comparison<unknown>[][] = [...pay, [compareGrowth([a, b]), compareGrowth([b, a])]];
      return all.flatMap(([one, other]) => {
        const [first, second] = other?.figures ?? [];
        return one?.figures[0] === second && one?.figures[1] === first ? [] : [called([a, b])];
      });
    });
    expect(turned).toEqual([]);
  });
});

describe('several roles at once', () => {
  const three = world({
    roles: {
      one: { pay: [ads(100_000), ads(110_000, { period: '2025', source: 'ads-2025' })] },
      two: { pay: [ads(120_000)] },
      three: { pay: [ads(90_000, { period: '2025', source: 'ads-2025' })] },
      four: { pay: [ads(95_000)] },
      none: { pay: [answers(95_000)] },
    },
  });
  const medians = (ids: string[]) => {
    const { figures, shared } = comparePay(ids.map(three.role), 'advertised-base');
    return figures.map((one, index) => `${one?.values.median.value ?? 'none'}${shared[index] ? '' : ' apart'}`);
  };

  test('the basis that most of them share is taken, and the others are kept apart', () => {
    expect(medians(['one', 'two', 'three', 'four'])).toEqual(['100000', '120000', '90000 apart', '95000']);
    expect(medians(['one', 'three', 'none'])).toEqual(['110000', '90000', 'none apart']);
    expect(medians(['two', 'three'])).toEqual(['120000 apart', '90000 apart']);
  });
});
