import { expect, test } from 'vitest';
import { dataset } from '../../src/published.ts';
import { roleSlots } from '../../src/view/base/role-slots.ts';
import { CitationMarks, plain } from '../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../src/view/cite/row-description.ts';
import { careerParts } from '../../src/view/part/career/career-parts.ts';
import { halfwayForecast } from '../../src/view/part/forecast/halfway-forecast.ts';

/* Findings of pairs that were read beside their rows and mended: where only one of two has figures, it is said whose they are. */

const of = (...ids: string[]) => roleSlots(ids.map((id) => dataset.career(id)));
const cite = () => new CitationMarks(describeRow);

test.each([
  ['healthcare-social-worker', 'platform-engineer', /^About 9 in 100 healthcare social workers leave in a year/],
  ['logistician', 'prompt-engineer', /^About 9 in 100 logisticians leave in a year/],
])('who leaves: %s and %s', (a, b, words) => {
  expect(plain(careerParts(of(a, b), cite()).leaves?.finding ?? [])).toMatch(words);
});

test('where people go: a sample of one of two is said to be that', () => {
  expect(plain(careerParts(of('court-clerk', 'fire-inspector'), cite()).moves?.finding ?? [])).toMatch(
    /^A small sample of (?:fire inspectors and investigators|court, municipal and license clerks) who left\.$/,
  );
});

test('forecast and fact: one category behind two careers is named; alone on its page it is not', () => {
  expect(plain(halfwayForecast(of('logistician', 'prompt-engineer'), cite())?.finding ?? [])).toMatch(
    /^Logisticians passed it/,
  );
  expect(plain(halfwayForecast(of('logistician'), cite())?.finding ?? [])).toMatch(/^Passed half-way: /);
});
