import { describe, expect, test } from 'vitest';
import { type FigureOwner, figureIds } from '../../../../src/domain/figure/figure-ids.ts';
import { parseReference, resolveReference } from '../../../../src/domain/figure/figure-reference.ts';
import type { TitlePay } from '../../../../src/schema/pay.ts';
import type { Observation } from '../../../../src/schema/table/observation.ts';

const from = { source: 'bls-oews-2025', locator: 'row' };

function band(fields: Partial<TitlePay>): TitlePay {
  return {
    place: 'us',
    level: 'all',
    measure: 'wage',
    statistic: 'percentiles',
    scope: 'all',
    taxed: 'gross',
    currency: 'USD',
    per: 'year',
    median: 135980,
    period: '2025-05',
    ...from,
    ...fields,
  };
}

const occupation: FigureOwner = {
  kind: 'occupation',
  id: 'us-soc-15-1252',
  path: 'content/occupations/us-soc-15-1252.md',
  data: {
    wages: [band({ p90: '>=239200', count: 1687890 }), band({ median: 133080, period: '2024-05' })],
    projections: [
      { span: '2024-34', employmentFrom: 1693800, change: 267700, percent: 15.8, ...from },
      { span: '2024-34', percent: 15, covers: 'Developers and testers', ...from },
    ],
    attainment: {
      lessThanHighSchool: 0,
      highSchool: 1,
      someCollege: 5,
      associate: 4,
      bachelor: 60,
      master: 25,
      doctoral: 5,
      period: '2021',
      ...from,
    },
    exposure: [{ measure: 'gpts-human', value: 0.45, period: '2023', ...from }],
  },
};

const profile: FigureOwner = {
  kind: 'profile',
  id: 'software-engineer',
  path: 'content/roles/software-engineer/profile.md',
  data: {
    occupations: [
      { id: 'us-soc-15-1252', fit: 'exact', filings: { count: 30, of: 120, period: 'FY2024', ...from } },
      { id: 'us-soc-15-1253', fit: 'neighbour', note: 'Akin.' },
    ],
  },
};

const salary: FigureOwner = {
  kind: 'salary',
  id: 'software-engineer',
  path: 'content/roles/software-engineer/salary.md',
  data: {
    pay: [
      band({ measure: 'advertised-base', level: 'senior', median: 180000, period: '2024', source: 'aijobs-2025-01' }),
      band({ measure: 'advertised-base', level: 'senior', median: 182000, period: '2024', source: 'aijobs-2025-12' }),
      band({ measure: 'total', median: 150000, period: '2025', source: 'survey-2025' }),
      band({
        measure: 'total',
        median: 151000,
        period: '2025',
        source: 'survey-2025',
        covers: 'Engineers of all kinds',
      }),
    ],
    remote: [{ percent: 25, count: 100, of: 400, period: '2024', ...from }],
  },
};

const observed = (measure: Observation['measure'], value: number, covers = ''): Observation => ({
  owner: 'us-soc-15-1252',
  measure,
  value,
  unit: 'jobs',
  place: 'us',
  period: '2025-35',
  covers,
  source: 'bls-ep-2025-35',
  locator: 'page',
  retrieval: 'transcribed',
  agreeing: 4,
});
const observations = [
  observed('projection-employment-from', 1905400),
  observed('projection-percent-stated', 10),
  observed('projection-openings-per-year', 106100, 'Developers and testers'),
  { ...observed('exposure-observed-use', 0.3), period: '2026' },
];

const figures = figureIds([occupation, profile, salary], observations);

/** The value of the one figure that a reference names, or what is wrong with it. */
function resolve(reference: string, owner?: string): unknown {
  const resolution = resolveReference(reference, owner, figures);
  return 'figure' in resolution ? resolution.figure.value : resolution;
}

describe('the parts of a reference', () => {
  test('pay without a level means all levels', () => {
    expect(parseReference('us-soc-15-1252/wage.us.2025-05.median')).toEqual({
      owner: 'us-soc-15-1252',
      series: 'wage',
      tokens: ['us', 'all', '2025-05'],
      qualifiers: [],
      statistic: 'median',
    });
  });

  test('what follows the period narrows the choice', () => {
    expect(parseReference('advertised-base.us.senior.2024.aijobs-2025-01.p25', 'software-engineer')).toEqual({
      owner: 'software-engineer',
      series: 'advertised-base',
      tokens: ['us', 'senior', '2024'],
      qualifiers: ['aijobs-2025-01'],
      statistic: 'p25',
    });
  });

  test.each([
    ['wage.us.2025-05.median', 'without an owner'],
    ['a/wage.us.median', 'pay without a period'],
    ['a/wage', 'a series alone'],
    ['a/wage.us.2025-05.', 'an empty part'],
    ['a/projection.percent', 'a projection without a span'],
    ['a/', 'nothing after the slash'],
    ['', 'nothing'],
    ['a/wage us 2025', 'spaces'],
  ])('%j is malformed: %s', (reference) => {
    expect(parseReference(reference)).toHaveProperty('problem', 'malformed');
  });
});

describe('the figures of the content', () => {
  test('each has one full id with its source, and says where it stands', () => {
    expect(figures.find(({ value }) => value === 135980)).toMatchObject({
      id: 'us-soc-15-1252/wage.us.all.2025-05.bls-oews-2025.median',
      path: 'content/occupations/us-soc-15-1252.md',
      at: ['wages', 0, 'median'],
    });
    expect(figures.find(({ value }) => value === 10)).toMatchObject({
      id: 'us-soc-15-1252/projection.2025-35.bls-ep-2025-35.percentStated',
      path: 'content/tables/observations.csv',
      at: [1, 'value'],
    });
  });

  test('no two share an id, even where they share measure, period and source', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.filter(({ owner, series }) => owner === 'software-engineer' && series === 'total')).toMatchObject([
      { id: 'software-engineer/total.us.all.2025.survey-2025.percentiles.median' },
      { id: 'software-engineer/total.us.all.2025.survey-2025.percentiles.joined.median' },
    ]);
  });

  test('every full id leads back to its own figure', () => {
    for (const figure of figures) {
      expect(resolveReference(figure.id, undefined, figures), figure.id).toEqual({ figure });
    }
  });
});

describe('what a reference names', () => {
  test.each([
    ['us-soc-15-1252/wage.us.2025-05.median', 135980],
    ['us-soc-15-1252/wage.us.all.2025-05.median', 135980],
    ['us-soc-15-1252/wage.us.2024-05.median', 133080],
    ['us-soc-15-1252/wage.us.2025-05.bls-oews-2025.p90', '>=239200'],
    ['us-soc-15-1252/wage.us.2025-05.count', 1687890],
    ['us-soc-15-1252/projection.2024-34.percent', 15.8],
    ['us-soc-15-1252/joined-projection.2024-34.percent', 15],
    ['us-soc-15-1252/projection.2025-35.employmentFrom', 1905400],
    ['us-soc-15-1252/projection.2025-35.percent', 10],
    ['us-soc-15-1252/projection.2025-35.percentStated', 10],
    ['us-soc-15-1252/joined-projection.2025-35.openingsPerYear', 106100],
    ['us-soc-15-1252/attainment.2021.bachelor', 60],
    ['us-soc-15-1252/exposure.gpts-human.value', 0.45],
    ['us-soc-15-1252/exposure.observed-use.value', 0.3],
    ['software-engineer/filings.us-soc-15-1252.share', 25],
    ['software-engineer/filings.us-soc-15-1252.of', 120],
    ['software-engineer/remote.2024.percent', 25],
    ['software-engineer/total.us.2025.joined.median', 151000],
  ])('%s is %s', (reference, value) => {
    expect(resolve(reference)).toBe(value);
  });

  test('in the file of its owner the prefix may go', () => {
    expect(resolve('projection.2024-34.change', 'us-soc-15-1252')).toBe(267700);
    expect(resolve('us-soc-15-1252/wage.us.2025-05.median', 'software-engineer')).toBe(135980);
  });

  test('a reference that fits several figures lists their full ids', () => {
    expect(resolve('advertised-base.us.senior.2024.median', 'software-engineer')).toEqual({
      problem: 'ambiguous',
      candidates: [
        'software-engineer/advertised-base.us.senior.2024.aijobs-2025-01.median',
        'software-engineer/advertised-base.us.senior.2024.aijobs-2025-12.median',
      ],
    });
    expect(resolve('advertised-base.us.senior.2024.aijobs-2025-12.median', 'software-engineer')).toBe(182000);
  });

  test('an unknown figure suggests the nearest, as it may be written in that file', () => {
    expect(resolve('wage.us.2025-06.median', 'us-soc-15-1252')).toMatchObject({
      problem: 'unknown',
      suggestions: expect.arrayContaining(['wage.us.2025-05.median']),
    });
    expect(resolve('us-soc-15-1225/wage.us.2025-05.median', 'software-engineer')).toMatchObject({
      problem: 'unknown',
      suggestions: expect.arrayContaining(['us-soc-15-1252/wage.us.2025-05.median']),
    });
  });

  test('nothing is suggested that is another kind of figure, of another owner or of a time far off', () => {
    for (const reference of [
      'total.us.2025-05.median',
      'us-soc-99-9999/wage.us.2025-05.median',
      'wage.us.1990-05.p999',
      'wage.de.1990-05.median',
    ]) {
      expect(resolve(reference, 'us-soc-15-1252'), reference).toEqual({ problem: 'unknown', suggestions: [] });
    }
  });

  test('a statistic that was not published is not taken from another', () => {
    expect(resolve('us-soc-15-1252/wage.us.2024-05.p90')).toHaveProperty('problem', 'unknown');
    expect(resolve('us-soc-15-1252/joined-projection.2025-35.percent')).toHaveProperty('problem', 'unknown');
  });
});
