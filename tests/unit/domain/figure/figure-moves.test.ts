import { expect, test } from 'vitest';
import type { FigureId } from '../../../../src/domain/figure/figure-ids.ts';
import { figureMoves, percentMoved } from '../../../../src/domain/figure/figure-moves.ts';
import { lookTwice } from '../../../../src/domain/figure/look-twice.ts';

function wage(value: number | string, over: { period?: string; source?: string; statistic?: string } = {}): FigureId {
  const { period = '2025-05', source = 'office-2025', statistic = 'median' } = over;
  return {
    id: `smiths/wage.us.all.${period}.${source}.${statistic}`,
    owner: 'smiths',
    series: 'wage',
    tokens: ['us', 'all', period],
    qualifiers: [source, 'percentiles'],
    path: 'content/occupations/smiths.md',
    statistic,
    value,
    at: ['wages', 0, statistic],
  };
}

function projection(statistic: string, span: string): FigureId {
  return {
    id: `smiths/projection.${span}.growth-${span}.${statistic}`,
    owner: 'smiths',
    series: 'projection',
    tokens: [span],
    qualifiers: [`growth-${span}`],
    path: 'content/occupations/smiths.md',
    statistic,
    value: 10,
    at: ['projections', 0, statistic],
  };
}

const kinds = (before: FigureId[], after: FigureId[]) =>
  figureMoves(before, after).moved.map(({ kind, before: one, after: other }) => [kind, one.value, other.value]);

test('what did not change is left out', () => {
  expect(figureMoves([wage(100)], [wage(100)])).toEqual({ moved: [], added: [], withdrawn: [] });
});

test('the same figure with another value is a change of value', () => {
  expect(kinds([wage(100)], [wage(110)])).toEqual([['value', 100, 110]]);
});

test('a figure of the same period under another source is a change of source, not one gone and one new', () => {
  const moves = figureMoves([wage(100)], [wage(100, { source: 'board-2025' })]);
  expect(moves.moved).toMatchObject([{ kind: 'source' }]);
  expect([moves.added, moves.withdrawn]).toEqual([[], []]);
});

test('a later period is set against the newest there was, whether or not that one stays', () => {
  const older = wage(90, { period: '2023-05', source: 'office-2023' });
  const old = wage(95, { period: '2024-05', source: 'office-2024' });
  expect(kinds([old, older], [wage(100), old, older])).toEqual([['edition', 95, 100]]);
  expect(figureMoves([old], [wage(100)]).withdrawn).toEqual([]);
});

test('an older edition that is filled in replaces nothing', () => {
  const { moved, added } = figureMoves([wage(100)], [wage(100), wage(90, { period: '2023-05' })]);
  expect(moved).toEqual([]);
  expect(added).toHaveLength(1);
});

test('a rounded percentage is the former edition of an exact one', () => {
  expect(kinds([projection('percentStated', '2023-33')], [projection('percent', '2024-34')])).toEqual([
    ['edition', 10, 10],
  ]);
});

test('a figure of another place is no edition', () => {
  const abroad = { ...wage(100), id: 'smiths/wage.gb.all.2026.x.median', tokens: ['gb', 'all', '2026'] };
  expect(figureMoves([wage(90)], [wage(90), abroad]).added).toEqual([abroad]);
});

test('percent is of the former value, and of nothing where one is capped or zero', () => {
  expect(percentMoved({ before: wage(100), after: wage(110) })).toBeCloseTo(10);
  expect(percentMoved({ before: wage(-10), after: wage(-5) })).toBeCloseTo(50);
  expect(percentMoved({ before: wage('>=239200'), after: wage(300000) })).toBeUndefined();
  expect(percentMoved({ before: wage(0), after: wage(1) })).toBeUndefined();
});

const reasons = (before: FigureId, after: FigureId, row: FigureId[] = [], ranks: [number, number] = [0, 0]) => {
  const [move] = figureMoves([before, ...row], [after, ...row]).moved;
  if (!move) throw new Error('Nothing moved.');
  const context = { before: new Map([before, ...row].map((figure) => [figure.id, figure])) };
  return lookTwice(move, { ...context, rankBefore: ranks[0], rankAfter: ranks[1] });
};

test('more than 15% within one period is looked at twice, in a newer edition not', () => {
  expect(reasons(wage(100), wage(115))).toEqual([]);
  expect(reasons(wage(100), wage(116))).toEqual(['more than 15% within one period']);
  expect(reasons(wage(100), wage(84))).toHaveLength(1);
  expect(reasons(wage(100), wage(150, { period: '2026-05' }))).toEqual([]);
});

test('a median outside the percentiles of its own row is looked at twice; a capped end is no bound', () => {
  const low = wage(96, { statistic: 'p10' });
  const high = wage(104, { statistic: 'p90' });
  expect(reasons(wage(100), wage(105), [low, high])).toEqual(['outside the former p10 to p90 of its own row']);
  expect(reasons(wage(100), wage(95), [low, high])).toHaveLength(1);
  expect(reasons(wage(100), wage(104), [low, high])).toEqual([]);
  expect(reasons(wage(100), wage(105), [low, wage('>=104', { statistic: 'p90' })])).toEqual([]);
});

test('a less trusted source is looked at twice, a more trusted one not', () => {
  const other = wage(100, { source: 'blog' });
  expect(reasons(wage(100), other, [], [0, 1])).toEqual(['from a less trusted source']);
  expect(reasons(wage(100), other, [], [1, 0])).toEqual([]);
});
