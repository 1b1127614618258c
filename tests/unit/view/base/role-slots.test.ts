import { describe, expect, test } from 'vitest';
import { belonging, categorySlots } from '../../../../src/view/base/role-slots.ts';
import { pairId, paths } from '../../../../src/view/base/site-paths.ts';
import { matchupLine } from '../../../../src/view/part/matchup-list.ts';
import { ads, type Pair, pair, type RoleParts } from '../../dataset-fixture.ts';

const occupations = { developers: {}, clerks: {}, testers: {} };
const near = (...ids: string[]): RoleParts => ({
  occupations: ids.map((id) => ({ id, fit: 'neighbour', note: 'akin' })),
});
const is = (id: string): RoleParts => ({ is: id });

function stands({ a, b }: Pair, categories = categorySlots) {
  const placed = [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const;
  return categories(placed).map(({ occupation, slot, proxy }) => [occupation.id, slot, proxy]);
}

describe('a category behind two roles', () => {
  test.each<[string, RoleParts, RoleParts, unknown[]]>([
    [
      'is drawn with the role that it is',
      is('developers'),
      is('clerks'),
      [
        ['developers', 1, false],
        ['clerks', 2, false],
      ],
    ],
    [
      'stands in for the role it is near',
      is('developers'),
      near('clerks'),
      [
        ['developers', 1, false],
        ['clerks', 2, true],
      ],
    ],
    [
      'stands for none in particular when it is one and near the other',
      is('developers'),
      near('developers'),
      [['developers', 0, false]],
    ],
    [
      'stands for none in particular also when the role that it is comes second',
      near('developers'),
      is('developers'),
      [['developers', 0, false]],
    ],
    ['stands for none in particular when near both', near('clerks'), near('clerks'), [['clerks', 0, true]]],
    ['stands for none in particular when it is both', is('clerks'), is('clerks'), [['clerks', 0, false]]],
  ])('%s', (_, first, second, expected) => {
    expect(stands(pair(first, second, { occupations }))).toEqual(expected);
  });

  test('is one of the closest few', () => {
    const roles = pair(near('clerks', 'testers', 'developers'), {}, { occupations });
    expect(stands(roles).map(([id]) => id)).toEqual(['clerks', 'testers']);
  });

  test('is none where the title has too few filings to tell which is near', () => {
    const filed = (id: string, count: number, of: number) => ({
      id,
      fit: 'neighbour' as const,
      note: 'akin',
      filings: { count, of, period: '2025', source: 'filings', locator: 'a row' },
    });
    const few = { occupations: [filed('clerks', 3, 9), filed('testers', 2, 9)] };
    expect(stands(pair(is('developers'), few, { occupations }))).toEqual([['developers', 1, false]]);
    const enough = { occupations: [filed('clerks', 20, 30)] };
    expect(stands(pair(is('developers'), enough, { occupations }))).toEqual([
      ['developers', 1, false],
      ['clerks', 2, true],
    ]);
  });

  test('speaks of education and exposure only for a role that is it or belongs to it', () => {
    const inside: RoleParts = { occupations: [{ id: 'developers', fit: 'broader', note: 'a speciality inside it' }] };
    expect(stands(pair(is('clerks'), inside, { occupations }), belonging)).toEqual([
      ['clerks', 1, false],
      ['developers', 2, true],
    ]);
    expect(stands(pair(near('clerks'), {}, { occupations }), belonging)).toEqual([]);
  });
});

describe('a matchup', () => {
  test('has one address, whichever role comes first', () => {
    expect(pairId(['software-engineer', 'ai-engineer'])).toBe('ai-engineer-vs-software-engineer');
    expect(paths.pair('b', 'a')).toBe(paths.pair('a', 'b'));
  });

  test('is listed with two bars where the roles share a measure, and with a reason where they do not', () => {
    const { a, b } = pair({ pay: [ads(120_000)] }, { pay: [ads(100_000)] });
    expect(matchupLine(b, a)).toMatchObject({
      href: '/compare/analyst-vs-builder/',
      sides: [
        { name: 'Analyst', slot: 1, bar: { values: { median: 120_000 } } },
        { name: 'Builder', slot: 2, bar: { values: { median: 100_000 } } },
      ],
    });
    expect(matchupLine(a, b)).not.toHaveProperty('note');
    const { a: one, b: other } = pair({ pay: [ads(120_000)] }, {});
    const line = matchupLine(one, other);
    expect(line.note).toMatch(/measure/);
    expect(line.sides.every((side) => !side.bar)).toBe(true);
  });
});
