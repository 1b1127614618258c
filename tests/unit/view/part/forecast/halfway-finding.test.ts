import { describe, expect, test } from 'vitest';
import type { Career } from '../../../../../src/domain/dataset.ts';
import { forecastAndFact, halfway, halfwayVerdict } from '../../../../../src/domain/forecast/forecast-and-fact.ts';
import { dataset } from '../../../../../src/published.ts';
import { findingLength, longestFinding } from '../../../../../src/schema/finding-length.ts';
import { roleSlots } from '../../../../../src/view/base/role-slots.ts';
import { CitationMarks, plain } from '../../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../../src/view/cite/row-description.ts';
import { type Forecasted, halfwayFinding } from '../../../../../src/view/part/forecast/halfway-finding.ts';
import { halfwayForecast } from '../../../../../src/view/part/forecast/halfway-forecast.ts';
import { projected } from '../../../dataset-fixture.ts';

const line = (span: string, percent: number) => projected(span, percent, {}) as never;

const counted = (plural: string, forecast: number, changed: number): Forecasted => ({
  plural,
  found: {
    forecast: line('2019-29', forecast),
    counted: line('2024-34', 0),
    changed,
    verdict: halfwayVerdict(forecast, changed),
  },
});
const joined = (plural: string): Forecasted => ({ plural, found: { reason: 'split-or-joined' } });
const said = (...all: Forecasted[]) => plain(halfwayFinding(all) ?? []);

describe('the finding of one career', () => {
  test.each([
    [7.2, 9.5, 'Passed half-way: 7% more forecast by 2029, 10% more counted by 2024.'],
    [8, 5, 'On course: 8% more forecast by 2029, 5% more counted by 2024.'],
    [-8, -2, 'Behind: 8% fewer forecast by 2029, 2% fewer counted by 2024.'],
    [11, -6, 'The other way: 11% more forecast by 2029, 6% fewer counted by 2024.'],
    [0, 4, 'No change: as many forecast by 2029, 4% more counted by 2024.'],
    // Whole numbers would say another verdict than the figures do.
    [6.6, 3.4, 'On course: 6.6% more forecast by 2029, 3.4% more counted by 2024.'],
    [0.3, 2, 'Passed half-way: 0.3% more forecast by 2029, 2% more counted by 2024.'],
  ])('%s and %s', (forecast, changed, finding) => {
    expect(said(counted('nurses', forecast, changed))).toBe(finding);
  });

  test('without a count says why', () => {
    expect(said(joined('nurses'))).toBe('No count to set against it: the occupation was split or joined since.');
  });
});

describe('the finding of two', () => {
  test('says both in full, then by a word, then without the second name', () => {
    expect(said(counted('electricians', 8.4, 10.8), counted('plumbers', 4.3, 2.9))).toBe(
      'Electricians passed it: 8% forecast, 11% by 2024. Plumbers on course: 3% of 4%.',
    );
    expect(said(counted('information security analysts', 30, 40), counted('plumbers', 4, -3))).toBe(
      'Information security analysts passed it, plumbers the other way.',
    );
    expect(said(counted('a'.repeat(40), 30, 40), counted('b'.repeat(40), 4, -3))).toBe(
      `A${'a'.repeat(39)} passed it, the other the other way.`,
    );
  });

  test('of which one has no like count', () => {
    expect(said(joined('developers'), counted('nurses', 7.2, 9.5))).toBe(
      'Nurses passed it: 7% forecast, 10% by 2024; developers have no like count.',
    );
    expect(said(joined('developers'), joined('data scientists'))).toBe(
      'No count to set against it for either: both were split or joined since.',
    );
  });
});

test('of three, whose direction was right', () => {
  expect(said(counted('nurses', 7, 9), counted('clerks', 4, -3), joined('developers'))).toBe(
    'The direction was right for nurses.',
  );
  expect(said(counted('nurses', 7, 9), counted('clerks', 4, 3), joined('developers'))).toBe(
    'The direction was right for 2 of 2 counted.',
  );
  expect(said(counted('nurses', 7, 9), joined('data scientists'), joined('developers'))).toBe(
    'Nurses passed it: 7% forecast, 9% by 2024; the others have no like count.',
  );
});

describe('with the published content', () => {
  const { career } = dataset;
  const forecast = (...careers: Career[]) => halfwayForecast(roleSlots(careers), new CitationMarks(describeRow));

  test('developers have no like count: both forecasts count them with testers', () => {
    const view = forecast(career('registered-nurse'), career('software-engineer'));
    expect(plain(view?.finding ?? [])).toMatch(
      /^Registered nurses passed it.*; software developers have no like count\.$/,
    );
    expect(view?.editions.map(({ lines }) => lines.map(({ says }) => 'none' in says))).toEqual([
      [false, true],
      [false, true],
    ]);
  });

  test('every finding of every pair of neighbours is one short sentence', () => {
    const careers = [...dataset.official, ...dataset.roles];
    const odd = careers.flatMap((one, at) => {
      const other = careers[(at + 11) % careers.length] as Career;
      return [[one], [one, other]].flatMap((group) => {
        const finding = forecast(...group)?.finding;
        const text = finding && plain(finding);
        if (text === undefined) return [];
        const fine =
          findingLength(text) <= longestFinding && /^[A-Z“\d].*[^.]\.$/.test(text) && !/undefined|NaN/.test(text);
        return fine ? [] : [`${group.map(({ id }) => id).join()}: ${text}`];
      });
    });
    expect(odd).toEqual([]);
  });

  test('what is printed says the verdict that it stands beside', () => {
    const numbers = (text: string) => Number(text.replace('−', '-').replace(/%.*/, ''));
    for (const { career: id } of dataset.occupations) {
      if (id === undefined || !dataset.official.some((one) => one.id === id)) continue;
      const view = forecast(career(id));
      for (const [at, { lines }] of (view?.editions ?? []).entries()) {
        const says = lines[0]?.says;
        if (!says || 'none' in says) continue;
        const edition = halfway[at] as (typeof halfway)[number];
        const found = forecastAndFact(career(id).links[0]?.occupation as never, edition);
        expect('verdict' in found && found.verdict).toBe(halfwayVerdict(numbers(says.forecast), numbers(says.counted)));
      }
    }
  });
});
