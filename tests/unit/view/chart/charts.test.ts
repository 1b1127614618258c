import { describe, expect, test } from 'vitest';
import { money } from '../../../../src/domain/format.ts';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { growthChart, wageTrend } from '../../../../src/view/chart/edition-chart.ts';
import { cellText } from '../../../../src/view/chart/figure-cell.ts';
import { advertisedChart, officialChart, payScale } from '../../../../src/view/chart/pay-charts.ts';
import { bar, position, scaleFor, tableRow } from '../../../../src/view/chart/range-chart.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { glance } from '../../../../src/view/glance/glance.ts';
import { compareRoles } from '../../../../src/view/matchup/comparison.ts';
import { leads } from '../../../../src/view/matchup/leads.ts';
import {
  ads,
  answers,
  band,
  first,
  officialPair,
  type Pair,
  type PayInput,
  pair,
  projected,
  sureAds,
  wage,
} from '../../dataset-fixture.ts';
import { faults, read } from '../reading.ts';

const placed = ({ a, b }: Pick<Pair, 'a' | 'b'>) => [
  { role: a, slot: 1 as const },
  { role: b, slot: 2 as const },
];

describe('one axis', () => {
  test.each([
    ['from p10 to p90 in whole steps', [ads(130_000)], [50_000, 200_000]],
    ['around all bands', [ads(130_000), ads(180_000)], [50_000, 250_000]],
    ['around what is drawn: the middle half of a small sample', [ads(130_000, { count: 60 })], [100_000, 200_000]],
    ['not around a sample that is not drawn', [ads(130_000), ads(330_000, { count: 12 })], [50_000, 200_000]],
    ['not beyond a cap', [wage(120_000, { p90: '>=239200' })], [50_000, 150_000]],
    ['a step further where a bar would end at its edge', [ads(160_000)], [100_000, 250_000]],
  ])('reaches %s', (_, inputs, ends) => {
    const { min, max, ticks } = scaleFor(inputs.map((input) => band(input)));
    expect([min, max]).toEqual(ends);
    expect([ticks[0], ticks.at(-1)]).toEqual(ends);
    expect(new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)))).toEqual(new Set([50_000]));
  });

  test.each([
    [50_000, 0],
    [75_000, 25],
    [100_000, 50],
    [150_000, 100],
    [82_345, 32.3],
  ])('%d stands at %d%% between 50,000 and 150,000', (value, at) => {
    expect(position(value, { min: 50_000, max: 150_000 })).toBeCloseTo(at, 0);
  });
});

describe('what is drawn, and stands in the table, of a sample', () => {
  const place = { group: '', name: '', slot: 1 } as const;
  const all = { p10: 90_000, p25: 110_000, median: 130_000, p75: 150_000, p90: 170_000 };
  const { p25, median, p75 } = all;
  test.each([
    [29, undefined],
    [30, { p25, median, p75 }],
    [99, { p25, median, p75 }],
    [100, all],
  ])('%d ads', (count, drawn) => {
    const sample = band(ads(130_000, { count }));
    expect(bar(sample, 1)?.values).toEqual(drawn);
    const texts = (['p10', 'p25', 'median', 'p75', 'p90'] as const).map((key) => {
      const value = (drawn as Partial<typeof all> | undefined)?.[key];
      return value === undefined ? { none: 'too few' } : money(value);
    });
    const { values, amounts } = tableRow(sample, place, new CitationMarks(describeRow));
    expect(values).toEqual(texts);
    // What is printed and what the canvas draws are the same amounts.
    expect(amounts.map((amount) => (amount ? money(amount) : { none: 'too few' }))).toEqual(texts);
  });

  test('a capped end is left open in the bar and said in the table', () => {
    const capped = band(wage(180_000, { p90: '>=239200' }));
    expect(bar(capped, 1)?.values).not.toHaveProperty('p90');
    const { values, amounts } = tableRow(capped, place, new CitationMarks(describeRow));
    expect(values[4]).toMatch(/^≥\s\$239,200$/u);
    expect(amounts[4]).toEqual({ value: 239_200, capped: true });
  });

  test('a capped median draws nothing', () => {
    const capped = band(wage(180_000, { median: '>=239200', p75: '>=239200', p90: '>=239200' }));
    expect(bar(capped, 1)).toBeUndefined();
  });

  test('what the source does not state stays away', () => {
    const { p10: _, p90: __, ...half } = ads(130_000);
    expect(bar(band(half), 1)?.values).toEqual({ p25, median, p75 });
  });
});

describe('advertised pay by level', () => {
  const level = (name: 'entry' | 'senior', median: number, count = 200) => ads(median, { level: name, count });
  const roles = pair(
    { pay: [ads(130_000), level('entry', 90_000, 14), level('senior', 160_000)] },
    { pay: [ads(120_000), level('senior', 150_000)] },
  );
  const scale = payScale(placed(roles));
  const chart = scale && advertisedChart(placed(roles), scale, new CitationMarks(describeRow));

  test('sets one bar of each role on a row, the first role first, and says what they rest on', () => {
    const senior = chart?.rows.find(({ label }) => label === 'Senior');
    expect(senior?.bars.map(({ slot, values }) => [slot, values.median])).toEqual([
      [1, 160_000],
      [2, 150_000],
    ]);
    expect(senior?.samples).toEqual(['200 and 200 ads']);
  });

  test('draws all levels together only where the head does not, and states them in the table', () => {
    expect(chart?.rows.map(({ label }) => label)).toEqual(['Senior']);
    expect(chart?.table.map(({ group }) => group)).toEqual(['All levels', 'All levels', 'Senior', 'Senior']);
    const [own] = placed(roles);
    const alone = own && scale && advertisedChart([own], scale, new CitationMarks(describeRow));
    expect(alone?.rows.map(({ label }) => label)).toEqual(['All levels', 'Senior']);
  });

  test('draws nothing for a level with too few ads, and says how many there are', () => {
    expect(chart?.rows.map(({ label }) => label)).not.toContain('Entry');
    expect(chart?.undrawn).toBe('Entry: 14 and under ten ads, too few to draw.');
    expect(chart?.table.filter(({ group }) => group === 'Entry')).toEqual([]);
  });

  test.each([
    ['the first', 160_000, 150_000, '$10,000 more'],
    ['the second', 150_000, 160_000, '$10,000 more'],
    ['neither surely', 150_500, 150_000, '$500 apart'],
  ])('says how much more is offered at a level, by whoever leads: %s', (_, one, other, said) => {
    const sureLevel = (median: number) => sureAds(median, { level: 'senior' });
    const pays = pair({ pay: [sureAds(one - 1e4), sureLevel(one)] }, { pay: [sureAds(other - 1e4), sureLevel(other)] });
    const drawn = advertisedChart(placed(pays), { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
    expect(drawn?.rows.at(-1)?.apart).toBe(said);
  });

  test('shows a figure that is not for comparison hatched, with the reason', () => {
    const guessed = { ...level('entry', 90_000), notCompared: 'the level is a guess' };
    const other = placed(pair({ pay: [ads(130_000), guessed] }, { pay: [ads(120_000), level('entry', 80_000)] }));
    const drawn = advertisedChart(other, { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
    const entry = drawn?.rows.find(({ label }) => label === 'Entry');
    expect(entry?.bars.map(({ proxy }) => proxy)).toEqual([true, false]);
    expect(read(drawn?.caption)).toMatch(
      /Hatched: entry ads of analysts are not for comparison: the level is a guess\./,
    );
  });

  test('says of a role without any line of the board that none is held, not that it has few', () => {
    const other = placed(pair({ pay: [ads(130_000)] }, { pay: [ads(120_000, { source: 'ads-2025', count: 20 })] }));
    const drawn = advertisedChart(other, { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
    expect(drawn?.rows[0]?.samples).toEqual(['200 ads']);
    expect(drawn?.rows[0]).not.toHaveProperty('note');
    expect(read(drawn?.caption)).toMatch(/ No pay from these ads is held for builders\.$/);
  });

  test('leaves out levels that neither role has', () => {
    expect(chart?.rows.map(({ label }) => label)).not.toContain('Mid');
  });

  test('does not call loose values midpoints', () => {
    const loose = { statistic: 'distinct-values', countOf: 'values', source: 'ads-2025', period: '2025' } as const;
    const other = pair({ pay: [ads(130_000, loose)] }, { pay: [ads(120_000, loose)] });
    const drawn = advertisedChart(placed(other), { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
    expect(read(drawn?.caption)).not.toMatch(/midpoint/i);
    expect(read(drawn?.caption)).toMatch(/2025: both ends of each ad’s pay range/);
  });

  test('sets no bars of different years against each other', () => {
    const years = pair({ pay: [ads(130_000)] }, { pay: [ads(120_000, { period: '2023' })] });
    const drawn = advertisedChart(placed(years), { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
    expect(drawn?.rows.flatMap(({ bars }) => bars)).toHaveLength(1);
  });
});

test('official wages of a category that is not the role are hatched, its own are not', () => {
  const occupations = { developers: { wages: [wage(130_000)] }, clerks: { wages: [wage(90_000)] } };
  const near = { occupations: [{ id: 'clerks', fit: 'broader', note: 'akin' } as const] };
  const roles = pair({ is: 'developers' }, near, { occupations });
  const chart = officialChart(placed(roles), { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
  expect(chart?.rows.map(({ label, bars }) => [label, bars[0]?.slot, bars[0]?.proxy])).toEqual([
    ['Developers', 1, false],
    ['Clerks', 0, true],
  ]);
  expect(chart?.rows.map(({ slots }) => slots)).toEqual([[1], [2]]);
});

describe('official wages of two categories', () => {
  type Edition = Parameters<typeof wage>[1];
  const held = (editions: readonly Edition[]) => ({
    wages: editions.map((edition, index) => wage(130_000 - 10_000 * index, edition)),
  });
  const drawn = (developers: readonly Edition[], clerks: readonly Edition[]) => {
    const occupations = { developers: held(developers), clerks: held(clerks) };
    const roles = pair({ is: 'developers' }, { is: 'clerks' }, { occupations });
    return officialChart(placed(roles), { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
  };

  test('are of the newest edition that has both, and the chart is named for it', () => {
    const chart = drawn([{ period: '2025-05' }, { period: '2024-05' }], [{ period: '2024-05' }]);
    expect(chart?.title).toBe('Official wages, May 2024');
    expect(chart?.rows.map(({ bars }) => bars[0]?.values.median)).toEqual([120_000, 130_000]);
  });

  test('of which no edition has both say each of when it is', () => {
    const chart = drawn([{ period: '2025-05' }], [{ period: '2024-05' }]);
    expect(chart?.title).toBe('Official wages');
    expect(chart?.rows.map(({ samples }) => samples[0])).toEqual(['May 2025', 'May 2024']);
  });
});

test('a category that is one role and stands in for the other has half of each', () => {
  const occupations = { developers: { wages: [wage(130_000), wage(120_000, { period: '2024-05' })] } };
  const near = { occupations: [{ id: 'developers', fit: 'broader', note: 'akin' } as const] };
  const roles = placed(pair({ is: 'developers' }, near, { occupations }));
  const official = officialChart(roles, { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
  expect(official?.rows.map(({ joint, bars }) => [joint, bars.map(({ slot, proxy }) => [slot, proxy])])).toEqual([
    [
      true,
      [
        [1, false],
        [2, true],
      ],
    ],
  ]);
  expect(official?.table.map(({ slot, name, shared }) => [slot, name, shared?.length])).toEqual([
    [0, 'own category of analysts, stands in for builders', 2],
  ]);
  const [line] = wageTrend(roles, new CitationMarks(describeRow))?.series ?? [];
  expect(line).toMatchObject({ slot: 0, slots: [1, 2], sign: 'joint', proxy: false });
});

test('a band has the same numbers in bar, table, glance row, note and head', () => {
  const { dataset, a, b } = pair({ pay: [sureAds(123_456)] }, { pay: [sureAds(101_010)] });
  const page = compareRoles(dataset, a, b, '/');
  const medians = ['$123,456', '$101,010'];
  const row = glance([a, b], new CitationMarks(describeRow))
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === 'advertised-base');
  const chart = page.pay.advertised;
  expect(page.head.pay.sides.map(({ text }) => text)).toEqual(medians);
  expect(row?.cells.map(({ figure }) => figure)).toEqual(medians);
  expect(chart?.table.map(({ values }) => values[2])).toEqual(medians);
  expect(page.otherNumbers.roles.map(({ answers }) => first(answers).median)).toEqual(medians);
  const kept = page.markNotes
    .slice(0, 2)
    .map((note) => dataset.rows.find(({ owner, nth }) => note.kept === `${owner.id}/${nth}`));
  expect(kept.map((row) => row && describeRow(row).value)).toEqual(medians);
  for (const [index, drawn] of (chart?.rows[0]?.bars ?? []).entries()) {
    const { p10 = 0, p25 = 0, median, p75 = 0, p90 = 0 } = drawn.values;
    expect([p10, p25, median, p75, p90].map((value) => money(value))).toEqual(chart?.table[index]?.values);
  }
  // 22,446 of 101,010
  expect(read(page.head.sentence)).toMatch(/22%/);
  expect(row?.difference?.text).toBe('$22,446 more, 22%');
});

describe('the leads beside the verdict', () => {
  test('hold the difference, its range and zero on one axis', () => {
    // On logarithms, 1,000 to either side of both: worked out in Python.
    const { a, b } = pair({ pay: [sureAds(110_000)] }, { pay: [sureAds(100_000)] });
    const drawn = leads([a, b], pairPay(a, b), new CitationMarks(describeRow));
    const row = first(drawn?.rows ?? []);
    expect(row).toMatchObject({ value: 10, slot: 1, percent: '10%' });
    expect(row.range?.low).toBeCloseTo(8.5243, 4);
    expect(row.range?.high).toBeCloseTo(11.4978, 4);
    expect(row.range?.text).toBe('9–\u206011%');
    expect(drawn?.ticks).toEqual([0, 5, 10, 15]);
    expect(read(drawn?.caption)).toMatch(/^Analysts over builders at the median, in percent of the lower; in brackets/);
  });

  test('are told from the side of the role that leads', () => {
    const { a, b } = pair({ pay: [sureAds(100_000)] }, { pay: [sureAds(110_000)] });
    const drawn = leads([a, b], pairPay(a, b), new CitationMarks(describeRow));
    expect(first(drawn?.rows ?? [])).toMatchObject({ value: 10, slot: 2, percent: '10%' });
    expect(drawn?.ticks[0]).toBe(0);
    expect(read(drawn?.caption)).toMatch(/^Builders over analysts/);
  });

  test.each([
    [90_000, 2],
    [100_500, 0],
  ])('a median of %d against 100,000 is drawn for role %d', (median, slot) => {
    const { a, b } = pair({ pay: [sureAds(median)] }, { pay: [sureAds(100_000)] });
    expect(first(leads([a, b], pairPay(a, b), new CitationMarks(describeRow))?.rows ?? []).slot).toBe(slot);
  });

  test('stand without a range, and say so, where the sources allow none', () => {
    const { a, b } = pair({ pay: [ads(120_000)] }, { pay: [ads(100_000)] });
    const drawn = leads([a, b], pairPay(a, b), new CitationMarks(describeRow));
    const row = first(drawn?.rows ?? []);
    expect(row).toMatchObject({ percent: '20%', slot: 0 });
    expect(row.range).toBeUndefined();
    expect(row.spoken).toMatch(/no range can be given/);
    expect(read(drawn?.caption)).toMatch(/no range can be given/);
  });

  test('name what the range rests on: ads, or answers to a survey', () => {
    const noteOf = (...pay: [PayInput, PayInput]) => {
      const { a, b } = pair({ pay: [pay[0]] }, { pay: [pay[1]] });
      return read(leads([a, b], pairPay(a, b), new CitationMarks(describeRow))?.caption);
    };
    const asked = (median: number) => answers(median, { median95: [median - 1000, median + 1000] });
    expect(noteOf(sureAds(120_000), sureAds(100_000))).toMatch(/number of ads allows/);
    expect(noteOf(asked(120_000), asked(100_000))).toMatch(/number of answers allows/);
  });

  test('are absent without a common measure', () => {
    const { a, b } = pair({}, {});
    expect(leads([a, b], pairPay(a, b), new CitationMarks(describeRow))).toBeUndefined();
  });
});

describe('figures by edition', () => {
  const roles = officialPair(
    {
      projections: [projected('2024-34', 15.8), projected('2022-32', 25.7)],
      wages: [wage(130_000), wage(120_000, { period: '2024-05', source: 'wages-2024' })],
    },
    { projections: [projected('2024-34', -3.4), projected('2023-33', 2)], wages: [wage(100_000)] },
  );

  test('stand in the order of the editions, each series on those it has', () => {
    const chart = growthChart(placed(roles), new CitationMarks(describeRow));
    expect(chart?.editions).toEqual(['2022–\u206032', '2023–\u206033', '2024–\u206034']);
    expect(chart?.series.map(({ points }) => points.map(({ at, value }) => [at, value]))).toEqual([
      [
        [0, 25.7],
        [2, 15.8],
      ],
      [
        [1, 2],
        [2, -3.4],
      ],
    ]);
  });

  test('of growth have zero on the axis', () => {
    expect(growthChart(placed(roles), new CitationMarks(describeRow))).toMatchObject({ min: -3.4, max: 25.7 });
  });

  test('say what is not known in the table', () => {
    const cells = growthChart(placed(roles), new CitationMarks(describeRow))?.table.flatMap((row) => row.cells) ?? [];
    expect(cells).toContain('15.8%');
    expect(cells.every((cell) => /\w/.test(cellText(cell)))).toBe(true);
    expect(cells.filter((cell) => typeof cell !== 'string').length).toBe(12);
  });

  test('of wages are drawn for categories with several editions', () => {
    const trend = wageTrend(placed(roles), new CitationMarks(describeRow));
    expect(trend?.series.map(({ name, points }) => [name, points.map(({ text }) => text)])).toEqual([
      ['Analysts', ['$120K', '$130K']],
    ]);
  });

  test('of wages of a category that is not the role are dotted, and said to stand in', () => {
    const occupations = {
      developers: { wages: [wage(130_000), wage(120_000, { period: '2024-05', source: 'wages-2024' })] },
    };
    const link = { id: 'developers', fit: 'broader' as const, note: 'a speciality' };
    const near = wageTrend(placed(pair({ occupations: [link] }, {}, { occupations })), new CitationMarks(describeRow));
    expect(near?.series.map(({ name, proxy }) => [name, proxy])).toEqual([['Developers', true]]);
    expect(near?.caption.join('')).toMatch(/Dotted: a category that stands in/);
    const own = wageTrend(placed(roles), new CitationMarks(describeRow));
    expect(own?.caption.join('')).not.toMatch(/stands in/);
  });

  test('are absent where there are none', () => {
    const none = pair({}, {});
    expect(growthChart(placed(none), new CitationMarks(describeRow))).toBeUndefined();
    expect(wageTrend(placed(none), new CitationMarks(describeRow))).toBeUndefined();
  });

  test('leave no gap in words or numbers', () => {
    expect(
      faults([
        growthChart(placed(roles), new CitationMarks(describeRow)),
        wageTrend(placed(roles), new CitationMarks(describeRow)),
      ]),
    ).toEqual([]);
  });
});

test('a chart of editions names those that are not held between its first and its last', () => {
  const captionOf = (...spans: string[]) => {
    const lines = { projections: spans.map((one) => projected(one, 10, { source: 'growth' })) };
    const roles = officialPair(lines, lines, { sources: { growth: {} } });
    return read(growthChart(placed(roles), new CitationMarks(describeRow))?.caption);
  };
  expect(captionOf('2024-34', '2022-32', '2021-31')).toMatch(
    /no course of time\. No figure of 2023–\u206033 is held\./,
  );
  expect(captionOf('2024-34', '2021-31')).toMatch(/No figure of 2022–\u206032 or 2023–\u206033 is held\./);
  expect(captionOf('2024-34', '2023-33')).not.toMatch(/is held/);
});

describe('an edition that only one of two series has', () => {
  const lines = (...spans: string[]) => ({ projections: spans.map((one) => projected(one, 10)) });
  const captionOf = (first: string[], second: string[]) => {
    const roles = officialPair(lines(...first), lines(...second), { sources: { 'growth-2021-31': {} } });
    return read(growthChart(placed(roles), new CitationMarks(describeRow))?.caption);
  };
  const all = ['2025-35', '2024-34', '2023-33', '2022-32'];

  test('is missed by the name of the other', () => {
    expect(captionOf(all, ['2025-35', '2024-34', '2022-32'])).toMatch(
      /No figure of 2023–\u206033 is held for builders\./,
    );
    expect(captionOf(['2025-35', '2023-33', '2022-32'], ['2025-35', '2022-32'])).toMatch(
      /No figure of 2024–\u206034 is held, and none of 2023–\u206033 for builders\./,
    );
  });

  test('is no gap before the first of its own', () => {
    expect(captionOf(all, ['2025-35', '2024-34', '2023-33'])).not.toMatch(/No figure/);
  });

  test('is transcribed for it alone', () => {
    expect(captionOf(['2025-35'], ['2024-34'])).toMatch(/Transcribed by third parties: 2025–\u206035 \(analysts\)\./);
  });
});

test('the reading of bars names no part that none of them has', () => {
  const few = placed(pair({ pay: [ads(130_000, { count: 50 })] }, { pay: [ads(120_000, { count: 60 })] }));
  const drawn = advertisedChart(few, { min: 0, max: 300_000, ticks: [] }, new CitationMarks(describeRow));
  expect(read(drawn?.caption)).toMatch(/Tick: median; solid: middle half\.$/);
});

test('a chart of editions names those that were transcribed, in a line of its caption', () => {
  const lines = { projections: [projected('2025-35', 10.2), projected('2024-34', 15.8)] };
  const captionOf = (retrieval: 'transcribed' | 'publisher-file') => {
    const roles = officialPair(lines, lines, { sources: { 'growth-2025-35': { retrieval } } });
    return read(growthChart(placed(roles), new CitationMarks(describeRow))?.caption);
  };
  expect(captionOf('transcribed')).toMatch(/Transcribed by third parties: 2025–\u206035\.$/);
  expect(captionOf('publisher-file')).not.toMatch(/transcribed/i);
});
