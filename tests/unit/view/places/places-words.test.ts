import { describe, expect, test } from 'vitest';
import type { Side } from '../../../../src/domain/places/compare-in-place.ts';
import type { PlaceCount } from '../../../../src/domain/places/count-places.ts';
import type { Opening, PlacesFinding } from '../../../../src/domain/places/places-finding.ts';
import { findingLength, longestFinding } from '../../../../src/schema/finding-length.ts';
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
  'no difference': [finding('mostly-no-difference', counted(387, [215, 170], [97, 56]), counted(51, [30, 21], [14, 6])), trades],
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
  nowhere: [finding('too-few', counted(0, [0, 0], [0, 0]), counted(0, [0, 0], [0, 0])), trades],
  'long names': [finding('depends', counted(200, [110, 90], [70, 60])), teachers],
} satisfies Record<string, [PlacesFinding, typeof trades]>;

describe('what the part on places finds', () => {
  test.each([
    ['holds', 'It holds: physician assistants more in 332 of 338 areas'],
    ['no difference', 'Mostly no clear difference: electricians clearly more in 97 of 387 areas, plumbers in 56'],
    ['mostly holds', ''],
  ] as const)('%s', (name) => {
    expect(read(placesSummary(...cases[name]))).toBe('');
  });

  test.each(Object.entries(cases))('of %s fits one line of a fold', (_, [found, names]) => {
    const said = read(placesSummary(found, names));
    expect(said).not.toBe('');
    expect(findingLength(said)).toBeLessThanOrEqual(longestFinding);
  });
});

test.each(Object.entries(cases))('lines of %s', (_, [found, names]) => {
  const all = ([undefined, 'first', 'second'] as (Side | undefined)[]).map((said) => read(placesLine(found, names, said, 2)));
  console.log(read(placesSummary(found, names)), '\n ', all.join('\n  '), '\n  1:', read(placesLine(found, names, undefined, 1)));
});
