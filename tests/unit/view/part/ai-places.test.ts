import { describe, expect, test } from 'vitest';
import type { Career, Exposure } from '../../../../src/domain/dataset.ts';
import { dataset } from '../../../../src/published.ts';
import { findingLength, longestFinding } from '../../../../src/schema/finding-length.ts';
import { belonging } from '../../../../src/view/base/role-slots.ts';
import { plain } from '../../../../src/view/cite/citation-marks.ts';
import { aiPlace, aiPlaces } from '../../../../src/view/part/career/ai-places.ts';

type Measure = Exposure['measure'];
const one = (measure: Measure, below: number, upTo: number, parts: Partial<Exposure> = {}): Exposure =>
  ({ measure, value: 0.4, among: { below, upTo, of: 1000 }, ...parts }) as Exposure;
/** A career of the category of these measures. */
const career = (exposure: Exposure[], plural = 'electricians', fit: 'exact' | 'broader' = 'exact') =>
  ({ links: [{ fit, occupation: { exposure, plural } }] }) as unknown as Career;
const said = (...places: number[]) => {
  const measures: Measure[] = ['gpts-model', 'gpts-human', 'observed-use', 'applicability'];
  const found = aiPlaces(career(places.map((at, index) => one(measures[index] ?? 'applicability', 10 * at, 10 * at))));
  return found && plain(found);
};

describe('where the measures put a career', () => {
  test.each([
    [[62, 71, 90, 75], 'Four measures put electricians in the upper half, at 62 to 90 of 100.'],
    [[12, 40], 'Two measures put electricians in the lower half, at 12 to 40 of 100 occupations.'],
    [[20, 71, 50], 'They disagree: three measures put electricians at 20 to 71 of 100 occupations.'],
    [[34], 'One measure puts electricians at 34 of 100 occupations.'],
    [[68, 72.9], 'Two measures agree: they put electricians at 68 to 73 of 100 occupations.'],
    [[68, 73], 'Two measures put electricians in the upper half, at 68 to 73 of 100 occupations.'],
    [[47, 51], 'Two measures agree: they put electricians at 47 to 51 of 100 occupations.'],
    [[51, 51], 'Two measures agree: they put electricians at 51 of 100 occupations.'],
  ])('%j', (places, sentence) => {
    expect(said(...places)).toBe(sentence);
  });

  test('leaves classes and wide ties to the table', () => {
    const tied = one('observed-use', 0, 546, { value: 0 });
    const sorted = one('bls-category', 500, 750, { category: 'high' });
    expect(aiPlaces(career([tied, sorted]))).toBeUndefined();
    expect(aiPlace(tied)).toBe('places 0 to 55 of 100, as all without use seen');
    expect(aiPlace(sorted)).toBe('places 50 to 75 of 100, as all of this category');
    expect(aiPlace(one('gpts-human', 300, 360))).toBe('places 30 to 36 of 100, as all of this value');
    expect(aiPlace(one('gpts-human', 300, 310))).toBe('place 31 of 100');
    expect(aiPlace({ ...tied, among: undefined } as unknown as Exposure)).toBeUndefined();
  });

  test('with a long name says “it”, and “its category” of one that stands in', () => {
    const measures = [one('gpts-model', 120, 120), one('gpts-human', 910, 910)];
    const long = 'substance abuse, behavioral disorder, and mental health counselors';
    const finding = (fit: 'exact' | 'broader') => plain(aiPlaces(career(measures, long, fit)) ?? []);
    expect(finding('exact')).toBe('They disagree: two measures put it at 12 to 91 of 100 occupations.');
    expect(finding('broader')).toBe('They disagree: two measures put its category at 12 to 91 of 100 occupations.');
  });
});

test('every career with a place has a finding that fits its line and promises nothing', () => {
  let found = 0;
  for (const role of [...dataset.roles, ...dataset.official]) {
    const finding = aiPlaces(role);
    const measured = belonging([{ role, slot: 1 }])[0]?.occupation.exposure ?? [];
    if (finding) {
      found++;
      expect(findingLength(plain(finding))).toBeLessThanOrEqual(longestFinding);
      expect(plain(finding)).not.toMatch(/risk|safe|lose|replace/i);
    } else
      expect(measured.filter(({ value, among }) => among && value !== undefined && value > 0).length, role.id).toBe(0);
  }
  expect(found).toBeGreaterThan(600);
});
