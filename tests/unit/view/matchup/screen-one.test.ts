import { describe, expect, test } from 'vitest';
import type { PairRow } from '../../../../src/schema/table/pair-row.ts';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { shortName } from '../../../../src/view/matchup/rows/category-cells.ts';
import type { Row } from '../../../../src/view/matchup/rows/row.ts';
import { screenOne } from '../../../../src/view/matchup/screen-one.ts';
import {
  ads,
  answers,
  officialPair,
  type Pair,
  pair,
  projected,
  type RoleParts,
  sureAds,
  wage,
} from '../../dataset-fixture.ts';
import { faults, marksIn, read } from '../reading.ts';

const occupations = {
  developers: {
    wages: [wage(130_000)],
    projections: [projected('2024-34', 15.8)],
    entryEducation: {
      level: "Bachelor's degree",
      experience: 'None',
      training: 'None',
      period: '2024',
      source: 'growth-2024-34',
      locator: 'a row',
    },
  },
  designers: { wages: [wage(100_000)], projections: [projected('2024-34', 7)] },
  'network-and-computer-systems-administrators': { wages: [wage(90_000)], projections: [projected('2024-34', -4)] },
};
type Id = keyof typeof occupations;

const near = (...ids: Id[]): RoleParts => ({
  occupations: ids.map((id, index) => ({ id, fit: index === 0 ? 'broader' : 'neighbour', note: 'akin' })),
});

function screenOf({ a, b }: Pair) {
  return screenOne(a, b, pairPay(a, b), new CitationMarks(describeRow));
}

const of = (a: RoleParts, b: RoleParts) => screenOf(pair(a, b, { occupations }));

function rowOf(id: Row['id'], a: RoleParts, b: RoleParts): Row {
  const row = of(a, b).rows.find((one) => one.id === id);
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}

/** A row in one line: figure or ≠, sign, note, by the slots of each cell. */
const shown = ({ cells }: Row) =>
  cells.map(
    ({ slots, figure, sign, note }) => `${slots.join('+')}: ${[figure ?? '≠', sign, note].filter(Boolean).join(' ')}`,
  );

describe('the row of pay', () => {
  test('holds the middle half of the basis that the bars stand on', () => {
    expect(shown(rowOf('pay', { pay: [ads(120_000)] }, { pay: [ads(100_400, { count: 60 })] }))).toEqual([
      '1: $100K–\u2060$140K 200 ads',
      '2: $80K–\u2060$120K 60 ads: few',
    ]);
  });

  test('holds official wages of what the roles are, or of what stands in, where they share no basis', () => {
    const row = rowOf('pay', { pay: [ads(120_000)], ...near('designers') }, { is: 'developers' });
    expect(shown(row)).toEqual(['1: $100,000 near designers', '2: $130,000 developers']);
    expect(row.note).toBe('official wage');
  });

  test('prints two that stand in as thousands, and then the whole row', () => {
    expect(shown(rowOf('pay', near('developers', 'designers'), { pay: [ads(110_000)], ...near('designers') }))).toEqual(
      ['1: $130K or $100K near two stand in', '2: $100K near designers'],
    );
  });

  test('names the units where one wage is by the hour', () => {
    const hourly = {
      clerks: { wages: [wage(47.8, { per: 'hour', p10: 20, p25: 30, p75: 70, p90: 90 })] },
      ...occupations,
    };
    const { rows } = screenOf(pair({ is: 'clerks' }, { is: 'designers' }, { occupations: hourly }));
    expect(rows[0]?.cells.map(({ figure }) => figure)).toEqual(['$47.80 an hour', '$100,000 a year']);
  });

  test('says so where there is none', () => {
    expect(shown(rowOf('pay', {}, {}))).toEqual(['1+2: ≠ an official wage for neither']);
    expect(shown(rowOf('pay', {}, near('designers')))).toEqual([
      '1: ≠ no category near enough',
      '2: $100,000 near designers',
    ]);
  });

  test('sets no wages of two years beside each other', () => {
    const older = { clerks: { wages: [wage(70_000, { period: '2024-05', source: 'wages-2024' })] }, ...occupations };
    const { rows } = screenOf(pair({ is: 'clerks' }, near('designers'), { occupations: older }));
    expect(rows[0] && shown(rows[0])).toEqual(['1: ≠ no official wage', '2: $100,000 near designers']);
  });
});

describe('the row of jobs', () => {
  test('counts only what is the role', () => {
    expect(shown(rowOf('jobs', { is: 'developers' }, near('designers')))).toEqual([
      '1: 5,000 developers',
      '2: ≠ not counted apart',
    ]);
  });

  test('says once that neither is counted', () => {
    expect(shown(rowOf('jobs', near('developers'), near('designers')))).toEqual(['1+2: ≠ neither is counted apart']);
  });
});

describe('the row of growth', () => {
  test('names what stands in, and how many where there are two', () => {
    const row = rowOf('growth', near('developers', 'designers'), { is: 'designers' });
    expect(shown(row)).toEqual(['1: 16% or 7% near two stand in', '2: 7% designers']);
    expect(row.cells[0]?.full).toBe('developers or designers');
    expect(row.note).toBe('2024–\u206034');
  });

  test('prints one category that stands for both once, across both columns', () => {
    expect(shown(rowOf('growth', near('developers'), { is: 'developers' }))).toEqual([
      '1+2: 16% joint developers stand for both',
    ]);
  });

  test('prints two that stand for both once', () => {
    const both = near('developers', 'designers');
    expect(shown(rowOf('growth', both, both))).toEqual(['1+2: 16% or 7% joint two stand for both']);
  });

  test('says the edition of each where they differ', () => {
    const older = { ...occupations, clerks: { projections: [projected('2023-33', 4)] } };
    const { rows } = screenOf(pair({ is: 'clerks' }, { is: 'designers' }, { occupations: older }));
    const row = rows.find(({ id }) => id === 'growth');
    expect(row?.note).toBe('projected');
    expect(row && shown(row)).toEqual(['1: 4% clerks, 2023–\u206033', '2: 7% designers, 2024–\u206034']);
  });

  test('prints a decimal only where two whole numbers would be the same', () => {
    const alike = { ...occupations, clerks: { projections: [projected('2024-34', 7.4)] } };
    const growth = (a: RoleParts) => screenOf(pair(a, { is: 'designers' }, { occupations: alike })).rows[2];
    expect(growth({ is: 'clerks' })?.cells.map(({ figure }) => figure)).toEqual(['7.4%', '7.0%']);
    expect(growth({ is: 'developers' })?.cells.map(({ figure }) => figure)).toEqual(['16%', '7%']);
  });

  test('shortens a name to its last words, which say who they are', () => {
    const row = rowOf('growth', near('network-and-computer-systems-administrators'), { is: 'designers' });
    expect(row.cells[0]).toMatchObject({ note: 'administrators', full: 'network and computer systems administrators' });
  });
});

describe('the share of visa filings', () => {
  const filed = (id: Id, count: number, of = 1000) => ({
    id,
    fit: 'broader' as const,
    note: 'akin',
    filings: { count, of, period: '2025', source: 'filings', locator: 'a row' },
  });

  test('stands beside the category where there is room', () => {
    const row = rowOf(
      'growth',
      { occupations: [filed('developers', 620), filed('designers', 220)] },
      { is: 'designers' },
    );
    expect(row.cells[0]?.full).toBe('developers (62% of its filings) or designers (22%)');
  });

  test('stands for both beside one that they share', () => {
    const row = rowOf(
      'growth',
      { occupations: [filed('developers', 620)] },
      { occupations: [filed('developers', 950)] },
    );
    expect(row.cells[0]?.full).toBe('developers stand for both: 62% and 95% of their filings');
  });

  test('names whose it is where only one is known', () => {
    const row = rowOf('growth', { occupations: [filed('developers', 620)] }, { is: 'developers' });
    expect(row.cells[0]?.full).toBe('developers stand for both: 62% of the filings of analysts');
  });

  test('is not told by a handful of filings', () => {
    const row = rowOf('growth', { occupations: [filed('developers', 3, 29)] }, { is: 'designers' });
    expect(row.cells[0]).toEqual({ slots: [1], note: 'no category near enough' });
    expect(rowOf('pay', { occupations: [filed('developers', 3, 29)] }, { is: 'designers' }).cells[0]?.note).toBe(
      'no category near enough',
    );
  });

  test('under one in twenty is no stand-in beside a larger one', () => {
    const row = rowOf(
      'growth',
      { occupations: [filed('developers', 920), filed('designers', 20)] },
      { is: 'designers' },
    );
    expect(row.cells[0]).toMatchObject({ figure: '16%', note: 'developers' });
  });
});

describe('the row of education', () => {
  test('says only what a role is or belongs to', () => {
    expect(shown(rowOf('degree', { is: 'developers' }, near('designers')))).toEqual([
      '1: Bachelor’s developers',
      '2: ≠ not recorded',
    ]);
    const neighbour: RoleParts = { occupations: [{ id: 'developers', fit: 'neighbour', note: 'akin' }] };
    expect(shown(rowOf('degree', neighbour, neighbour))).toEqual(['1+2: ≠ recorded for neither']);
  });
});

test('every row leads to a section and marks its sources once each', () => {
  const { rows } = of({ pay: [ads(120_000)], ...near('developers', 'designers') }, { is: 'developers' });
  expect(rows.map(({ id }) => id)).toEqual(['pay', 'jobs', 'growth', 'degree', 'ai']);
  for (const row of rows) {
    expect(row.href).toMatch(/^#\w+/);
    const sources = marksIn(row.marks).map(({ mark }) => mark);
    expect(new Set(sources).size).toBe(sources.length);
    if (row.cells.some(({ figure }) => figure)) expect(sources.length, row.id).toBeGreaterThan(0);
  }
  expect(faults(rows)).toEqual([]);
});

describe('bars on one scale', () => {
  test('have their source in words below, and at least five ticks around them', () => {
    const { pay } = of({ pay: [ads(120_000)] }, { pay: [ads(100_000, { count: 1868 })] });
    expect(read(pay.source)).toBe('Base pay offered in ads on one job board, US, 2024, all levels: 200 and 1,868 ads.');
    expect(pay.scale?.ticks).toHaveLength(5);
    expect(pay.scale?.min).toBeLessThanOrEqual(60_000);
    expect(pay.scale?.max).toBeGreaterThanOrEqual(160_000);
  });

  test.each([
    [{}, 'Tick: the median; solid: the middle half; pale: from one in ten to nine in ten.'],
    [{ count: 60 }, 'Tick: the median; solid: the middle half.'],
    [{ p10: undefined, p90: undefined }, 'Tick: the median; solid: the middle half.'],
  ])('are explained by the parts that they have: %j', (over, parts) => {
    expect(of({ pay: [ads(120_000, over)] }, { pay: [ads(100_000, over)] }).pay.reading).toBe(parts);
  });

  test('say of official wages where and when', () => {
    const { pay } = screenOf(officialPair({ wages: [wage(120_000)] }, { wages: [wage(100_000)] }));
    expect(read(pay.source)).toBe('Official wages, US, May 2025.');
  });
});

describe('bars in frames of their own', () => {
  const apart = of({ pay: [ads(120_000)] }, { pay: [answers(150_000)] }).pay;

  test('share one range of money, and each names its source', () => {
    expect(apart.source).toBeUndefined();
    expect(apart.scale?.ticks).toHaveLength(5);
    expect(apart.sides.map(({ text }) => text)).toEqual(['$120,000', '$150,000']);
    expect(apart.sides.map(({ source }) => read(source))).toEqual([
      'Pay in 200 US ads, one job board, 2024.',
      'All pay, 150 US answers to one survey, 2025.',
    ]);
  });

  test.each<[string, RoleParts, RoleParts]>([
    ['One is advertised, one self-reported', { pay: [ads(110_000)] }, { pay: [answers(110_000)] }],
    [
      'Another board, another year',
      { pay: [ads(110_000)] },
      { pay: [ads(110_000, { source: 'ads-2025', period: '2025' })] },
    ],
    [
      'The survey joins other roles',
      { pay: [answers(110_000)] },
      { pay: [answers(110_000, { covers: 'Builders and movers' })] },
    ],
  ])('say between them why: %s', (words, a, b) => {
    expect(of(a, b).pay.apart).toBe(`${words}: separate frames.`);
  });

  test('a role without a figure says so in one line, and nothing stands between', () => {
    const { pay } = of({ pay: [ads(120_000)] }, { pay: [ads(150_000, { count: 14 })] });
    expect(pay.sides[1]).toMatchObject({ none: 'No pay figure of its own' });
    expect(read(pay.sides[1]?.source)).toBe('only 14 ads on one job board, 2024, state pay.');
    expect(pay.apart).toBeUndefined();
    expect(of({}, {}).pay).toMatchObject({ sides: [{ none: 'No pay figure of its own' }, {}] });
    expect(of({}, {}).pay.scale).toBeUndefined();
  });
});

describe('one ad of each', () => {
  const table = (share: number): PairRow[] =>
    [{ first: 'analyst', second: 'builder', level: 'all', share, percent: 5, low: 3, high: 7 }] satisfies PairRow[];
  const oddsOf = (share: number) =>
    screenOf(
      pair({ pay: [sureAds(105_000)] }, { pay: [sureAds(100_000)] }, { pairTables: { 'ads-2024': table(share) } }),
    ).odds;

  test.each([
    [57, 'Draw one of each: the analyst ad pays more 57 times in 100', 57],
    [38, 'Draw one of each: the builder ad pays more 62 times in 100', 38],
    [50, 'Draw one of each: each ad pays more about 50 times in 100', 50],
  ])('%d in 100 of the first is a line and so many ticks', (share, line, first) => {
    const odds = oddsOf(share);
    expect(read(odds?.line)).toBe(`${line}.`);
    expect(odds?.first).toBe(first);
  });

  test('is told of ads only where records are held', () => {
    expect(of({ pay: [ads(120_000)] }, { pay: [ads(100_000)] }).odds).toBeUndefined();
  });
});

describe('one worker of each, where a source prints five points', () => {
  type Points = [p10: number, p25: number, median: number, p75: number, p90: number];
  const wagesOf = ([p10, p25, median, p75, p90]: Points) => ({ wages: [wage(median, { p10, p25, p75, p90 })] });
  const linesOf = (first: Points, second: Points) => {
    const odds = screenOf(officialPair(wagesOf(first), wagesOf(second))).odds;
    return odds && { line: read(odds.line), first: odds.first, open: odds.open };
  };
  // Physician assistants, nurses, electricians and plumbers in May 2025.
  const assistants: Points = [99_380, 120_670, 135_880, 163_980, 190_280];
  const nurses: Points = [68_940, 80_330, 97_550, 112_350, 137_470];
  const electricians: Points = [42_640, 49_430, 63_190, 83_940, 108_510];
  const plumbers: Points = [44_150, 50_190, 63_800, 85_110, 108_420];

  test.each([
    [assistants, nurses, 'Draw one worker of each: the analyst is paid more in 67 to 94 of 100.', 67, 27],
    [nurses, assistants, 'Draw one worker of each: the builder is paid more in 67 to 94 of 100.', 6, 27],
    [electricians, plumbers, 'Draw one of each: either may be paid more, the analyst in 25 to 61 of 100.', 25, 36],
  ])('%j beside %j: bounds, and no direction where they lie on both sides of fifty', (a, b, line, first, open) => {
    expect(linesOf(a, b)).toEqual({ line, first, open });
  });
});

test.each([
  ['software developers', 'developers'],
  ['database architects', 'architects'],
  ['computer network architects', 'architects'],
  ['actuaries', 'actuaries'],
  ['software quality assurance analysts and testers', undefined],
  ['“computer occupations, all other”', undefined],
])('as much of “%s” as a narrow column holds is %s', (plural, short) => {
  expect(shortName(plural, 17)).toBe(short);
});
