import { describe, expect, test } from 'vitest';
import { ofLower } from '../../../../src/domain/compare/how-sure.ts';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { verdict } from '../../../../src/view/matchup/verdict.ts';
import { ads, answers, officialPair, type Pair, pair, sureAds, wage } from '../../dataset-fixture.ts';
import { numbers, read, words } from '../reading.ts';

function verdictOf({ a, b }: Pair): string {
  return read(verdict(a, b, pairPay(a, b), new CitationMarks(describeRow)));
}

const levels = ['entry', 'mid', 'senior', 'executive'] as const;
/** Ads at all levels together, then at entry, mid, senior and executive level. */
function ladder([all, ...rest]: readonly number[]) {
  return [sureAds(all ?? 0), ...rest.map((median, index) => sureAds(median, { level: levels[index] ?? 'entry' }))];
}
const builders = ladder([100_000, 100_000, 100_000, 100_000, 100_000]);

describe('clear at every level', () => {
  const clear = pair({ pay: ladder([120_000, 110_000, 115_000, 130_000, 120_000]) }, { pay: builders });

  test('names the higher role, the levels, and the span of the leads', () => {
    expect(verdictOf(clear)).toMatch(/^In US job ads from 2024, analysts .* more base pay than builders .*every level/);
    expect(verdictOf(clear)).toMatch(/10% to 30%/);
  });

  test('gives the lead in percent of the lower role, whichever stands first', () => {
    const turned = pair({ pay: builders }, { pay: ladder([120_000, 110_000, 115_000, 130_000, 120_000]) });
    expect(verdictOf(turned)).toMatch(/builders .* more .* than analysts .*10% to 30%/);
  });

  test('names the levels where only two are known, and one lead where both are the same', () => {
    const two = pair({ pay: ladder([120_000, 110_000, 110_000]) }, { pay: builders });
    expect(verdictOf(two)).toMatch(/more base pay than builders at entry and mid level, by 10% at the median/);
  });

  test('does not say that the lead narrows or widens', () => {
    expect(verdictOf(clear)).not.toMatch(/narrow|widen|double/);
  });
});

describe('clear overall but not at every level', () => {
  test('speaks of all levels together only', () => {
    const { a, b } = pair({ pay: ladder([120_000, 100_500, 115_000, 130_000, 120_000]) }, { pay: builders });
    const text = read(verdict(a, b, pairPay(a, b), new CitationMarks(describeRow)));
    expect(text).toMatch(/analysts .* more base pay than builders, by 20%/);
    expect(text).not.toMatch(/level/);
  });

  test('also where a level points the other way', () => {
    const crossed = pair({ pay: ladder([120_000, 90_000, 115_000, 130_000, 120_000]) }, { pay: builders });
    expect(verdictOf(crossed)).not.toMatch(/level/);
  });

  test('leaves out levels that can be compared in another year only', () => {
    const other = (median: number) =>
      (['entry', 'mid'] as const).map((level) => sureAds(median, { level, period: '2023' }));
    const mixed = pair({ pay: [sureAds(120_000), ...other(150_000)] }, { pay: [sureAds(100_000), ...other(100_000)] });
    expect(verdictOf(mixed)).toMatch(/from 2024/);
    expect(verdictOf(mixed)).not.toMatch(/50%/);
  });
});

describe('overlapping middle halves', () => {
  // Middle halves of $40,000: medians $20,000 apart share exactly half, $19,000 apart a little more.
  test.each([
    [120_000, false],
    [119_000, true],
  ])('a median of %d against 100,000 %s', (median, said) => {
    const text = verdictOf(pair({ pay: [sureAds(median)] }, { pay: [sureAds(100_000)] }));
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
    expect(text).toMatch(/^In official US statistics of May 2025, builders .* more than analysts, by 20%/);
  });

  test('without a published error give the plain difference and no direction', () => {
    const text = verdictOf(officialPair({ wages: [wage(120_000)] }, { wages: [wage(100_000)] }));
    expect(text).toMatch(/20%/);
    expect(text).not.toMatch(/more|less|higher|lower/);
  });
});

describe('no measure in common', () => {
  const none = /: no difference is given\.$/;

  test('both sides are told apart, each with its own measure', () => {
    const text = verdictOf(pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] }));
    expect(text).toMatch(/job ads from 2024, analysts .*\$120,000.* survey of 2025, builders .*\$150,000/);
    expect(text).toMatch(/One is advertised, one self-reported: no difference is given\.$/);
    expect(text).not.toMatch(/more|less|higher|lower/);
  });

  test('ads of two boards are not set against each other', () => {
    const text = verdictOf(
      pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { source: 'ads-2025', period: '2025' })] }),
    );
    expect(text).toMatch(/Their sources differ: no difference is given\.$/);
  });

  test('one side known, the other on too few ads', () => {
    const text = verdictOf(pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { count: 14 })] }));
    expect(text).toMatch(/analysts .*\$120,000/);
    expect(text).toMatch(/14 (US )?job ads.* builders/);
    expect(text).not.toMatch(/\$150,000/);
    expect(text).toMatch(none);
  });

  test('none known, one side on too few answers, which are not called ads', () => {
    const text = verdictOf(pair({}, { pay: [answers(150_000, { count: 20 })] }));
    expect(text).not.toMatch(/20 (US )?job ads/);
    expect(text).toMatch(none);
  });

  test('none known: a side without any source is not called a small sample', () => {
    const text = verdictOf(pair({}, {}));
    expect(text).toMatch(/analysts/i);
    expect(text).toMatch(/builders/);
    expect(text).toMatch(none);
    expect(text).not.toMatch(/too few/);
  });
});

test.each<[string, Pair]>([
  ['every level', pair({ pay: ladder([119_000, 110_000, 115_000, 130_000, 120_000]) }, { pay: builders })],
  ['one level', pair({ pay: [sureAds(119_000)] }, { pay: [sureAds(100_000)] })],
  ['no clear difference', pair({ pay: [sureAds(100_500)] }, { pay: [sureAds(100_000)] })],
  ['official', officialPair({ wages: [wage(119_000)] }, { wages: [wage(100_000)] })],
  ['different measures', pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] })],
  ['one known', pair({ pay: [ads(120_000)] }, { pay: [ads(150_000, { count: 14 })] })],
  ['none known', pair({}, {})],
])('a verdict stays short: %s', (_, roles) => {
  const text = verdictOf(roles);
  expect(words(text), text).toBeLessThanOrEqual(40);
  expect(numbers(text).length, text).toBeLessThanOrEqual(2);
});

describe('roles without pay of their own', () => {
  const occupations = {
    developers: { wages: [wage(130_000)] },
    designers: { wages: [wage(100_000)] },
    clerks: { wages: [wage(50_000, { covers: 'Clerks and others' })] },
  };
  const near = (id: keyof typeof occupations) => ({
    occupations: [{ id, fit: 'neighbour' as const, note: 'akin' }],
  });

  test.each<[string, Pair, string]>([
    [
      'one, beside an official wage of the same survey',
      pair({ is: 'developers' }, near('designers'), { occupations }),
      'In official US statistics of May 2025, analysts were paid $130,000 at the median; designers, nearest to builders, $100,000. Nothing measures both: no difference is given.',
    ],
    [
      'one, beside ads',
      pair({ pay: [ads(120_000)] }, near('designers'), { occupations }),
      'In US job ads from 2024, analysts were offered $120,000 at the median. Near builders, designers were paid $100,000 in official US statistics of May 2025. Nothing measures both: no difference is given.',
    ],
    [
      'both, near different categories',
      pair(near('developers'), near('designers'), { occupations }),
      'In official US statistics of May 2025, the median of developers, nearest to analysts, was $130,000; of designers, nearest to builders, $100,000. Nothing measures both: no difference is given.',
    ],
    [
      'both, near the same category',
      pair(near('developers'), near('developers'), { occupations }),
      'In official US statistics of May 2025, the median of developers, nearest to both, was $130,000. Nothing measures both: no difference is given.',
    ],
    [
      'one, near a category that is joined with others',
      pair({ pay: [ads(120_000)] }, near('clerks'), { occupations }),
      'In US job ads from 2024, analysts were offered $120,000 at the median. No source in use states pay for builders. Nothing measures both: no difference is given.',
    ],
  ])('open with what is known near them: %s', (_, roles, said) => {
    expect(verdictOf(roles)).toBe(said);
  });
});

test('every figure of a verdict carries a mark', () => {
  const cite = new CitationMarks(describeRow);
  const { a, b } = pair({ pay: [ads(120_000)] }, { pay: [answers(150_000)] });
  const { popovers } = cite.finish(verdict(a, b, pairPay(a, b), cite));
  expect(popovers.map(({ value }) => value)).toEqual(['$120,000', '$150,000']);
});

test.each([
  [25, 25],
  [-20, 25],
  [-50, 100],
  [0, 0],
])('first minus second of %d%% of the second is a lead of %d%% of the lower', (percent, expected) => {
  expect(ofLower(percent)).toBeCloseTo(expected, 10);
});
