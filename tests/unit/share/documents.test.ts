import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { capped, rowAt, withheld } from '../../../src/domain/places/wage-columns.ts';
import { type DocumentKind, dataDocuments, dataSchema } from '../../../src/schema/published/data-documents.ts';
import { openFiguresTable } from '../../../src/share/figures-table.ts';
import { claimsDocument, leftOutDocument, sourcesDocument } from '../../../src/share/list-documents.ts';
import { occupationDocument, occupationIndex } from '../../../src/share/occupation-document.ts';
import { pairDocument } from '../../../src/share/pair-document.ts';
import {
  industryListDocument,
  placeListDocument,
  placesDocument,
  priceLevelsDocument,
} from '../../../src/share/places/wage-documents.ts';
import type { Publication } from '../../../src/share/publication.ts';
import { sharedRows } from '../../../src/share/published-rows.ts';
import { roleDocument, roleIndex } from '../../../src/share/role-document.ts';
import { shareAlikeDocument } from '../../../src/share/share-alike.ts';
import { readPlaces } from '../../../src/view/wire/read-places.ts';
import { readWages } from '../../../src/view/wire/read-wages.ts';
import { ads, type PayInput, projected, sureAds, wage } from '../dataset-fixture.ts';
import { columns } from '../domain/places/columns.ts';
import { publish } from './publish.ts';

const publication = publish({
  occupations: {
    developers: {
      wages: [
        wage(101_000, { p90: '>=239200' }),
        wage(99_000, { source: 'wages-2024', statistic: 'mean', median: undefined, mean: 98_000, period: '2025-05' }),
      ],
      projections: [projected('2024-34', 15.8, { change: 2000 })],
      exposure: [
        { measure: 'gpts-human', value: 0.45, period: '2023', source: 'framework', locator: 'a row' },
        { measure: 'bls-category', category: 'very-high', period: '2025', source: 'framework', locator: 'a row' },
      ],
      household: [
        {
          unemployment: 3.3,
          count: 2_330_000,
          countOf: 'labour-force',
          period: '2025',
          source: 'survey-2025',
          locator: 'a row',
        },
      ],
    },
  },
  areaTables: {
    'wages-2025': [{ area: 'us-ca', level1: 90_000, level2: 110_000, level3: 130_000, level4: 150_000 }],
  },
  seriesTables: {
    'wages-2024': [{ series: 'exchange-rate', place: 'gb', period: '2025', value: 0.75, locator: 'GB, "2025"' }],
  },
  observations: [{ source: 'growth-2025-35', period: '2025-35', value: 14 }],
  roles: {
    builder: { is: 'developers', pay: [sureAds(120_000)] },
    painter: { pay: [sureAds(110_000), ads(90_000, { level: 'entry' })] },
    poet: {},
  },
  claims: {
    'grows-by-14-percent': {
      verdict: 'confirmed',
      decidedBy: [{ figure: 'developers/projection.2025-35.percent', claimed: 14, roundedTo: 1 }],
    },
  },
});
const { dataset } = publication;
const [builder, painter, poet] = ['builder', 'painter', 'poet'].map(dataset.role) as [
  ReturnType<typeof dataset.role>,
  ReturnType<typeof dataset.role>,
  ReturnType<typeof dataset.role>,
];

const developers = dataset.occupation('developers');
const byPlace = columns([
  { employment: 900, rse: 1.2, p10: 90_000, p25: 100_000, median: 120_000, p75: capped, p90: capped, quotient: 1.35 },
  {},
  {
    employment: withheld,
    rse: 9.9,
    p10: 50_000,
    p25: 60_000,
    median: 70_000,
    p75: 80_000,
    p90: 90_000,
    quotient: withheld,
  },
]);
/** The same content with pay by place and by industry. */
const paid: Publication = {
  ...publication,
  dataset: {
    ...dataset,
    industries: [{ code: '333000', level: 3, name: 'Machinery', short: 'Machines' }],
    wageSources: Object.fromEntries(
      ['places', 'industries'].map((folder) => [folder, { source: dataset.source('wages-2025'), period: '2025-05' }]),
    ),
  },
  wages: {
    occupations: ['developers'],
    placesOf: () => byPlace,
    industriesOf: () =>
      columns([{ employment: 5, rse: 1, p10: 20_500, p25: 30_000, median: 40_000, p75: 50_000, p90: 60_000 }]),
  },
};

const documents: Record<DocumentKind, object> = {
  roles: roleIndex(publication),
  role: roleDocument(publication, builder),
  occupations: occupationIndex(publication),
  occupation: occupationDocument(publication, dataset.occupation('developers')),
  pair: pairDocument(publication, builder, painter),
  sources: sourcesDocument(publication),
  claims: claimsDocument(publication),
  'place-list': placeListDocument(paid),
  places: placesDocument(paid, developers),
  'industry-list': industryListDocument(paid),
  'price-levels': priceLevelsDocument(paid),
  'figures-odbl': shareAlikeDocument(publication),
  'left-out': leftOutDocument(publication),
};

describe.each(Object.entries(documents))('the document “%s”', (kind, document) => {
  const name = kind as DocumentKind;

  test('is as its schema says', () => {
    expect(dataDocuments[name].safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test('is as its published JSON Schema says, which refuses what it does not name', () => {
    const published = z.fromJSONSchema(JSON.parse(JSON.stringify(dataSchema(name))));
    expect(published.safeParse(JSON.parse(JSON.stringify(document))).error?.issues ?? []).toEqual([]);
    expect(published.safeParse({ ...document, nonsense: 1 }).success).toBe(false);
  });

  test('names its schema, its release and the notices', () => {
    expect(document).toMatchObject({
      $schema: `https://site.example/data/v1/schemas/${kind}.json`,
      release: '2026-11-20',
      notices: 'https://site.example/data/v1/notices.md',
    });
  });
});

test('pay by place and by industry stands under the publisher’s marks, in columns along the two lists', () => {
  const document = placesDocument(paid, developers);
  const length = paid.dataset.places.length;
  expect(document.employment.places.slice(0, 3)).toEqual([900, null, '*']);
  expect(document.median.places.slice(0, 3)).toEqual([120_000, null, 70_000]);
  expect(document.p90.places.slice(0, 3)).toEqual(['#', null, 90_000]);
  expect(document.quotient).toEqual({ places: [1.35, null, '*', ...Array(length - 3).fill(null)] });
  expect(document.median.industries).toEqual([40_000]);
  expect(document).toMatchObject({
    places: { source: 'wages-2025', period: '2025-05' },
    industries: { source: 'wages-2025', period: '2025-05' },
    currency: 'USD',
    per: 'year',
    topCode: 239_200,
  });
});

test('columns come back from the document as they went in, with the reasons of what has no number', () => {
  const sent = JSON.parse(JSON.stringify(placesDocument(paid, developers)));
  const back = readWages(sent);
  for (const at of paid.dataset.places.keys()) expect(rowAt(back.places, at)).toEqual(rowAt(byPlace, at));
  expect(rowAt(back.industries, 0)).toMatchObject({ employment: 5, median: 40_000 });
  expect(back.places).toMatchObject({ per: 'year', top: 239_200 });
  expect(readPlaces(JSON.parse(JSON.stringify(placeListDocument(paid))))).toEqual(
    paid.dataset.places.map(({ code, id, kind, name, state, words }) => ({ code, id, kind, name, state, words })),
  );
});

test('an occupation without pay by industry has columns of places alone', () => {
  const document = placesDocument({ ...paid, wages: { ...paid.wages, industriesOf: () => undefined } }, developers);
  expect(document.industries).toBeUndefined();
  expect(dataDocuments.places.safeParse(document).success).toBe(true);
  expect(readWages(document).industries.median).toHaveLength(0);
});

test('pay by place of a source that allows no copies is never handed on, nor two units of time as one', () => {
  const source = { ...dataset.source('wages-2025'), use: 'cite-only' as const };
  const closed = { ...paid.dataset, wageSources: { places: { source, period: '2025-05' } } };
  expect(() => placesDocument({ ...paid, dataset: closed }, developers)).toThrow(/does not allow/);
  expect(() => placesDocument(publication, developers)).toThrow(/Nothing is published/);
  const hourly = { ...paid.wages, industriesOf: () => columns([{ median: 40 }], 'hour') };
  expect(() => placesDocument({ ...paid, wages: hourly }, developers)).toThrow(/in one unit by place and in another/);
});

test('a capped value is a number that says so', () => {
  const { rows } = occupationDocument(publication, dataset.occupation('developers'));
  const p90 = rows.flatMap(({ values }) => values).find(({ atLeast }) => atLeast);
  expect(p90).toEqual({ statistic: 'p90', value: 239_200, unit: 'USD per year', atLeast: true });
});

test('a category of exposure stands as words, a rate of unemployment as a figure with whom it rests on', () => {
  const { exposureCategories, rows } = occupationDocument(publication, dataset.occupation('developers'));
  expect(exposureCategories).toEqual([
    { measure: 'bls-category', category: 'very-high', period: '2025', source: 'framework', locator: 'a row' },
  ]);
  expect(rows.filter(({ measure }) => measure === 'household')).toMatchObject([
    {
      id: 'developers/household.2025.survey-2025',
      countOf: 'labour-force',
      values: [
        { statistic: 'unemployment', value: 3.3, unit: 'percent' },
        { statistic: 'count', value: 2_330_000, unit: 'people' },
      ],
    },
  ]);
});

test('statutory levels by area stand among the figures of their occupation; pay by place has documents of its own', () => {
  const { rows } = occupationDocument(publication, dataset.occupation('developers'));
  expect(rows.find(({ place }) => place === 'us-ca')).toMatchObject({
    id: 'developers/area-levels.us-ca.2025-05.wages-2025',
    placeName: 'California',
    values: [
      { statistic: 'level1', value: 90_000, unit: 'USD per year' },
      { statistic: 'level2', value: 110_000, unit: 'USD per year' },
      { statistic: 'level3', value: 130_000, unit: 'USD per year' },
      { statistic: 'level4', value: 150_000, unit: 'USD per year' },
    ],
  });
});

test('the id of each figure is a reference that names this figure', () => {
  const { rows } = sharedRows(dataset);
  const ids = rows
    .flatMap(({ data }) => data ?? [])
    .filter(({ measure }) => !measure.startsWith('area-'))
    .flatMap(({ id, values }) => values.map(({ statistic }) => `${id}.${statistic}`));
  expect(ids.length).toBeGreaterThan(20);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(dataset.figure(id).row.owner.id).toBe(id.slice(0, id.indexOf('/')));
});

test('a claim names the figure that decides it by the id under which it is published', () => {
  const [claim] = claimsDocument(publication).claims;
  const figure = claim?.decidedBy[0]?.figure ?? '';
  expect(figure).toBe('developers/projection.2025-35.growth-2025-35.percentStated');
  expect(openFiguresTable(publication)).toContain(`${figure},developers,projection,percentStated,14,,percent,us,`);
});

test('the table quotes what holds a comma or a quotation mark, and every line has every column', () => {
  const lines = openFiguresTable(publication).trim().split('\n');
  const series = lines.find((line) => line.startsWith('series/exchange-rate.gb.2025.'));
  expect(series).toContain('"GB, ""2025"""');
  const columns = lines[0]?.split(',').length;
  for (const line of lines) expect(line.replaceAll(/"(""|[^"])*"/g, '').split(',').length).toBe(columns);
});

test('a pair gives the difference with its range where the two are compared', () => {
  const pair = pairDocument(publication, builder, painter);
  expect(pair).toMatchObject({ id: 'builder-vs-painter', roles: ['builder', 'painter'], leads: 'advertised-base' });
  expect(pair.pay.find(({ measure }) => measure === 'advertised-base')).toMatchObject({
    comparable: true,
    unit: 'USD per year',
    medians: [120_000, 110_000],
    difference: { amount: 10_000, percent: 9.09, direction: 1 },
  });
});

test('a pair gives the reason and no difference where the two are not compared', () => {
  const pair = pairDocument(publication, builder, poet);
  expect(pair.leads).toBeUndefined();
  expect(pair.pay.map(({ comparable }) => comparable)).toEqual([false, false, false, false]);
  for (const entry of [...pair.pay, pair.growth]) {
    expect(entry.reason).toMatchObject({ reason: 'no-figure' });
    expect(entry.because).toMatch(/\w+ \w+/);
    expect(Object.keys(entry)).not.toContain('difference');
  }
});

test.each<[string, PayInput, object]>([
  [
    'too few ads',
    ads(90_000, { count: 14 }),
    {
      reason: 'too-few',
      owner: 'rival',
      count: 14,
      countOf: 'adverts',
      period: '2024',
      least: 30,
      board: 'one job board',
    },
  ],
  [
    'other people',
    ads(90_000, { population: 'private sector' }),
    { reason: 'different-populations', second: 'private sector' },
  ],
  [
    'a capped median',
    ads(90_000, { median: '>=239200', p75: '>=239200', p90: '>=239200' }),
    { reason: 'capped', first: { value: 120_000 }, second: { value: 239_200, atLeast: true } },
  ],
])('a pair gives the reason as data and in words: %s', (_, pay, reason) => {
  const other = publish({ roles: { builder: { pay: [sureAds(120_000)] }, rival: { pay: [pay] } } });
  const pair = pairDocument(other, other.dataset.role('builder'), other.dataset.role('rival'));
  const written = JSON.parse(JSON.stringify(pair));
  const entry = written.pay.find(({ measure }: { measure: string }) => measure === 'advertised-base');
  expect(entry.reason).toEqual(reason);
  expect(entry.because).toMatch(/\w+ \w+/);
  expect(dataDocuments.pair.safeParse(written).error?.issues ?? []).toEqual([]);
});
