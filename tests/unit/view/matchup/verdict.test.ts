import { describe, expect, test } from 'vitest';
import { ofLower } from '../../../../src/domain/compare/how-sure.ts';
import type { PairRow } from '../../../../src/schema/table/pair-row.ts';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { allLevels } from '../../../../src/view/matchup/head-sentence.ts';
import { verdict } from '../../../../src/view/matchup/verdict.ts';
import { ads, answers, officialPair, type Pair, type PayInput, pair, sureAds, wage } from '../../dataset-fixture.ts';
import { numbers, read, words } from '../reading.ts';

function verdictOf({ a, b }: Pair): string {
  return read(verdict(a, b, pairPay(a, b), new CitationMarks(describeRow)));
}

type Row = [level: PairRow['level'], percent: number];

/** A table of pairs that puts the analysts so far above the builders, each within two points. */
const table = (rows: Row[], source = 'ads-2024') => ({
  [source]: rows.map(([level, percent]): PairRow => {
    const who = { first: 'analyst', second: 'builder' } as const;
    return { ...who, level, share: 55, percent, low: percent - 2, high: percent + 2 };
  }),
});

/** Ads of which `senior` of 100 are senior and the rest mid level. */
const mixed = (senior: number, over: Partial<PayInput> = {}) => [
  sureAds(120_000, { count: 1000, ...over }),
  sureAds(100_000, { level: 'mid', count: 1000 - 10 * senior, ...over }),
  sureAds(140_000, { level: 'senior', count: 10 * senior, ...over }),
];
const levels: Row[] = [
  ['mid', 8],
  ['senior', 11],
];

describe('at equal level', () => {
  const mixes = (senior: [number, number], rows: Row[]) =>
    verdictOf(pair({ pay: mixed(senior[0]) }, { pay: mixed(senior[1]) }, { pairTables: table(rows) }));

  test('the head says so, on which board and when, and how far the medians lie apart', () => {
    expect(mixes([50, 50], [['all', 12], ...levels, ['equal', 10]])).toBe(
      'US ads on one job board, 2024, offered analysts 10% more base pay at the median than builders at equal level, but the ranges mostly overlap.',
    );
  });

  test('the lead is in percent of the lower role', () => {
    expect(mixes([50, 50], [['all', -20], ...levels, ['equal', -20]])).toMatch(
      /offered builders 25% more base pay .* than analysts/,
    );
  });

  test('one level alone is named', () => {
    const rows: Row[] = [
      ['all', 11],
      ['senior', 11],
      ['equal', 11],
    ];
    expect(mixes([50, 50], rows)).toMatch(/11% more base pay .* than builders at senior level/);
  });

  test.each<[string, [number, number], Row[], string, string]>([
    [
      'a gap that is one of mixes only',
      [97, 58],
      [['all', 14], ...levels, ['equal', 1]],
      'show no clear difference in base pay between analysts and builders at equal level; over all levels analysts were offered 14% more.',
      'Over all levels analysts were offered 14% more, mostly because more of their ads are senior: 97% against 58%.',
    ],
    [
      'a gap that the mix hides',
      [58, 97],
      [['all', 0], ...levels, ['equal', 14]],
      'than builders at equal level; over all levels unclear.',
      'All levels together show no clear difference, mostly because more ads for builders are senior: 97% against 58%.',
    ],
    [
      'a gap of which the mix is the smaller part',
      [60, 50],
      [['all', 3], ...levels, ['equal', 1.9]],
      'over all levels analysts were offered 3% more.',
      'Over all levels analysts were offered 3% more, partly because more of their ads are senior: 60% against 50%.',
    ],
    [
      'a gap that alike mixes do not explain',
      [52, 50],
      [['all', 14], ...levels, ['equal', 1]],
      'at equal level; over all levels analysts were offered 14% more.',
      'Over all levels analysts were offered 14% more.',
    ],
  ])(
    'what all levels show otherwise stands behind it, and why in the section on pay: %s',
    (_, senior, rows, said, why) => {
      const roles = pair({ pay: mixed(senior[0]) }, { pay: mixed(senior[1]) }, { pairTables: table(rows) });
      expect(verdictOf(roles).endsWith(said), verdictOf(roles)).toBe(true);
      const pay = pairPay(roles.a, roles.b);
      expect(read(allLevels([roles.a, roles.b], pay, new CitationMarks(describeRow)))).toBe(why);
    },
  );

  test('nothing is said of all levels where they show the same', () => {
    const { a, b } = pair(
      { pay: mixed(50) },
      { pay: mixed(50) },
      { pairTables: table([['all', 12], ...levels, ['equal', 10]]) },
    );
    expect(allLevels([a, b], pairPay(a, b), new CitationMarks(describeRow))).toBeUndefined();
  });
});

test('ads without a common level are compared over all levels, and the head says so', () => {
  const roles = pair({ pay: [sureAds(120_000)] }, { pay: [sureAds(100_000)] });
  expect(verdictOf(roles)).toMatch(/offered analysts 20% more base pay .* than builders over all levels/);
});

describe('a second basis that says otherwise', () => {
  const newer = { source: 'ads-2025', period: '2025' } as const;
  const boards = (first: Row[], second: Row[]) =>
    verdictOf(
      pair(
        { pay: [...mixed(50, newer), ...mixed(50)] },
        { pay: [...mixed(50, newer), ...mixed(50)] },
        { pairTables: { ...table(first, 'ads-2025'), ...table(second) } },
      ),
    );
  const rows = (equal: number): Row[] => [['all', equal], ...levels, ['equal', equal]];

  test.each<[string, number, number, string]>([
    [
      'that nothing is clear',
      10,
      1,
      'US ads on another job board, 2025, offered analysts 10% more than builders at equal level; those on one job board, 2024, show no clear difference.',
    ],
    [
      'that one is ahead',
      1,
      10,
      'There is no clear difference at equal level in US ads on another job board, 2025; those on one job board, 2024, offered analysts 10% more than builders.',
    ],
    [
      'that it is the other',
      10,
      -20,
      'US ads on another job board, 2025, offered analysts 10% more than builders at equal level; those on one job board, 2024, 25% less.',
    ],
  ])('stands in the same sentence: %s', (_, first, second, said) => {
    expect(boards(rows(first), rows(second))).toBe(said);
  });

  test('is left out where it agrees', () => {
    expect(boards(rows(10), rows(30))).not.toMatch(/2024/);
  });

  test('may be ads beside an official wage', () => {
    const sure = { rse: 0.5 };
    const wages = { analysts: { wages: [wage(120_000, sure)] }, builders: { wages: [wage(100_000, sure)] } };
    const text = verdictOf(
      pair(
        { is: 'analysts', pay: mixed(50) },
        { is: 'builders', pay: mixed(50) },
        { occupations: wages, pairTables: table(rows(-20)) },
      ),
    );
    expect(text).toBe(
      'In official US statistics of May 2025, analysts were paid 20% more than builders; in US ads on one job board, 2024, 25% less at equal level.',
    );
  });
});

describe('overlapping middle halves', () => {
  // Middle halves of $40,000: medians $20,000 apart share exactly half, $19,000 apart a little more.
  test.each([
    [120_000, false],
    [119_000, true],
  ])('a median of %d against 100,000 %s', (median, said) => {
    const sure = { rse: 0.5 };
    const text = verdictOf(officialPair({ wages: [wage(median, sure)] }, { wages: [wage(100_000, sure)] }));
    expect(/overlap/.test(text)).toBe(said);
  });
});

test('no clear difference is said where the interval includes zero, without a number', () => {
  const text = verdictOf(pair({ pay: [sureAds(100_500)] }, { pay: [sureAds(100_000)] }));
  expect(text).toMatch(/no clear difference/);
  expect(text).not.toMatch(/more|less/);
  expect(numbers(text)).toEqual([]);
});

describe('official wages', () => {
  const sure = { rse: 0.5 };

  test('lead, with a direction where the borrowed error allows one', () => {
    const text = verdictOf(officialPair({ wages: [wage(100_000, sure)] }, { wages: [wage(120_000, sure)] }));
    expect(text).toMatch(
      /^In official US statistics of May 2025, builders were paid 20% \(18–\u206022%\) more at the median than analysts/,
    );
  });

  test('print the same range of a difference whichever of the two is named first', () => {
    const [low, high] = [{ wages: [wage(100_000, sure)] }, { wages: [wage(120_000, sure)] }];
    expect(verdictOf(officialPair(high, low))).toMatch(/analysts were paid 20% \(18–\u206022%\) more/);
  });

  test('print tenths where the ends of the range would be one whole number', () => {
    const exact = { rse: 0.05 };
    expect(verdictOf(officialPair({ wages: [wage(120_000, exact)] }, { wages: [wage(100_000, exact)] }))).toMatch(
      /analysts were paid 20% \(19\.8–\u206020\.2%\) more/,
    );
  });

  test.each([
    [290_000, /were paid 190% \(187–\u2060193%\) more at the median than builders/],
    [300_000, /were paid 3 times \(2\.97–\u20603\.03\) as much at the median as builders/],
    [425_000, /were paid 4\.3 times \(4\.2–\u20604\.3\) as much at the median as builders/],
    [1_700_000, /were paid 17 times \(16\.8–\u206017\.2\) as much at the median as builders/],
  ])('of $%i against $100,000 are told in percent below three times, and in times from there', (median, said) => {
    const errors = { rse: 0.3 };
    expect(verdictOf(officialPair({ wages: [wage(median, errors)] }, { wages: [wage(100_000, errors)] }))).toMatch(
      said,
    );
  });

  test('without a published error give the plain difference and no direction', () => {
    const text = verdictOf(officialPair({ wages: [wage(120_000)] }, { wages: [wage(100_000)] }));
    expect(text).toMatch(/lie 20% apart; no range can be given\.$/);
    expect(text).not.toMatch(/more|less|higher|lower/);
  });

  test.each([
    [100_000, /the medians of analysts and builders are the same\.$/],
    [100_300, /lie less than 1% apart; no range can be given\.$/],
  ])('of %i against 100,000 do not lie 0%% apart', (median, said) => {
    expect(verdictOf(officialPair({ wages: [wage(median)] }, { wages: [wage(100_000)] }))).toMatch(said);
  });
});

describe('no measure in common', () => {
  test('both sides are told apart, each with its own measure', () => {
    expect(verdictOf(pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] }))).toBe(
      'No source measures both alike; medians: US ads on one job board, 2024, offered analysts $120,000; a US survey of 2025 gives builders $150,000.',
    );
  });

  test('one source that gives one by the hour and one by the year is named once, each with its unit', () => {
    const text = verdictOf(
      officialPair(
        { wages: [wage(47.8, { per: 'hour', p10: 20, p25: 30, p75: 70, p90: 90 })] },
        { wages: [wage(66_710)] },
      ),
    );
    expect(text).toMatch(
      /official US statistics of May 2025 give analysts \$47\.80 an hour, builders \$66,710 a year\.$/,
    );
  });

  test('ads of two boards are not set against each other', () => {
    const text = verdictOf(
      pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { source: 'ads-2025', period: '2025' })] }),
    );
    expect(text).toMatch(/^No source measures both alike/);
    expect(text).toMatch(
      /one job board, 2024, offered analysts \$120,000; .* another job board, 2025, builders \$150,000/,
    );
    expect(text).not.toMatch(/more|less|higher|lower/);
  });

  test('a survey that joins one of them with others is named once', () => {
    const joined = answers(150_000, { covers: 'Builders and movers' });
    expect(verdictOf(pair({ pay: [answers(120_000)] }, { pay: [joined] }))).toMatch(
      /a US survey of 2025 gives analysts \$120,000; it gives builders and movers together \$150,000\.$/,
    );
  });

  test('one side known, the other on too few ads of the same board', () => {
    expect(verdictOf(pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { count: 14 })] }))).toBe(
      'Only 14 US ads on one job board, 2024, state pay for builders; those for analysts offer $120,000 at the median.',
    );
  });

  test('one side known, the other on too few ads of another board', () => {
    const few = ads(150_000, { count: 14, source: 'ads-2025', period: '2025' });
    expect(verdictOf(pair({ pay: [ads(120_000)] }, { pay: [few] }))).toMatch(
      /^Only 14 US ads on another job board, 2025, state pay for builders; US ads on one job board, 2024, offered analysts \$120,000/,
    );
  });

  test('none known, one side on too few answers, which are not called ads', () => {
    const text = verdictOf(pair({}, { pay: [answers(150_000, { count: 20 })] }));
    expect(text).not.toMatch(/\bads\b|\$150,000/);
    expect(text).toMatch(
      /No US pay figure is held for analysts; only 20 (?:US )?answers from 2025 state pay for builders/,
    );
  });

  test('none known: a side without any source is not called a small sample', () => {
    expect(verdictOf(pair({}, {}))).toBe('No US pay figure is held for analysts or builders.');
  });

  test('figures of categories that stand in are no figures of the roles', () => {
    const near = { occupations: [{ id: 'developers', fit: 'neighbour' as const, note: 'akin' }] };
    const text = verdictOf(pair(near, near, { occupations: { developers: { wages: [wage(130_000)] } } }));
    expect(text).toBe('No US pay figure is held for analysts or builders.');
  });
});

test.each<[string, Pair]>([
  [
    'equal level',
    pair({ pay: mixed(60) }, { pay: mixed(40) }, { pairTables: table([['all', 20], ...levels, ['equal', 1]]) }),
  ],
  ['one level', pair({ pay: [sureAds(119_000)] }, { pay: [sureAds(100_000)] })],
  ['no clear difference', pair({ pay: [sureAds(100_500)] }, { pay: [sureAds(100_000)] })],
  ['official', officialPair({ wages: [wage(119_000)] }, { wages: [wage(100_000)] })],
  ['different measures', pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] })],
  ['one known', pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { count: 14 })] })],
  ['none known', pair({}, {})],
])('a verdict stays short: %s', (_, roles) => {
  const text = verdictOf(roles);
  expect(text).not.toMatch(/\. [A-Z]/);
  expect(words(text), text).toBeLessThanOrEqual(30);
  expect(numbers(text).length, text).toBeLessThanOrEqual(3);
});

test('every figure of a verdict carries a mark', () => {
  const cite = new CitationMarks(describeRow);
  const { a, b } = pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] });
  const { markNotes } = cite.finish(verdict(a, b, pairPay(a, b), cite));
  expect(markNotes.map(({ kept }) => kept)).toEqual([`${a.id}/0`, `${b.id}/0`]);
});

test.each([
  [25, 25],
  [-20, 25],
  [-50, 100],
  [0, 0],
])('first minus second of %d%% of the second is a lead of %d%% of the lower', (percent, expected) => {
  expect(ofLower(percent)).toBeCloseTo(expected, 10);
});
