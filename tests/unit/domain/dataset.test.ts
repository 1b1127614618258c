import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../../src/domain/build-dataset.ts';
import { ads, answers, first, projected, wage, world } from '../dataset-fixture.ts';

const occupations = {
  developers: {
    wages: [wage(130_000), wage(120_000, { period: '2024-05', source: 'wages-2024' })],
    projections: [projected('2024-34', 15.8, { employmentFrom: 1_693_800, change: 267_700, openingsPerYear: 115_200 })],
    exposure: [
      { measure: 'gpts-human', value: 0.45, period: '2023', source: 'survey-2025', locator: 'a row' } as const,
    ],
    attainment: {
      lessThanHighSchool: 1,
      highSchool: 2,
      someCollege: 7,
      associate: 5,
      bachelor: 55,
      master: 25,
      doctoral: 5,
      period: '2021',
      source: 'survey-2025',
      locator: 'a row',
    },
  },
};
const filings = { count: 40, of: 160, period: 'FY2022–FY2025', source: 'filings', locator: 'a row' };
const roles = {
  tester: {
    pay: [ads(100_000), ads(140_000, { level: 'senior', p90: '>=239200' })],
    occupations: [{ id: 'developers', fit: 'broader', note: 'a speciality', filings } as const],
    remote: [{ percent: 20.4, count: 41, of: 200, period: '2024', source: 'ads-2024', locator: 'a row' }],
  },
};
const content = world({ occupations, roles });

test('rows carry ids made of owner, series, period and source', () => {
  expect(content.rows.map(({ id }) => id)).toEqual([
    'developers/wage.us.all.2025-05.wages-2025',
    'developers/wage.us.all.2024-05.wages-2024',
    'developers/projection.2024-34.growth-2024-34',
    'developers/exposure.gpts-human.2023.survey-2025',
    'developers/attainment.2021.survey-2025',
    'tester/advertised-base.us.all.2024.ads-2024',
    'tester/advertised-base.us.senior.2024.ads-2024',
    'tester/filings.developers.filings',
    'tester/remote.2024.ads-2024',
  ]);
});

test('ids do not depend on the order of an editor’s list', () => {
  const [newest, older] = occupations.developers.wages;
  const turned = world({
    occupations: { developers: { ...occupations.developers, wages: [older, newest].filter((band) => !!band) } },
    roles,
  });
  expect(turned.rows.map(({ id }) => id)).toEqual(content.rows.map(({ id }) => id));
});

describe('a figure reference', () => {
  test.each([
    ['developers/wage.us.2025-05.median', 'developers/wage.us.all.2025-05.wages-2025', 'median'],
    ['developers/wage.us.all.2024-05.wages-2024.p90', 'developers/wage.us.all.2024-05.wages-2024', 'p90'],
    ['developers/projection.2024-34.percent', 'developers/projection.2024-34.growth-2024-34', 'percent'],
    [
      'developers/projection.2024-34.openingsPerYear',
      'developers/projection.2024-34.growth-2024-34',
      'openingsPerYear',
    ],
    ['developers/exposure.gpts-human.value', 'developers/exposure.gpts-human.2023.survey-2025', 'value'],
    ['developers/attainment.2021.master', 'developers/attainment.2021.survey-2025', 'master'],
    ['tester/advertised-base.us.senior.2024.p90', 'tester/advertised-base.us.senior.2024.ads-2024', 'p90'],
    ['tester/filings.developers.share', 'tester/filings.developers.filings', 'share'],
    ['tester/remote.2024.percent', 'tester/remote.2024.ads-2024', 'percent'],
  ])('%s leads to its row and statistic', (reference, row, statistic) => {
    const found = content.figure(reference);
    expect([found.row.id, found.statistic]).toEqual([row, statistic]);
  });

  test('may leave out its owner in the owner’s own file', () => {
    expect(content.figure('advertised-base.us.2024.median', 'tester').row.id).toBe(
      'tester/advertised-base.us.all.2024.ads-2024',
    );
    expect(() => content.figure('advertised-base.us.2024.median')).toThrow(/advertised-base\.us\.2024\.median/);
  });

  test.each([
    ['names nothing', 'developers/wage.us.2019-05.median', /unknown/],
    ['is not complete', 'developers/wage', /malformed/],
  ])('that %s is refused', (_, reference, message) => {
    expect(() => content.figure(reference)).toThrow(message);
  });

  test('that names two figures is refused until it says which', () => {
    const statistic = { statistic: 'distinct-values', countOf: 'values' } as const;
    const both = world({ roles: { tester: { pay: [ads(100_000), ads(110_000, statistic)] } } });
    expect(() => both.figure('tester/advertised-base.us.2024.median')).toThrow(/ambiguous/);
    const { row } = both.figure('tester/advertised-base.us.2024.distinct-values.median');
    expect(row).toMatchObject({ statistic: 'distinct-values', values: { median: { value: 110_000 } } });
  });

  test.each(['before', 'after'])('to a joined line finds it %s the line of the role alone', (place) => {
    const joined = answers(180_000, { covers: 'Testers and clerks' });
    const alone = answers(120_000);
    const both = world({ roles: { tester: { pay: place === 'before' ? [joined, alone] : [alone, joined] } } });
    expect(both.figure('tester/total.us.2025.joined.median').row).toMatchObject({ covers: 'Testers and clerks' });
  });

  test('a quoted percentage with a decimal is not called rounded, a whole one is', () => {
    const quoted = (value: number) =>
      world({ occupations: { developers: {} }, observations: [{ owner: 'developers', value }] }).occupation(
        'developers',
      );
    expect(quoted(17.9).projections[0]).toMatchObject({ percent: 17.9, rounded: false });
    expect(quoted(17).projections[0]).toMatchObject({ percent: 17, rounded: true });
  });

  test('to a percentage finds the rounded one where only that is published', () => {
    const rounded = world({
      occupations: { developers: {} },
      observations: [{ owner: 'developers', value: 10 }],
    });
    const { row, statistic } = rounded.figure('developers/projection.2025-35.percent');
    expect(row).toMatchObject({ percent: 10, rounded: true });
    expect(statistic).toBe('percent');
  });
});

describe('rows of the table of observations', () => {
  const observations = [
    { measure: 'projection-employment-from', value: 275_600, unit: 'jobs' },
    { measure: 'projection-change', value: 95_400, unit: 'jobs' },
    { measure: 'projection-percent-stated', value: 35 },
    { measure: 'projection-openings-per-year', value: 24_800, unit: 'jobs' },
    { measure: 'projection-percent-stated', value: 12, covers: 'Developers and testers' },
    { measure: 'exposure-observed-use', value: 0.288, unit: 'share', period: '2026-03', source: 'survey-2025' },
  ] as const;
  const { projections, exposure } = world({ occupations, observations: [...observations] }).occupation('developers');

  test('of one span and cover become one line, marked transcribed', () => {
    const lines = projections.filter(({ span }) => span === '2025-35');
    expect(lines).toMatchObject([
      {
        percent: 35,
        rounded: true,
        transcribed: true,
        agreeing: 2,
        employmentFrom: 275_600,
        change: 95_400,
        openingsPerYear: 24_800,
      },
      { percent: 12, covers: 'Developers and testers', transcribed: true },
    ]);
  });

  test('stand above older editions', () => {
    expect(projections.map(({ span }) => span)).toEqual(['2025-35', '2025-35', '2024-34']);
    expect(projections.at(-1)).toMatchObject({ percent: 15.8, rounded: false, transcribed: false });
  });

  test('of exposure join those of the occupation’s file', () => {
    expect(exposure.map(({ measure, value }) => [measure, value])).toEqual([
      ['gpts-human', 0.45],
      ['observed-use', 0.288],
    ]);
  });
});

test('an edition that was replaced knows by which', () => {
  expect(content.source('wages-2024').supersededBy).toBe('wages-2025');
  expect(content.source('wages-2024').age).toEqual({ kind: 'older', edition: 'May 2025' });
  expect(content.source('wages-2025')).not.toHaveProperty('supersededBy');
  expect(content.source('wages-2025')).not.toHaveProperty('age');
});

test('the share of filings is in percent', () => {
  expect(first(content.role('tester').links).filings).toMatchObject({ count: 40, of: 160, share: 25 });
});

test('capped amounts stay capped, and missing ones missing', () => {
  const { p25: _, ...open } = ads(140_000, { p90: '>=239200' });
  const { values } = first(world({ roles: { tester: { pay: [open] } } }).role('tester').pay);
  expect(values.p90).toEqual({ value: 239_200, capped: true });
  expect(values).not.toHaveProperty('p25');
});

test('the newest release is the day the site knows', () => {
  const { asOf, releases } = world({ releases: ['2026-01-02', '2027-03-01', '2026-11-20'] });
  expect(asOf).toBe('2027-03-01');
  expect(releases.map(({ day }) => day)).toEqual(['2027-03-01', '2026-11-20', '2026-01-02']);
});

test('content without a release is refused in words', () => {
  expect(() => world({ releases: [] })).toThrow(/release.*content\/releases/i);
});

test('a missing role, occupation or source is named', () => {
  expect(() => content.role('baker')).toThrow(/baker/);
  expect(() => content.occupation('bakers')).toThrow(/bakers/);
  expect(() => content.source('bread-2025')).toThrow(/bread-2025/);
  expect(() => world({ roles: { tester: { pay: [ads(100_000, { source: 'bread-2025' })] } } })).toThrow(/bread-2025/);
});

test('a role without a salary file is refused', () => {
  const file = { path: '', body: '', bodyLine: 1, data: {} };
  const profile = { ...file, data: { occupations: [] }, kind: 'profile', id: 'tester' } as never;
  const release = { ...file, kind: 'release', id: '2026-11-20' } as never;
  expect(() =>
    buildDataset(
      {
        entries: [profile, release],
        observations: [],
        areas: [],
        families: [],
        industries: [],
        weighedPairs: [],
        words: [],
        areaTables: [],
        pairTables: [],
        filedTables: [],
        seriesTables: [],
        groupTables: [],
        lineOf: () => 1,
      },
      () => ({ sections: [], nodes: [] }),
    ),
  ).toThrow(/tester.*salary/);
});
