import { describe, expect, test } from 'vitest';
import type { PlaceCount } from '../../../../src/domain/places/count-places.ts';
import type { Opening, PlacesFinding } from '../../../../src/domain/places/places-finding.ts';
import { placesLine } from '../../../../src/view/places/places-line.ts';
import { placesSummary } from '../../../../src/view/places/places-summary.ts';
import { read } from '../reading.ts';

type Two = readonly [first: number, second: number];
const sides = ([first, second]: Two) => ({ first, second });

function counted(both: number, more: Two, clear: Two): PlaceCount {
  return { both, more: sides(more), clear: sides(clear), bound: sides([0, 0]), undecided: 0 };
}

function finding(
  opening: Opening,
  metro: PlaceCount,
  state: PlaceCount = counted(51, [51, 0], [50, 0]),
  peopleWhereAhead?: number,
): PlacesFinding {
  return { opening, metro, state, ...(peopleWhereAhead !== undefined && { peopleWhereAhead }) };
}

const assistants = { first: 'physician assistants', second: 'registered nurses' };
const trades = { first: 'electricians', second: 'plumbers' };
const teachers = {
  first: 'special education teachers of elementary schools',
  second: 'special education teachers of middle schools',
};
const developers = { first: 'software developers', second: 'data scientists' };

const cases = {
  holds: [finding('holds', counted(338, [332, 6], [328, 1])), assistants],
  everywhere: [finding('holds', counted(338, [338, 0], [338, 0]), counted(48, [47, 1], [40, 0])), assistants],
  'no difference': [
    finding('mostly-no-difference', counted(387, [215, 170], [97, 56]), counted(51, [30, 21], [14, 6])),
    trades,
  ],
  'the second leads': [finding('mostly-no-difference', counted(40, [10, 30], [2, 12])), trades],
  'none clear': [finding('mostly-no-difference', counted(25, [10, 12], [0, 0])), trades],
  'mostly holds': [finding('mostly-holds', counted(278, [240, 38], [189, 6])), developers],
  depends: [finding('depends', counted(200, [110, 90], [70, 60])), trades],
  'turns by people': [
    finding('turns', counted(214, [124, 90], [50, 40]), undefined, 0.31),
    { first: 'public relations specialists', second: 'producers and directors' },
  ],
  'turns by the country': [finding('turns', counted(214, [124, 90], [50, 40]), undefined, 0.55), trades],
  'too few': [
    finding('too-few', counted(19, [18, 1], [12, 0]), counted(28, [27, 1], [20, 0])),
    { first: 'embalmers', second: 'concierges' },
  ],
  'one area': [finding('too-few', counted(1, [0, 1], [0, 1]), counted(0, [0, 0], [0, 0])), trades],
  'states alone': [finding('too-few', counted(0, [0, 0], [0, 0]), counted(2, [2, 0], [1, 0])), trades],
  'a long name': [
    finding('mostly-no-difference', counted(387, [215, 170], [97, 56])),
    { first: 'electricians', second: 'plumbers and pipefitters' },
  ],
  nowhere: [finding('too-few', counted(0, [0, 0], [0, 0]), counted(0, [0, 0], [0, 0])), trades],
  'long names': [finding('depends', counted(200, [110, 90], [70, 60])), teachers],
} as const satisfies Record<string, readonly [PlacesFinding, typeof trades]>;

describe('what the part on places finds', () => {
  test.each([
    ['holds', 'It holds: physician assistants more in 332 of 338 metropolitan areas, all 51 states.'],
    ['everywhere', 'It holds: physician assistants more in all 338 metropolitan areas, 47 of 48 states.'],
    ['no difference', 'Mostly no clear difference: electricians clearly more in 97 of 387 areas, plumbers in 56.'],
    ['none clear', 'Mostly no clear difference: neither clearly more in any of 25 metropolitan areas.'],
    ['mostly holds', 'It mostly holds: software developers clearly more in 189 of 278 areas, clearly less in 6.'],
    ['depends', 'It depends. Electricians clearly more in 70 of 200 metropolitan areas, plumbers in 60.'],
    ['turns by people', 'It turns: one more in 124 of 214 areas, the other where 69% of both work.'],
    ['turns by the country', 'It turns: electricians more in 124 of 214 metropolitan areas, plumbers in the whole US.'],
    ['too few', 'Too few places: embalmers more than concierges in 18 of 19 metropolitan areas.'],
    ['one area', 'Too few places: plumbers more than electricians in 1 of 1 metropolitan area.'],
    ['states alone', 'Too few places: electricians more than plumbers in both states.'],
    ['nowhere', 'Too few places: no area and no state has both medians.'],
    ['long names', 'It depends. One clearly more in 70 of 200 areas, the other in 60.'],
  ] as const)('of %s', (name, said) => {
    expect(read(placesSummary(cases[name][0], cases[name][1]))).toBe(said);
  });

  test.each(Object.entries(cases))('of %s fits two lines of a phone', (_, [found, names]) => {
    expect(read(placesSummary(found, names)).length).toBeLessThanOrEqual(90);
  });
});

describe('the line below the answer', () => {
  test.each([
    ['holds', 'first', 'More in 332 of 338 metropolitan areas, every state and D.C.'],
    ['holds', undefined, 'Physician assistants more in 332 of 338 metropolitan areas, every state and D.C.'],
    ['everywhere', 'first', 'More in all 338 metropolitan areas, 47 of 48 states.'],
    [
      'no difference',
      undefined,
      'Mostly no clear difference: electricians clearly more in 97 of 387 areas, plumbers in 56.',
    ],
    [
      'the second leads',
      'first',
      'Mostly no clear difference: plumbers clearly more in 12 of 40 areas, electricians in 2.',
    ],
    ['none clear', undefined, 'No clear difference in any of 25 areas.'],
    ['mostly holds', 'first', 'It mostly holds: clearly more in 189 of 278 metropolitan areas, clearly less in 6.'],
    ['depends', 'second', 'It depends where you live: electricians clearly more in 70 of 200 areas, plumbers in 60.'],
    ['turns by people', 'first', 'It turns: one more in 124 of 214 areas, the other where 69% of both work.'],
    [
      'turns by the country',
      'second',
      'It turns: electricians more in 124 of 214 metropolitan areas, plumbers in the whole US.',
    ],
    ['too few', 'first', 'Too few places: more in 18 of 19 metropolitan areas, 27 of 28 states.'],
    ['nowhere', undefined, 'Too few places have both medians.'],
    ['a long name', undefined, 'Mostly no clear difference: electricians clearly more in 97 of 387 areas, less in 56.'],
    ['long names', undefined, 'It depends where you live: one clearly more in 70 of 200 areas, the other in 60.'],
  ] as const)('of %s below a sentence of %s', (name, direction, said) => {
    expect(read(placesLine(cases[name][0], cases[name][1], direction, 2))).toBe(said);
  });

  test.each(Object.entries(cases))('of %s keeps within its one or two lines', (_, [found, names]) => {
    for (const said of [undefined, 'first', 'second'] as const) {
      expect(read(placesLine(found, names, said, 2)).length).toBeLessThanOrEqual(90);
      expect(read(placesLine(found, names, said, 1)).length).toBeLessThanOrEqual(42);
    }
  });
});
