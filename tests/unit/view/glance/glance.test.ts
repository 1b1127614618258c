import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { glance } from '../../../../src/view/glance/glance.ts';
import type { GlanceRow } from '../../../../src/view/glance/glance-row.ts';
import { ads, answers, officialPair, type Pair, pair, projected, sureAds, wage, world } from '../../dataset-fixture.ts';
import { faults, marksIn, read } from '../reading.ts';

function rowsOf({ a, b }: Pair): GlanceRow[] {
  return glance([a, b], new CitationMarks(describeRow)).flatMap(({ rows }) => rows);
}

function row(roles: Pair, id: string): GlanceRow {
  const found = rowsOf(roles).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No row ${id}.`);
  return found;
}

const remote = (percent: number, period = '2024') => [
  { percent, count: Math.round(2 * percent), of: 200, period, source: 'ads-2024', locator: 'a row' },
];
const entry = (count: number, period = '2024') => ads(80_000, { level: 'entry', count, period });
const sure = { rse: 0.5 };

const cases: [string, Pair][] = [
  ['nothing known of either', pair({}, {})],
  ['one side empty', pair({ pay: [ads(120_000), answers(150_000)], remote: remote(20) }, {})],
  ['too few ads', pair({ pay: [ads(120_000)] }, { pay: [ads(100_000, { count: 14 })] })],
  ['a clear difference', pair({ pay: [sureAds(120_000)] }, { pay: [sureAds(100_000)] })],
  ['no clear difference', pair({ pay: [sureAds(100_500)] }, { pay: [sureAds(100_000)] })],
  ['no published error', pair({ pay: [ads(120_000)] }, { pay: [ads(100_000)] })],
  ['a joined line', pair({ pay: [answers(120_000, { covers: 'Analysts and clerks' })] }, { pay: [answers(100_000)] })],
  ['both official', officialPair({ wages: [wage(120_000, sure)] }, { wages: [wage(100_000, sure)] })],
  [
    'one official',
    pair({ is: 'developers' }, { pay: [ads(120_000)] }, { occupations: { developers: { wages: [wage(120_000)] } } }),
  ],
];

describe('a figure that is not for comparison', () => {
  const because = 'the level is a guess';
  const guessed = { pay: [sureAds(100_000), { ...entry(60), notCompared: because }] };
  const roles = pair(guessed, { pay: [sureAds(120_000), entry(50)] });

  test('is shown with the reason, and no difference is given', () => {
    const { cells, difference } = row(roles, 'entry');
    expect(cells.map(({ figure }) => figure)).toEqual(['$80,000', '$80,000']);
    expect(read(cells[0]?.receipt)).toMatch(/; not for comparison: the level is a guess$/);
    expect(difference).toMatchObject({ kind: 'not-comparable', receipt: expect.stringContaining(because) });
  });

  test('gives no share that is compared', () => {
    const { cells, difference } = row(roles, 'entry-share');
    expect(read(cells[0]?.receipt)).toMatch(/not for comparison/);
    expect(difference?.kind).toBe('not-comparable');
  });
});

test('a role of which no ads or only values are held is not said to have few entry ads', () => {
  const values = { statistic: 'distinct-values', countOf: 'values', period: '2025', source: 'ads-2025' } as const;
  const roles = pair({ pay: [ads(120_000, values), ads(90_000, { ...values, level: 'entry', count: 57 })] }, {});
  const said = row(roles, 'entry-share').cells.map(({ receipt }) => read(receipt));
  expect(said).toEqual([
    'because values of pay are held for analysts, not ads',
    'because no ads are held for builders',
  ]);
});

describe('why a role has no figure', () => {
  const receipts = (roles: Pair, id: string) => row(roles, id).cells.map(({ receipt }) => read(receipt));

  test('is what the content says of its ads, where it does', () => {
    const absent = [
      { what: 'advertised-base' as const, reason: 'too few ask for builders' },
      { what: 'remote' as const, reason: 'a share of so few says nothing' },
    ];
    const roles = pair({ pay: [ads(120_000), entry(20)], remote: remote(20) }, { absent });
    expect(receipts(roles, 'entry-share')[1]).toBe('because too few ask for builders');
    expect(receipts(roles, 'remote')[1]).toBe('because a share of so few says nothing');
  });

  test('names the role, with the row of each', () => {
    const roles = pair({ pay: [ads(120_000)] }, { pay: [ads(110_000, { source: 'ads-2025', period: '2025' })] });
    expect(receipts(roles, 'entry-share')).toEqual([
      'because fewer than ten ads for analysts are marked entry level',
      'because fewer than ten ads for builders are marked entry level',
    ]);
    const marks = marksIn(row(roles, 'entry-share').cells.map(({ receipt }) => receipt));
    expect(marks.length).toBe(2);
  });

  test('is not that ads are few where they are enough to draw', () => {
    const roles = pair({ pay: [ads(120_000)], remote: remote(20) }, { pay: [ads(110_000)] });
    expect(receipts(roles, 'remote')[1]).toBe('because no count of remote ads is held for builders');
  });

  test('is not that households were not asked, where it is no category itself', () => {
    const household = [{ unemployment: 3.4, period: '2025', source: 'survey-2025', locator: 'a row' }];
    const occupations = { analysts: { household }, clerks: { household } };
    const roles = pair(
      { is: 'analysts' },
      { occupations: [{ id: 'clerks', fit: 'broader', note: 'akin' }] },
      { occupations },
    );
    expect(receipts(roles, 'unemployment')[1]).toBe('because builders have no official category');
  });
});

const near = (shares: Record<string, [count: number, of: number]>) => ({
  occupations: Object.entries(shares).map(([id, [count, of]]) => ({
    id,
    fit: 'neighbour' as const,
    note: 'akin',
    filings: { count, of, period: 'FY2022–FY2025', source: 'filings', locator: 'a row' },
  })),
});

test.each([
  [
    'largest first, with the remainder named',
    { others: [1646, 5735], analysts: [2782, 5735] },
    '49% filed as analysts, 29% as computer occupations, all other, 23% elsewhere',
  ],
  ['small shares unnamed', { analysts: [680, 1000], others: [13, 1000] }, '68% filed as analysts, 32% elsewhere'],
] satisfies [string, Record<string, [number, number]>, string][])('filings are told %s', (_, shares, said) => {
  const occupations = { analysts: { wages: [wage(90_000)] }, others: { name: 'Computer occupations, all other' } };
  const roles = pair(near(shares), { is: 'analysts' }, { occupations });
  expect(roles.a.links[0]?.occupation.id).toBe('analysts');
  expect(read(row(roles, 'wage').cells[0]?.receipt)).toBe(said);
});

describe.each(cases)('%s', (_, roles) => {
  const rows = rowsOf(roles);

  test('what is missing is said in words, never with a dash or a nought', () => {
    expect(faults(rows)).toEqual([]);
    for (const { id, cells } of rows) {
      for (const { figure, text, none } of cells) {
        const shown = figure ?? none ?? read(text);
        expect(shown, id).toMatch(/\w/);
        expect(shown, id).not.toMatch(/^(0|\$0|0%|N\/A|[-–—−])$/);
        if (figure === undefined) expect(shown, id).toMatch(/[a-z]{2}/);
      }
    }
  });

  test('“not comparable” is followed by “because” and one clause', () => {
    for (const { difference, id } of rows) {
      if (difference?.kind === 'not-comparable') expect(difference.receipt, id).toMatch(/^because \w.*[^.]$/);
    }
  });

  test('a glyph stands only where the direction is sure', () => {
    for (const { difference, id } of rows) {
      if (difference?.slot) expect([difference.kind, id]).toEqual(['like-for-like', id]);
      if (difference?.kind === 'plain' || difference?.kind === 'unclear') {
        expect(difference.text, id).not.toMatch(/more|less|higher|lower/);
      }
    }
  });

  test('every figure carries a mark and a receipt', () => {
    for (const { cells } of rows) {
      for (const { figure, after, receipt } of cells) {
        if (figure === undefined) continue;
        expect(after).toHaveLength(1);
        expect(read(receipt)).toMatch(/\d{4}/);
      }
    }
  });
});

describe('difference in pay', () => {
  test.each([
    [120_000, 100_000, 1, '$20,000 more, 20%'],
    [100_000, 120_000, 2, '$20,000 more, 20%'],
  ])('%d against %d: the glyph of role %d, the amount, and percent of the lower', (first, second, slot, text) => {
    const { difference } = row(pair({ pay: [sureAds(first)] }, { pay: [sureAds(second)] }), 'advertised-base');
    expect(difference).toMatchObject({ kind: 'like-for-like', slot, text });
  });

  test('an interval around zero says so', () => {
    const { difference } = row(pair({ pay: [sureAds(100_500)] }, { pay: [sureAds(100_000)] }), 'advertised-base');
    expect(difference).toMatchObject({ kind: 'unclear', text: 'No clear difference' });
    expect(difference).not.toHaveProperty('slot');
  });

  test('without an interval there is an amount and no glyph', () => {
    const { difference } = row(pair({ pay: [ads(120_000)] }, { pay: [ads(100_000)] }), 'advertised-base');
    expect(difference).toMatchObject({ kind: 'plain', text: '$20,000 apart, 20%' });
    expect(difference).not.toHaveProperty('slot');
  });

  test('the same figure on both sides is no difference', () => {
    const { difference } = row(pair({ pay: [ads(120_000)] }, { pay: [ads(120_000)] }), 'advertised-base');
    expect(difference?.text).toMatch(/no difference/i);
    expect(difference).not.toHaveProperty('slot');
  });
});

test('a sample under thirty gives its size and no median', () => {
  const [, cell] = row(pair({ pay: [ads(120_000)] }, { pay: [ads(100_000, { count: 14 })] }), 'advertised-base').cells;
  expect(cell).toMatchObject({ none: expect.stringMatching(/14 job ads/), chip: 'too-few' });
  expect(cell).not.toHaveProperty('figure');
});

test('a sample under a hundred is said to be few', () => {
  const [cell] = row(pair({ pay: [ads(120_000, { count: 60 })] }, { pay: [ads(100_000)] }), 'advertised-base').cells;
  expect(cell).toMatchObject({ figure: '$120,000', few: '60 job ads: few' });
});

test('a joined line is shown with what it joins, and not compared', () => {
  const roles = pair({ pay: [answers(120_000, { covers: 'Analysts and clerks' })] }, { pay: [answers(100_000)] });
  const { cells, difference } = row(roles, 'total');
  expect(cells[0]?.figure).toBe('$120,000');
  expect(read(cells[0]?.receipt)).toMatch(/Analysts and clerks/);
  expect(difference).toMatchObject({ kind: 'not-comparable', receipt: expect.stringMatching(/Analysts and clerks/) });
});

test('the first row is a measure that can be compared, if there is one', () => {
  const occupations = { developers: { wages: [wage(130_000)] } };
  const roles = pair({ is: 'developers', pay: [ads(120_000)] }, { pay: [ads(100_000)] }, { occupations });
  expect(rowsOf(roles)[0]?.id).toBe('advertised-base');
});

describe('the market', () => {
  test('growth stands in whole percentages with the difference in percentage points', () => {
    const roles = officialPair(
      { projections: [projected('2024-34', 15.8)] },
      { projections: [projected('2024-34', 33.5)] },
    );
    const { cells, difference, when } = row(roles, 'growth');
    expect(cells.map(({ figure }) => figure)).toEqual(['16%', '34%']);
    expect(difference?.text).toMatch(/^18 percentage points apart$/);
    expect(when).toBe('2024–\u206034');
  });

  test('people employed are set against each other', () => {
    const { cells, difference } = row(
      officialPair({ wages: [wage(1e5, { count: 6400 })] }, { wages: [wage(1e5, { count: 1000 })] }),
      'employed',
    );
    expect(cells.map(({ figure }) => figure)).toEqual(['6,400', '1,000']);
    expect(difference?.text).toMatch(/6\.4/);
  });

  test('shares of ads keep a decimal where whole numbers would coincide', () => {
    const { cells, difference } = row(pair({ remote: remote(20.2) }, { remote: remote(20.4) }), 'remote');
    expect(cells.map(({ figure }) => figure)).toEqual(['20.2%', '20.4%']);
    expect(difference?.text).toMatch(/^0\.2 percentage points apart$/);
  });

  test('the share at entry level is of all ads of the same edition', () => {
    const roles = pair({ pay: [ads(120_000), entry(10)] }, { pay: [ads(120_000), entry(50)] });
    const { cells, difference } = row(roles, 'entry-share');
    expect(cells.map(({ figure }) => figure)).toEqual(['5%', '25%']);
    expect(difference?.text).toMatch(/^20 percentage points apart$/);
  });

  test.each<[string, string, Pair]>([
    [
      'employed',
      'of different editions',
      officialPair({ wages: [wage(1e5)] }, { wages: [wage(1e5, { period: '2024-05', source: 'wages-2024' })] }),
    ],
    [
      'entry-share',
      'of different years',
      pair({ pay: [ads(1e5), entry(10)] }, { pay: [ads(1e5, { period: '2023' }), entry(10, '2023')] }),
    ],
    ['remote', 'of different years', pair({ remote: remote(20) }, { remote: remote(30, '2023') })],
  ])('figures on %s %s are neither “same year” nor “too few”', (id, _, roles) => {
    const { difference } = row(roles, id);
    expect(difference?.receipt).not.toMatch(/same .*year/i);
    expect(difference?.receipt).not.toMatch(/too few|inside other occupations/i);
  });

  test('a missing share at entry level is not blamed on ads that are many enough', () => {
    const [, cell] = row(pair({ pay: [ads(1e5), entry(10)] }, { pay: [ads(1e5)] }), 'entry-share').cells;
    expect(cell?.none).toMatch(/\w/);
    expect(read(cell?.receipt)).not.toMatch(/only 200/);
  });
});

describe('three and four roles', () => {
  const several = (parts: Record<string, Parameters<typeof pair>[0]>, id: string): GlanceRow => {
    const made = world({ roles: parts });
    const rows = glance(made.roles, new CitationMarks(describeRow)).flatMap((group) => group.rows);
    const found = rows.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`No row ${id}.`);
    return found;
  };
  const pay = (median: number, over = {}) => ({ pay: [sureAds(median, over)] });

  test('lie as far apart as the lowest and the highest, in percent of the lowest; a sure highest is marked', () => {
    const { difference } = several({ a: pay(100_000), b: pay(150_000), c: pay(125_000) }, 'advertised-base');
    expect(difference).toMatchObject({ kind: 'plain', slot: 2, text: '$50,000 from lowest to highest, 50%' });
  });

  test('mark none where the highest is not sure', () => {
    const { difference } = several({ a: pay(100_000), b: pay(150_000), c: pay(150_500) }, 'advertised-base');
    expect(difference?.slot).toBeUndefined();
  });

  test('say for how many a spread holds, and who is left out', () => {
    const other = pay(200_000, { period: '2025', source: 'ads-2025' });
    const { difference, cells } = several({ a: pay(100_000), b: pay(150_000), c: other }, 'advertised-base');
    expect(difference?.text).toBe('$50,000 from lowest to highest, 50%');
    expect(difference?.receipt).toBe('Same source, year and method for two; not comparable: cs');
    expect(cells[2]?.figure).toBe('$200,000');
  });

  test('give the reason where no two can be set side by side', () => {
    const parts = { a: pay(100_000), b: pay(150_000, { period: '2025', source: 'ads-2025' }), c: {} };
    expect(several(parts, 'advertised-base').difference).toMatchObject({
      kind: 'not-comparable',
      receipt: 'because the figures are of different years, 2024 and 2025',
    });
  });

  test('print shares as exact as their spread', () => {
    const parts = { a: { remote: remote(20.2) }, b: { remote: remote(20.4) }, c: { remote: remote(20.3) } };
    const { cells, difference } = several(parts, 'remote');
    expect(cells.map(({ figure }) => figure)).toEqual(['20.2%', '20.4%', '20.3%']);
    expect(difference?.text).toBe('0.2 percentage points from lowest to highest');
  });
});

test('of several boards, the one that both roles have is taken, and the receipt names it', () => {
  const [board] = remote(20);
  const other = remote(30, '2025').map((entry) => ({ ...entry, count: 300, of: 1000, source: 'ads-2025' }));
  const { cells, difference } = row(
    pair({ remote: [...other, ...(board ? [board] : [])] }, { remote: remote(25) }),
    'remote',
  );
  expect(cells.map(({ figure }) => figure)).toEqual(['20%', '25%']);
  expect(read(cells[0]?.receipt)).toContain('on ads-2024, US, 2024');
  expect(difference?.text).toBe('5 percentage points apart');
});

test.each([
  [100_000, 150_000],
  [150_000, 100_000],
])('medians of %d and %d without an error lie apart by a share of the lower, in either order', (a, b) => {
  const { difference } = row(pair({ pay: [ads(a)] }, { pay: [ads(b)] }), 'advertised-base');
  expect(difference?.text).toBe('$50,000 apart, 50%');
});

describe('a survey of households', () => {
  const at = { period: '2025', source: 'survey-2025', locator: 'a row' };
  const rate = (unemployment: number, count = 2_330_000) =>
    ({ unemployment, count, countOf: 'labour-force', ...at }) as const;
  const earned = (weekly: number) => ({ weekly, count: 557_000, countOf: 'full-time-workers', ...at }) as const;

  test('gives each figure a row of its own, by last job and self-reported, with what it rests on', () => {
    const roles = officialPair({ household: [rate(3.3), earned(2506)] }, { household: [rate(7.1, 77_000)] });
    const { label, when, cells, difference } = row(roles, 'unemployment');
    expect([label, when]).toEqual(['Unemployed', '2025']);
    expect(cells.map(({ figure, few }) => [figure, few])).toEqual([
      ['3.3%', undefined],
      ['7.1%', '77,000 people in the labour force: few'],
    ]);
    expect(read(cells[1]?.receipt)).toBe('Builders, US, 2025, by last job, 77,000 people in the labour force');
    expect(difference).toMatchObject({ kind: 'plain', text: '3.8 percentage points apart' });
    expect(difference?.receipt).toMatch(/no error published\. Limit of survey-2025/);
    expect(row(roles, 'weekly')).toMatchObject({
      label: 'Earned a week',
      cells: [{ figure: '$2,506' }, { none: 'No figure' }],
      difference: { kind: 'not-comparable', receipt: expect.stringMatching(/no figure for builders alone/) },
    });
  });

  test('is never claimed to favour one, and never in the row of official wages', () => {
    const roles = officialPair(
      { wages: [wage(130_000)], household: [earned(2506)] },
      { wages: [wage(100_000)], household: [earned(1670)] },
    );
    expect(row(roles, 'weekly').difference).toEqual(expect.not.objectContaining({ slot: expect.anything() }));
    expect(row(roles, 'weekly').difference?.text).toBe('$836 a week apart');
    const others = rowsOf(roles).filter(({ id }) => id !== 'weekly');
    expect(JSON.stringify(others)).not.toMatch(/2,506|1,670/);
  });

  test('has no row where neither role is a category with such a figure, and none of a category near it', () => {
    const near = { occupations: [{ id: 'developers', fit: 'broader', note: 'akin' } as const] };
    const roles = pair(near, {}, { occupations: { developers: { household: [rate(3.3)] } } });
    expect(rowsOf(roles).map(({ id }) => id)).not.toContain('unemployment');
  });
});
