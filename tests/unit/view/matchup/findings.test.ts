import { describe, expect, test } from 'vitest';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks, type Inline } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { growthFind, payFind } from '../../../../src/view/matchup/findings.ts';
import { ads, answers, officialPair, type Pair, pair, projected, sureAds, wage } from '../../dataset-fixture.ts';
import { faults, read } from '../reading.ts';

const placedIn = ({ a, b }: Pair) =>
  [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const;

const ofPay = (roles: Pair): Inline =>
  payFind(placedIn(roles), pairPay(roles.a, roles.b), new CitationMarks(describeRow));
const boldIn = (inline: Inline) =>
  inline.flatMap((part) => (typeof part === 'object' && 'strong' in part ? [part.strong] : []));

/** Ads of both at two levels, and records beside each other that say how often the first pays more at each. */
function byLevel(shares: { all: number; entry: number; senior: number }, medians: [number, number]): Pair {
  const payOf = (median: number) => ({
    pay: [
      sureAds(median),
      sureAds(median - 20_000, { level: 'entry' as const }),
      sureAds(median + 20_000, { level: 'senior' as const }),
    ],
  });
  const percent = medians[0] > medians[1] ? 10 : -10;
  const rows = (['all', 'equal', 'entry', 'senior'] as const).map((level) => ({
    first: 'analyst',
    second: 'builder',
    level,
    share: level === 'equal' ? shares.all : shares[level],
    percent,
    low: percent - 3,
    high: percent + 3,
  }));
  return pair(payOf(medians[0]), payOf(medians[1]), { pairTables: { [ads(1e5).source]: rows } });
}

describe('what is found of pay', () => {
  test('is how often one ad pays more at each level, of the role that leads', () => {
    const finding = ofPay(byLevel({ all: 60, entry: 67, senior: 56 }, [130_000, 110_000]));
    expect(read(finding)).toBe(
      'Analysts are offered more at each of two levels. Of one ad of each on one job board, 2024, the analyst ad pays more 67 and 56 times in 100 at entry and senior level.',
    );
    expect(boldIn(finding)).toEqual(['Analysts are offered more at each of two levels.', '67 and 56 times in 100']);
  });

  test('is told of the second role where that leads', () => {
    expect(read(ofPay(byLevel({ all: 40, entry: 33, senior: 44 }, [110_000, 130_000])))).toMatch(
      /the builder ad pays more 67 and 56 times in 100/,
    );
  });

  test('claims no more at each level where one of them is not sure', () => {
    const roles = byLevel({ all: 52, entry: 51, senior: 53 }, [120_000, 120_000]);
    expect(read(ofPay(roles))).not.toMatch(/more at each of/);
  });

  test.each([
    ['answers to a survey', answers],
    ['ads', ads],
  ])('does not call %s official', (_, figure) => {
    expect(read(ofPay(pair({ pay: [figure(120_000)] }, { pay: [figure(100_000)] })))).not.toMatch(/official/i);
  });

  test('names the medians of a survey, which other charts follow', () => {
    expect(read(ofPay(pair({ pay: [answers(120_000)] }, { pay: [answers(100_000)] })))).toBe(
      'One survey of 2025 asks both roles the same way: $120,000 and $100,000, the middle halves $100,000 to $140,000 and $80,000 to $120,000.',
    );
  });

  test('without a common measure is what the nearest categories are officially paid', () => {
    const occupations = { developers: { wages: [wage(130_000)] }, designers: { wages: [wage(100_000)] } };
    const link = (id: string) => ({ occupations: [{ id, fit: 'neighbour' as const, note: 'akin' }] });
    expect(read(ofPay(pair(link('developers'), link('designers'), { occupations })))).toBe(
      'No measure is shared; the nearest categories have one source, official wages: from $100,000 to $130,000.',
    );
    expect(read(ofPay(pair({ is: 'developers' }, link('designers'), { occupations })))).toBe(
      'No measure is shared; their own or nearest categories have one source, official wages: from $100,000 to $130,000.',
    );
    expect(read(ofPay(pair(link('developers'), link('developers'), { occupations })))).toBe(
      'No measure is shared; the nearest category is one for both: official wages, $130,000 at the median.',
    );
  });

  test('of roles of which nothing is known is that no bar stands against another', () => {
    expect(read(ofPay(pair({}, {})))).toMatch(/no bar stands against another\.$/);
  });
});

describe('what is found of growth', () => {
  /** The sentence for editions that are held, oldest first. */
  function held(...editions: [span: string, percent: number][]): string {
    const projections = editions.map(([span, percent]) => projected(span, percent)).reverse();
    const sources = {
      'growth-2021-31': { edition: '2021-31' },
      'growth-2025-35': { retrieval: 'publisher-file' },
    } as const;
    const { a } = pair({ is: 'developers' }, {}, { occupations: { developers: { projections } }, sources });
    return read(growthFind([{ role: a, slot: 1 }], new CitationMarks(describeRow)));
  }

  test('is the newest edition, and how often in a row it was lowered', () => {
    expect(held(['2022-32', 25], ['2023-33', 20], ['2024-34', 15], ['2025-35', 12])).toBe(
      'Forecast for 2025–\u206035: developers 12%, lowered three times in a row.',
    );
  });

  test('counts no cut before a rise, none over an edition that is not held, and not a single one', () => {
    expect(held(['2022-32', 10], ['2023-33', 20], ['2024-34', 15], ['2025-35', 12])).toMatch(/lowered two times/);
    expect(held(['2022-32', 12], ['2024-34', 8], ['2025-35', 4])).not.toMatch(/lowered/);
    expect(held(['2024-34', 34], ['2025-35', 36])).not.toMatch(/lowered/);
  });

  test('says whose forecast it is not', () => {
    const occupations = { developers: { wages: [], projections: [projected('2024-34', 15.8)] } };
    const near = { occupations: [{ id: 'developers', fit: 'broader' as const, note: 'a speciality' }] };
    const of = (roles: Pair) => read(growthFind(placedIn(roles), new CitationMarks(describeRow)));
    expect(of(pair({ is: 'developers' }, near, { occupations }))).toMatch(/It is no forecast for builders alone\.$/);
    expect(of(pair(near, near, { occupations }))).toMatch(/It is no forecast for analysts or builders alone\.$/);
    expect(of(pair({ is: 'developers' }, { is: 'developers' }, { occupations }))).not.toMatch(/no forecast/);
  });

  test('names the years of each where the newest editions differ', () => {
    const roles = officialPair(
      { projections: [projected('2024-34', 15.8)] },
      { projections: [projected('2022-32', 2)] },
    );
    expect(read(growthFind(placedIn(roles), new CitationMarks(describeRow)))).toBe(
      'Newest forecasts: analysts 16% for 2024–\u206034; builders 2% for 2022–\u206032.',
    );
  });

  test('leaves no gap where nothing is held', () => {
    expect(faults(growthFind(placedIn(pair({}, {})), new CitationMarks(describeRow)))).toEqual([]);
  });
});
