import { describe, expect, test } from 'vitest';
import { capped, withheld } from '../../../../src/domain/places/wage-columns.ts';
import { findPlace } from '../../../../src/view/places/find-place.ts';
import { stateMap } from '../../../../src/view/places/state-map.ts';
import { nextTile, tileGrid } from '../../../../src/view/places/tile-grid.ts';
import { pairOf, places } from './pair-fixture.ts';

describe('the grid of states', () => {
  test('has 51 cells, each its own, none under the words in its upper left corner', () => {
    expect(tileGrid.size).toBe(51);
    const cells = [...tileGrid.values()].map(({ row, column }) => `${row} ${column}`);
    expect(new Set(cells).size).toBe(51);
    for (const { row, column } of tileGrid.values()) expect(row > 2 || column > 5).toBe(true);
  });

  test.each([
    ['OH', 'ArrowLeft', 'IN'],
    ['OH', 'ArrowRight', 'PA'],
    ['OH', 'ArrowUp', 'MI'],
    ['TX', 'ArrowRight', 'LA'],
    ['FL', 'ArrowLeft', 'GA'],
    ['HI', 'ArrowRight', 'TX'],
    ['ME', 'ArrowDown', 'NH'],
    ['ME', 'ArrowUp', undefined],
    ['OH', 'Enter', undefined],
    ['XX', 'ArrowUp', undefined],
  ])('from %s %s leads to %s', (from, key, to) => {
    expect(nextTile(from, key)).toBe(to);
  });

  test('every cell can be reached by arrow keys from every other', () => {
    const reached = new Set(['OH']);
    for (const from of reached)
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
        const to = nextTile(from, key);
        if (to) reached.add(to);
      }
    expect(reached.size).toBe(51);
  });
});

describe('a state of the map', () => {
  const of = (first: number, second: number) => stateMap(pairOf([first], [second])).find(({ code }) => code === 'OH');

  test.each([
    [70_000, 60_000, 'a2', 'Ohio: electricians 17% more', '$70,000 and $60,000'],
    [63_000, 60_000, 'a1', 'Ohio: electricians 5% more', '$63,000 and $60,000'],
    [60_500, 60_000, 'n', 'Ohio: no clear difference', '$60,500 and $60,000'],
    [60_000, 63_000, 'b1', 'Ohio: plumbers 5% more', '$60,000 and $63,000'],
    [60_000, 90_000, 'b2', 'Ohio: plumbers 50% more', '$60,000 and $90,000'],
    [capped, 90_000, 'a2', 'Ohio: electricians at least 166% more', '$239,200 or more and $90,000'],
    [withheld, 90_000, 'none', 'Ohio: no median for one or both', 'Not released by BLS and $90,000'],
  ])('%d beside %d is %s', (first, second, step, said, medians) => {
    expect(of(first, second)).toMatchObject({ id: 'us-oh', step, said, medians });
  });
});

describe('what is typed', () => {
  const found = (typed: string) => findPlace(typed, places, (at) => at).at.map((at) => places[at]?.id);

  test.each([
    ['oh', ['us-oh']],
    ['OHIO', ['us-oh']],
    ['elm', ['us-metro-21300']],
    ['35620', ['us-metro-35620']],
    ['big apple', ['us-metro-35620']],
    ['newark', ['us-metro-35620']],
    ['upstate', ['us-nonmetro-3600001']],
    ['new york', ['us-ny', 'us-metro-35620']],
    ['elmira ny', ['us-metro-21300']],
    ['', []],
    ['paris', []],
  ])('“%s” finds %j', (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test('a state by its letters stands before its areas', () => {
    expect(found('ny')[0]).toBe('us-ny');
    expect(found('ny')).toHaveLength(4);
  });

  test('only the beginning of a name is surely meant', () => {
    expect(findPlace('ohi', places, () => 0).sure).toBe(true);
    expect(findPlace('newark', places, () => 0).sure).toBe(false);
  });
});
