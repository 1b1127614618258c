import { describe, expect, test } from 'vitest';
import type { GraduatesOf } from '../../../../../src/domain/dataset.ts';
import { dataset } from '../../../../../src/published.ts';
import { findingLength } from '../../../../../src/schema/finding-length.ts';
import { plain } from '../../../../../src/view/cite/citation-marks.ts';
import { studiesFinding } from '../../../../../src/view/part/studies/studies-finding.ts';
import { studyLines } from '../../../../../src/view/part/studies/study-lines.ts';
import { type StudySide, studySides } from '../../../../../src/view/part/studies/study-side.ts';

const nursing: GraduatesOf = {
  ...{ field: '51.38', name: 'Registered Nursing, Nursing Administration', degree: "Bachelor's Degree" },
  ...{ programmes: 1029, graduates: 157_609, p25: 79_283, earnings: 90_587, p75: 92_955, debt: 20_115 },
};
const computing: GraduatesOf = {
  ...{ ...nursing, field: '11.01', name: 'Computer and Information Sciences, General', programmes: 473 },
  ...{ graduates: 37_544, earnings: 98_526 },
};

const side = (plural: string, fields: string[], degrees: GraduatesOf[] = []): StudySide => ({
  ...{ category: plural, plural, fields, degrees },
});
const found = (a: StudySide, b: StudySide) => plain(studiesFinding([a, b]) ?? []);

describe('the finding of two careers', () => {
  const nurses = side('registered nurses', ['51.38'], [nursing]);
  const developers = side('software developers', ['11.01', '11.07'], [computing]);

  test.each([
    [
      'a degree of both once',
      nurses,
      developers,
      /^Four years on, bachelor’s: nursing \$90,587; computing \$98,526\.$/,
    ],
    [
      'each degree where they differ',
      nurses,
      side('developers', ['11.01'], [{ ...computing, degree: "Master's Degree" }]),
      /^Four years on: nursing, bachelor’s \$90,587; computing, master’s \$98,526\.$/,
    ],
    [
      'a field of both, with what its graduates earn',
      nurses,
      side('nurse managers', ['51.38', '51.07'], [nursing]),
      /^One leads to both; nursing, bachelor’s: \$90,587 four years on\.$/,
    ],
    ['the same fields', nurses, side('others', ['51.38'], [nursing]), /^The same one leads to both; nursing, /],
    [
      'no earnings of few programmes',
      side('nurses', ['51.38'], [{ ...nursing, programmes: 29 }]),
      side('managers', ['51.38', '51.07']),
      /^One leads to both, of 1 and 2\.$/,
    ],
    [
      'no earnings at a degree that only one of them has',
      nurses,
      side('managers', ['51.38', '51.07'], [{ ...nursing, degree: "Master's Degree" }]),
      /^One leads to both, of 1 and 2\.$/,
    ],
    [
      'fields of one only',
      nurses,
      side('cashiers', []),
      /^One leads to registered nurses, none is named for cashiers\.$/,
    ],
    ['no field of either', side('cashiers', []), side('waiters', []), /^None is named for either\.$/],
    [
      'other fields without earnings',
      side('tailors', ['19.09']),
      side('priests', ['39.06']),
      /^Another field leads to each of the two\.$/,
    ],
  ] as const)('names %s', (_, a, b, words) => {
    expect(found(a, b)).toMatch(words);
  });
});

test('the line of any of 2,000 pairs is at most 80 characters, and names no direction', () => {
  const all = [...dataset.roles, ...dataset.official];
  let at = 17;
  const next = () => {
    at = (at * 16_807) % 2_147_483_647;
    return all[at % all.length] ?? dataset.role('data-analyst');
  };
  for (let pair = 0; pair < 2000; pair++) {
    const sides = studySides([next(), next()], (category) => dataset.occupation(category));
    const said = sides && plain(studiesFinding(sides) ?? []);
    if (said === undefined) continue;
    expect(said).not.toBe('');
    expect(findingLength(said)).toBeLessThanOrEqual(80);
    expect(said).not.toMatch(/\b(?:more|less|higher|lower|paid|pays|salary|wage)\b/);
  }
});

test('several degrees of one field are one field', () => {
  const degrees = (["Bachelor's Degree", "Master's Degree"] as const).map((degree) => ({ ...nursing, degree }));
  const lines = studyLines([side('nurses', ['51.38'], degrees), side('doctors', [])], 1);
  expect(lines?.sides.map(({ heading }) => heading)).toEqual(['To nurses: 1 field', 'To doctors: no field is named']);
});

test('drawn are the largest, on one scale that holds middle halves, medians and debt; a field of both is marked', () => {
  const medicine: GraduatesOf = { ...nursing, field: '51.12', name: 'Medicine', earnings: 201_000, p75: 190_000 };
  const lines = studyLines([side('nurses', ['51.38'], [nursing]), side('doctors', ['51.38', '51.12'], [medicine])], 3);
  expect(lines?.end).toBe(250_000);
  expect(lines?.sides.map(({ heading }) => heading)).toEqual(['To nurses: 1 field', 'To doctors: 1 of 2 fields']);
  expect(lines?.sides[0]?.lines[0]).toMatchObject({
    ...{ label: 'Nursing, bachelor’s', earnings: '$90,587' },
    said: '$20,115 debt; 1,029 programmes; leads to both',
  });
  expect(lines?.sides[1]?.lines[0]?.label).toBe('Medicine, bachelor’s');
  expect(studyLines([side('nurses', ['51.38']), side('doctors', [])], 3)).toBeUndefined();
});
