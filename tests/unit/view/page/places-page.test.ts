import { describe, expect, test } from 'vitest';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { occupationPage } from '../../../../src/view/page/occupation-page.ts';
import { placesPage } from '../../../../src/view/page/places-page.ts';
import { rolePage } from '../../../../src/view/page/role-page.ts';
import { sourcePage } from '../../../../src/view/page/source-page.ts';
import { first, wage, world } from '../../dataset-fixture.ts';
import { marksIn, met, read, strayMarks } from '../reading.ts';

const levels = { level1: 90_000, level2: 110_000, level3: 130_000, level4: 150_000 };
const dataset = world({
  roles: {
    coder: {
      occupations: [
        { id: 'developers', fit: 'broader', note: 'a speciality' },
        { id: 'analysts', fit: 'neighbour', note: 'akin' },
      ],
    },
  },
  occupations: { developers: { wages: [wage(130_000)] }, analysts: {} },
  sources: { 'levels-2024': {}, 'levels-2025': {} },
  places: {
    developers: [
      { area: 'us-tx', median: 120_000, employment: 900 },
      { area: 'us-ca', median: 170_000 },
      { area: 'us-metro-41860', median: 180_000, employment: 70 },
    ],
    analysts: [{ area: 'us-ca', employment: 40 }],
  },
  areaTables: {
    'levels-2024': [{ area: 'us-metro-41860', period: '2024-07/2025-06', ...levels }],
    'levels-2025': [{ area: 'us-metro-41860', period: '2025-07/2026-06', ...levels }],
  },
});
const developers = dataset.occupation('developers');
const page = placesPage(dataset, developers);
const section = (id: string) => first(page.sections.filter((one) => one.id === id));

describe('the page of an occupation by place', () => {
  test('has states, metropolitan areas and statutory levels, each in a section', () => {
    expect(page.sections.map(({ heading }) => heading)).toEqual([
      'By state',
      'By metropolitan area',
      'Statutory wage levels by area',
    ]);
  });

  test('lists states by name, and says what is not published', () => {
    const { newest } = section('state');
    expect(newest.heads).toEqual(['State', 'Median', 'People employed']);
    expect(newest.rows).toEqual([
      { name: 'California', cells: ['$170,000', undefined] },
      { name: 'Texas', cells: ['$120,000', '900'] },
    ]);
    expect(newest.without).toBe('Not published, or withheld: Oregon.');
  });

  test('says once, above the rows, how the source names them and what a dash is', () => {
    expect(read(section('state').newest.caption)).toBe(
      'Developers, US dollars a year. The District of Columbia counts as a state. –: not published, or withheld. Rows in the source: one for each state, such as 15-1252 × CA.',
    );
    expect(read(section('metro').newest.caption)).not.toContain('not published');
  });

  test('states the highest and the lowest median, each with its own row', () => {
    const { find } = section('state');
    expect(read(find)).toBe(
      'In May 2025 the median is highest in California, $170,000, and lowest in Texas, $120,000, of the states that have a published one.',
    );
    expect(marksIn(find)).toHaveLength(2);
    expect(new Set(marksIn(find).map(({ mark }) => mark.note)).size).toBe(2);
    expect(section('metro').find).toEqual([]);
  });

  test('keeps an earlier wage year behind the newest', () => {
    const { newest, older } = section('levels');
    const periods = [newest.period, ...older.map(({ period }) => period)];
    expect(periods).toEqual(['July 2025 to June 2026', 'July 2024 to June 2025']);
    expect(older[0]?.rows).toHaveLength(1);
  });

  test('has the columns that the source fills, the median first', () => {
    const { heads, rows } = section('metro').newest;
    expect(heads).toEqual(['Metropolitan area', 'Median', 'People employed']);
    expect(rows[0]?.cells).toEqual(['$180,000', '70']);
  });

  test('leads to all places of the career that the occupation is', () => {
    expect(page.all).toBeUndefined();
    expect(placesPage(dataset, developers, { id: 'coder' }).all).toBe('/roles/coder/places/');
  });

  test('says of statutory levels what they are not, and that they have ended', () => {
    const { find, ended, newest } = section('levels');
    expect(read(find)).toMatch(/not percentiles, not job grades and not offers/);
    expect(ended).toBe('Ended June 2026');
    expect(newest.period).toBe('July 2025 to June 2026');
    expect(newest.heads.slice(1)).toEqual(['Level I', 'Level II', 'Level III', 'Level IV']);
    expect(newest.rows[0]?.cells).toEqual(['$90,000', '$110,000', '$130,000', '$150,000']);
  });

  test('does not call levels ended while they are in force', () => {
    const { sections } = placesPage({ ...dataset, asOf: '2026-06-30' }, developers);
    expect(sections.map(({ ended }) => ended)).toEqual([undefined, undefined, undefined]);
  });

  test('marks each table once', () => {
    const { newest } = section('state');
    const [caption] = marksIn(newest.caption);
    const note = page.markNotes.find(({ id }) => id === caption?.mark.note);
    expect(note).toMatchObject({ value: '2 rows', what: 'Median and people employed by state, Developers' });
    expect(note?.facts).toContainEqual(['Row', 'one for each state, such as 15-1252 × CA']);
    expect(page.sources.map(({ id }) => id)).toEqual(['places-2025', 'levels-2025', 'levels-2024']);
    expect(met(page.sections)).toEqual([1, 2, 3]);
    expect(strayMarks(page)).toEqual([]);
  });

  test('has no sentence on medians where fewer than two are published', () => {
    expect(placesPage(dataset, dataset.occupation('analysts')).sections[0]?.find).toEqual([]);
  });
});

test('the page of an occupation leads to its page by place, with the range of its medians', () => {
  const { places } = occupationPage(dataset, developers, '/');
  expect(places?.href).toBe('/occupations/developers/places/');
  expect(places?.lines.map(read)).toEqual([expect.stringMatching(/^In May 2025 .*California.*Texas/)]);
  const none = occupationPage(world({ occupations: { developers: {} } }), { ...developers, areas: [] }, '/');
  expect(none.places).toBeUndefined();
});

test('the page of a role leads to the figures by place of its category, and says whose they are', () => {
  const { categories } = rolePage(dataset, dataset.role('coder'), '/');
  expect(categories[0]?.places).toEqual({
    name: 'By place, for developers',
    href: '/occupations/developers/places/',
  });
});

test('the page of a source sums up its rows by area for each occupation', () => {
  const { owners } = sourcePage(dataset, dataset.source('places-2025'), '/');
  expect(owners.map(({ rows, alsoOn }) => [rows, alsoOn])).toMatchObject([
    [
      [
        {
          what: 'People employed by state, Analysts',
          value: '1 row',
          locator: 'Every row by place',
          href: '/occupations/analysts/places/',
        },
      ],
      [],
    ],
    [
      [
        {
          what: 'Median and people employed by state, Developers',
          value: '2 rows',
          locator: 'Every row by place',
          href: '/occupations/developers/places/',
        },
        {
          what: 'Median and people employed by metropolitan area, Developers',
          value: '1 row',
          locator: 'Every row by place',
          href: '/occupations/developers/places/',
        },
      ],
      [],
    ],
  ]);
});

test.each([
  [
    'its median and how many people',
    { median: 120_000, employment: 900 },
    '$120,000',
    'Median a year, Developers',
    [['Employed', '900 people']],
  ],
  ['its median alone', { median: 120_000 }, '$120,000', 'Median a year, Developers', []],
  ['people alone', { employment: 900 }, '900 people', 'Employed, Developers', []],
])('a row of pay by place is described by %s, with its place and row', (_, figures, value, what, facts) => {
  const { rows } = world({
    roles: { coder: { is: 'developers' } },
    occupations: { developers: {} },
    places: { developers: [{ area: 'us-ca', ...figures }] },
  });
  expect(describeRow(first(rows))).toMatchObject({
    value,
    what,
    facts: [...facts, ['Place', 'California, May 2025'], ['Row', '15-1252 × CA']],
  });
});

test('a row of statutory levels is described by the lowest and the highest, with its place and row', () => {
  const { rows } = world({
    occupations: { developers: {} },
    sources: { table: {} },
    areaTables: { table: [{ area: 'us-metro-41860', ...levels }] },
  });
  expect(describeRow(first(rows))).toMatchObject({
    value: '$90,000–\u2060$150,000',
    what: 'Statutory wage levels I to IV a year, Developers',
    facts: [
      ['Place', 'San Francisco, May 2025'],
      ['Row', '15-1252 × us-metro-41860'],
    ],
  });
});
