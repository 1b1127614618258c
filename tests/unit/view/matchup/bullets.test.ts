import { describe, expect, test } from 'vitest';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { bullets } from '../../../../src/view/matchup/bullets.ts';
import { growthFind, payFind } from '../../../../src/view/matchup/findings.ts';
import { ads, answers, officialPair, type Pair, pair, projected, wage, world } from '../../dataset-fixture.ts';
import { exposure } from '../../edited-pair.ts';
import { faults, read } from '../reading.ts';

function bulletsOf({ a, b }: Pair): string[] {
  const placed = [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const;
  return bullets(placed, pairPay(a, b), new CitationMarks(describeRow)).map(read);
}

const near = (id: string, of: number) => ({
  occupations: [
    {
      id,
      fit: 'broader' as const,
      note: 'a speciality',
      filings: { count: of / 2, of, period: 'FY2022–FY2025', source: 'filings', locator: 'a row' },
    },
  ],
});
const developers = { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)], exposure };

/** The table of pairs of the board: in `share` of 100 draws the analyst’s ad pays more. */
const beside = (share: number) => ({
  [ads(110_000).source]: [
    { first: 'analyst', second: 'builder', level: 'all' as const, share, percent: 1, low: -1, high: 3 },
  ],
});

const cases: [string, Pair][] = [
  ['nothing known of either', pair({}, {})],
  ['ads on both sides', pair({ pay: [ads(110_000)] }, { pay: [ads(110_000)] }, { pairTables: beside(50) })],
  ['ads without records', pair({ pay: [ads(110_000)] }, { pay: [ads(100_000)] })],
  ['answers on both sides', pair({ pay: [answers(110_000)] }, { pay: [answers(100_000)] })],
  ['different measures', pair({ pay: [ads(110_000)] }, { pay: [answers(100_000)] })],
  ['too few ads', pair({ pay: [ads(110_000)] }, { pay: [ads(100_000, { count: 14 })] })],
  ['one official', pair({ is: 'developers' }, near('developers', 160), { occupations: { developers } })],
  ['few filings', pair(near('developers', 8), near('developers', 160), { occupations: { developers } })],
  ['both official', officialPair(developers, developers)],
  ['both official, one without projections', officialPair(developers, { wages: [wage(100_000)] })],
  ['both official, different editions', officialPair(developers, { projections: [projected('2022-32', 20)] })],
  [
    'a category of unknown size',
    officialPair({ wages: [{ ...wage(100_000), count: undefined, countOf: undefined }] }, developers),
  ],
];

test.each(cases)('five or fewer, none empty, without gaps: %s', (_, roles) => {
  const found = bulletsOf(roles);
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThanOrEqual(5);
  expect(faults(found)).toEqual([]);
  // A missing name leaves two spaces or a space before the stop, which reading aloud hides.
  for (const text of found) expect(text).toMatch(/^[A-Z0-9].*[^\s,;][.!?]$/);
});

test.each(cases)('no sentence is about nobody: %s', (_, roles) => {
  for (const text of bulletsOf(roles)) expect(text).not.toMatch(/\b(for|of|are|is|put) (alone|,|;)/);
});

describe('pay', () => {
  test.each([
    [28, /the builder ad pays more 72 times in 100/],
    [63, /the analyst ad pays more 63 times in 100/],
    [50, /about as often/],
  ])('one ad of each: in %i of 100 draws the first pays more', (share, sentence) => {
    const roles = pair({ pay: [ads(111_000)] }, { pay: [ads(110_000)] }, { pairTables: beside(share) });
    expect(bulletsOf(roles)[0]).toMatch(sentence);
  });

  test('official medians are given for both categories', () => {
    const [first] = bulletsOf(officialPair({ wages: [wage(130_000)] }, { wages: [wage(100_000)] }));
    expect(first).toMatch(/official.*May 2025.*\$130,000.*analysts.*\$100,000.*builders/i);
  });

  test.each([
    ['answers to a survey', answers],
    ['ads', ads],
  ])('%s are not called official', (_, figure) => {
    const { a, b } = pair({ pay: [figure(120_000)] }, { pay: [figure(100_000)] });
    expect(bulletsOf({ a, b, dataset: world({}) })[0]).not.toMatch(/official/i);
    expect(read(payFind(a, b, pairPay(a, b), undefined))).not.toMatch(/official/i);
  });

  test('a sample too small is the reason, and its median is not given', () => {
    const [first] = bulletsOf(pair({ pay: [ads(110_000)] }, { pay: [ads(100_000, { count: 14 })] }));
    expect(first).toMatch(/because only 14 .*builders/);
    expect(first).not.toMatch(/\$/);
  });
});

test('growth of both categories stands side by side', () => {
  const text = bulletsOf(
    officialPair({ projections: [projected('2024-34', 15.8)] }, { projections: [projected('2024-34', -3.4)] }),
  );
  expect(text.join(' ')).toMatch(/2024–\u206034.*analysts.*16%.*builders.*\u22123%/);
});

describe('how the editions moved', () => {
  function moved(...percents: number[]): string {
    const spans = ['2025-35', '2024-34', '2023-33', '2022-32'];
    const sources = { 'growth-2025-35': { retrieval: 'publisher-file' } } as const;
    const projections = percents.reverse().map((percent, index) => projected(spans[index] ?? '', percent));
    const { a } = pair({ is: 'developers' }, {}, { occupations: { developers: { projections } }, sources });
    return read(growthFind([{ role: a, slot: 1 }], new CitationMarks(describeRow)));
  }

  test('three editions in a row below the one before each lowered it', () => {
    expect(moved(25, 20, 15, 12)).toMatch(/last three editions each lowered.*12%/);
  });

  test('a rise followed by two cuts is not three cuts', () => {
    expect(moved(10, 20, 15, 12)).not.toMatch(/three editions each lowered/);
    expect(moved(20, 15, 12)).not.toMatch(/three editions each lowered/);
  });

  /** The sentence for editions that are held, oldest first. */
  function held(...editions: [span: string, percent: number][]): string {
    const projections = editions.map(([span, percent]) => projected(span, percent)).reverse();
    const sources = { 'growth-2021-31': { edition: '2021-31' } };
    const { a } = pair({ is: 'developers' }, {}, { occupations: { developers: { projections } }, sources });
    return read(growthFind([{ role: a, slot: 1 }], new CitationMarks(describeRow)));
  }

  test('a run of cuts does not reach over an edition that is not held, which is named', () => {
    const text = held(['2022-32', 12], ['2024-34', 8], ['2025-35', 4]);
    expect(text).not.toMatch(/each lowered/);
    expect(text).toMatch(/three editions lie between 4% and 12%.*No edition of 2023–\u206033 is held\./);
  });

  test('consecutive editions that each lowered it are a run, whatever is missing before them', () => {
    const text = held(['2021-31', 13], ['2023-33', 12], ['2024-34', 8], ['2025-35', 4]);
    expect(text).toMatch(/The last two editions each lowered.*4% in 2025.*No edition of 2022–\u206032 is held\./);
  });

  test('otherwise the span of the editions is given, and the newest', () => {
    expect(moved(34, 36, 35)).toMatch(/three editions lie between 34% and 36%.*35%/);
    expect(moved(15.8)).toMatch(/16%/);
  });
});

describe('roles without a common measure', () => {
  const occupations = {
    developers,
    designers: { ...developers, wages: [wage(100_000)], projections: [projected('2024-34', 7)] },
  };
  const link = (id: string) => ({ occupations: [{ id, fit: 'neighbour' as const, note: 'akin' }] });

  test.each<[string, Pair, RegExp]>([
    [
      'one official',
      pair({ is: 'developers' }, link('designers'), { occupations }),
      /: \$130,000 for developers and \$100,000 for designers \(nearest to builders\)\.$/,
    ],
    [
      'none official',
      pair(link('developers'), link('designers'), { occupations }),
      /\(nearest to analysts\) and .*\(nearest to builders\)\.$/,
    ],
    [
      'one category near both',
      pair(link('developers'), link('developers'), { occupations }),
      /: \$130,000 for developers, the category nearest to both roles\.$/,
    ],
  ])('open with official medians as context: %s', (_, roles, said) => {
    expect(bulletsOf(roles)[0]).toMatch(/^Official medians of May 2025, as context: /);
    expect(bulletsOf(roles)[0]).toMatch(said);
  });

  test.each<[string, Pair, string]>([
    [
      'one of them official',
      pair({ is: 'developers' }, link('designers'), { occupations }),
      'For 2024–\u206034 the number of developers is projected to grow by 16%. No projection is for builders alone; a category near them is put at 7% (designers, 2024–\u206034).',
    ],
    [
      'one near the other’s category only',
      pair({ is: 'developers' }, link('developers'), { occupations }),
      'For 2024–\u206034 the number of developers is projected to grow by 16%.',
    ],
    [
      'neither official: each side is heard',
      pair({ occupations: [...link('developers').occupations, ...link('designers').occupations] }, link('designers'), {
        occupations,
      }),
      'No projection is for analysts or builders alone; categories near them are put at 16% (developers, 2024–\u206034) and 7% (designers, 2024–\u206034).',
    ],
  ])('give the growth known of each: %s', (_, roles, said) => {
    expect(bulletsOf(roles)).toContain(said);
  });
});
