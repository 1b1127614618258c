import { describe, expect, test } from 'vitest';
import { pairPay } from '../../../../src/view/base/pair-pay.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { type KnownSide, matchupHead } from '../../../../src/view/matchup/matchup-head.ts';
import { ads, pair, projected, type RoleParts, wage } from '../../dataset-fixture.ts';
import { marksIn, read } from '../reading.ts';

const occupations = {
  developers: { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] },
  designers: { wages: [wage(100_000)], projections: [projected('2024-34', 7)] },
};
const near = (...ids: (keyof typeof occupations)[]): RoleParts => ({
  occupations: ids.map((id) => ({ id, fit: 'neighbour', note: 'akin' })),
});

/** What the head says of a role beside one that is an official category. */
function sideOf(role: RoleParts): KnownSide {
  const { a, b } = pair(role, { is: 'designers' }, { occupations });
  const [side] = matchupHead(a, b, pairPay(a, b), new CitationMarks(describeRow)).known ?? [];
  if (!side) throw new Error('The two share a measure.');
  return side;
}

describe('what is known of a role beside one that it cannot be compared with', () => {
  test('is its own figure and how the categories near it are projected to grow', () => {
    const side = sideOf({ pay: [ads(120_000)], ...near('developers', 'designers') });
    expect(read(side.figure)).toBe('$120,000');
    expect(side.proxy).toBeUndefined();
    expect(read(side.growth)).toBe('Projected growth 2024–\u206034 near it: developers 16%, designers 7%');
  });

  test('is the figure of the nearest category, marked as such, where it has none', () => {
    const side = sideOf(near('developers'));
    expect(read(side.figure)).toBe('$130,000');
    expect(side.proxy).toBe(true);
    expect(read(side.receipt)).toMatch(
      /^Developers, 5,000 people, US, May 2025\. No source in use states pay for analysts$/,
    );
  });

  test('says how few ads there are, where they are too few', () => {
    const side = sideOf({ pay: [ads(120_000, { count: 14 })], ...near('developers') });
    expect(side.proxy).toBe(true);
    expect(read(side.receipt)).toMatch(/14 job ads .*: too few for a figure of its own$/);
  });

  test('is said to be nothing only where no category is near', () => {
    const side = sideOf({});
    expect(side).toMatchObject({ text: 'No pay figure', receipt: ['No source in use states pay for analysts'] });
    expect(side.growth).toBeUndefined();
  });

  test('cites every figure', () => {
    const side = sideOf(near('developers', 'designers'));
    expect(marksIn(side)).toHaveLength(3);
  });
});

test.each([
  [{}, /: median, middle half and p10–\u2060p90\. Scale/],
  [{ count: 60 }, /: median and middle half\. Scale/],
  [{ p10: undefined, p90: undefined }, /: median and middle half\. Scale/],
])('the caption names the parts that bars of %j have', (over, parts) => {
  const { a, b } = pair({ pay: [ads(120_000, over)] }, { pay: [ads(100_000, over)] });
  expect(read(matchupHead(a, b, pairPay(a, b), new CitationMarks(describeRow)).bars?.caption ?? [])).toMatch(parts);
});
