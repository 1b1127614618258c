import type { z } from 'zod';
import { buildDataset } from '../../src/domain/build-dataset.ts';
import type { Dataset, MedianBand, Role } from '../../src/domain/dataset.ts';
import { sentenceCase } from '../../src/domain/format.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';
import { sections } from '../../src/markdown/sections.ts';
import type { Claim } from '../../src/schema/claim.ts';
import { type Collection, collections, type Entry, type EntryData, type Kind } from '../../src/schema/collections.ts';
import type { Occupation } from '../../src/schema/occupation.ts';
import type { PayBand } from '../../src/schema/pay.ts';
import type { Projection } from '../../src/schema/projection.ts';
import type { Release } from '../../src/schema/release.ts';
import type { Profile, Salary } from '../../src/schema/role.ts';
import type { Source } from '../../src/schema/source.ts';
import type { Area } from '../../src/schema/table/area.ts';
import { AreaRow } from '../../src/schema/table/area-row.ts';
import type { Family } from '../../src/schema/table/family.ts';
import type { FiledRow } from '../../src/schema/table/filed-row.ts';
import { Observation } from '../../src/schema/table/observation.ts';
import type { PairRow } from '../../src/schema/table/pair-row.ts';
import type { SeriesRow } from '../../src/schema/table/series-row.ts';
import type { GroupTable } from '../../src/schema/table/tables.ts';
import type { TypedWord } from '../../src/schema/table/typed-word.ts';
import type { WeighedPair } from '../../src/schema/table/weighed-pair.ts';
import { dimensions } from '../../src/schema/vocabulary.ts';
import { columns } from './domain/places/columns.ts';

/*
 * Small made-up content for tests of the pure layers. Every entry passes its schema, so that no test rests on content
 * that an editor could not write. A test gives only what it is about; the rest has the plain values below.
 */

export type PayInput = z.input<typeof PayBand>;
type ProjectionInput = z.input<typeof Projection>;
type ProfileInput = z.input<typeof Profile>;
type SalaryInput = z.input<typeof Salary>;
type Link = ProfileInput['occupations'][number];

export interface RoleParts extends Partial<Omit<ProfileInput, 'absent'>> {
  /** Id of the official category that is the role. */
  is?: string;
  pay?: PayInput[];
  remote?: SalaryInput['remote'];
  absent?: SalaryInput['absent'];
  body?: string;
}

export interface OccupationParts extends Partial<z.input<typeof Occupation>> {
  body?: string;
}

export interface ReleaseParts extends Partial<z.input<typeof Release>> {
  body?: string;
}

export interface SourceParts extends Partial<z.input<typeof Source>> {
  body?: string;
}

export interface World {
  roles?: Record<string, RoleParts>;
  occupations?: Record<string, OccupationParts>;
  /** Front matter by id; `body` is the text below it. */
  sources?: Record<string, SourceParts>;
  observations?: Partial<Observation>[];
  /** Rows of series, by source. */
  /** Rows of pairs by source. */
  pairTables?: Record<string, PairRow[]>;
  /** Rows of visa filings by source. */
  filedTables?: Record<string, FiledRow[]>;
  seriesTables?: Record<string, SeriesRow[]>;
  groupTables?: GroupTable[];
  families?: Family[];
  weighedPairs?: WeighedPair[];
  words?: TypedWord[];
  /** Statutory levels by source; of developers in May 2025 unless told otherwise. */
  areaTables?: Record<string, Partial<AreaRow>[]>;
  /** Pay by place of occupations that roles link or that have statutory levels, by their ids: May 2025, of the source `places-2025`. */
  places?: Record<string, { area: string; median?: number; employment?: number }[]>;
  claims?: Record<string, Partial<z.input<typeof Claim>>>;
  /** Bodies of editors’ texts on pairs, by id. */
  matchups?: Record<string, string>;
  /** Days of releases, or what they changed, by day. */
  releases?: string[] | Record<string, ReleaseParts>;
}

const spread = (median: number) => ({
  p10: median - 40_000,
  p25: median - 20_000,
  median,
  p75: median + 20_000,
  p90: median + 40_000,
});

const pay = {
  place: 'us',
  level: 'all',
  scope: 'full-time',
  taxed: 'gross',
  currency: 'USD',
  per: 'year',
  locator: 'a row',
} as const;

/** Families of roles, as the content has them. */
const roleFamilies: Family[] = [
  ['software', 'Software'],
  ['data-and-ai', 'Data and AI'],
  ['infrastructure', 'Infrastructure'],
  ['security', 'Security'],
  ['product', 'Product and design'],
].map(([id = '', name = '']) => ({ id, name, description: 'People who work together.' }));

/** An official wage: the middle half reaches $20,000 to either side of the median, p10 and p90 twice as far. */
export function wage(median: number, over: Partial<PayInput> = {}): PayInput {
  const own = { measure: 'wage', statistic: 'percentiles', scope: 'all', count: 5000, countOf: 'employees' } as const;
  return { ...pay, ...own, ...spread(median), period: '2025-05', source: 'wages-2025', ...over };
}

/** Base pay in 200 distinct ads, spread like a wage. */
export function ads(median: number, over: Partial<PayInput> = {}): PayInput {
  const own = { measure: 'advertised-base', statistic: 'midpoints-distinct-adverts' } as const;
  const sample = { count: 200, countOf: 'adverts', period: '2024', source: 'ads-2024' } as const;
  return { ...pay, ...own, ...sample, ...spread(median), ...over };
}

/** The same with a 95% interval of the median that reaches $1,000 to either side. */
export function sureAds(median: number, over: Partial<PayInput> = {}): PayInput {
  return ads(median, { median95: [median - 1000, median + 1000], ...over });
}

/** Total pay as 150 people report it, spread like a wage. */
export function answers(median: number, over: Partial<PayInput> = {}): PayInput {
  const own = { measure: 'total', statistic: 'percentiles', count: 150, countOf: 'respondents' } as const;
  return { ...pay, ...own, ...spread(median), period: '2025', source: 'survey-2025', ...over };
}

/** One line of the publisher’s own projection. */
export function projected(span: string, percent: number, over: Partial<ProjectionInput> = {}): ProjectionInput {
  return { span, percent, source: `growth-${span}`, locator: 'a row', ...over };
}

/** One row of the table of observations: a transcribed projection of 2025-35 unless told otherwise. */
function observed(over: Partial<Observation>): Observation {
  return Observation.parse({
    owner: 'developers',
    measure: 'projection-percent-stated',
    value: 10,
    unit: 'percent',
    place: 'us',
    period: '2025-35',
    covers: '',
    source: 'growth-2025-35',
    locator: 'a page',
    retrieval: 'transcribed',
    agreeing: 2,
    ...over,
  });
}

const plainAreas: Area[] = [
  { id: 'us-ca', name: 'California', kind: 'state', country: 'us', code: 'CA' },
  { id: 'us-or', name: 'Oregon', kind: 'state', country: 'us', code: 'OR' },
  { id: 'us-tx', name: 'Texas', kind: 'state', country: 'us', code: 'TX' },
  { id: 'us-metro-41860', name: 'San Francisco', kind: 'metro', country: 'us', code: '41860' },
];

const official = { kind: 'official-statistics', publisher: 'Bureau of Figures' } as const;

const placeSource: Record<string, SourceParts> = {
  'places-2025': { ...official, edition: 'May 2025', fills: { folder: 'places', period: '2025-05' } },
};

const plainSources: Record<string, SourceParts> = {
  'wages-2024': { ...official, edition: 'May 2024' },
  'wages-2025': { ...official, edition: 'May 2025', supersedes: 'wages-2024' },
  'growth-2022-32': { ...official, edition: '2022-32' },
  'growth-2023-33': { ...official, edition: '2023-33', supersedes: 'growth-2022-32' },
  'growth-2024-34': { ...official, edition: '2024-34', supersedes: 'growth-2023-33' },
  'growth-2025-35': {
    ...official,
    edition: '2025-35',
    supersedes: 'growth-2024-34',
    retrieval: 'transcribed',
  },
  'ads-2024': { kind: 'open-dataset', edition: '2024', board: 'one job board' },
  'ads-2025': { kind: 'open-dataset', edition: '2025', board: 'another job board' },
  'survey-2025': { kind: 'survey', edition: '2025' },
  filings: { kind: 'official-administrative', edition: '2025' },
  framework: { kind: 'editorial', edition: '2025' },
  'other-framework': { kind: 'editorial', edition: '2025' },
};

const dimension = { rating: 'medium', because: 'it varies', editorial: true } as const;

function source(id: string, { body, ...over }: SourceParts): Entry {
  const plain = {
    // Editions of one publication have one title.
    title: `Title of ${id.replace(/^(growth)-.*/, '$1')}`,
    publisher: `Publisher of ${id}`,
    short: id,
    kind: 'survey',
    edition: '2025',
    obtained: '2026-01-01',
    licence: 'CC BY 4.0',
    attribution: id,
    population: 'People',
    limit: `Limit of ${id}.`,
    retrieval: 'publisher-file',
    use: 'open',
  };
  return entry('source', id, { ...plain, ...over }, body);
}

function occupation(id: string, { body, ...over }: OccupationParts): Entry {
  const name = sentenceCase(id.replaceAll('-', ' '));
  const codes = { code: '15-1252', system: 'us-soc-2018', country: 'us' };
  return entry('occupation', id, { name, title: name.replace(/s$/, '').toLowerCase(), ...codes, ...over }, body);
}

function role(id: string, { is, pay: bands = [], remote = [], absent = [], body, ...over }: RoleParts): Entry[] {
  const name = id.replaceAll('-', ' ');
  const link: Link[] = is ? [{ id: is, fit: 'exact' }] : [];
  const profile = {
    name: sentenceCase(name),
    plural: `${name}s`,
    short: sentenceCase(name),
    family: 'software',
    summary: `What a ${name} does.`,
    focus: 'Focus of the work',
    makes: 'Things that work',
    input: 'What goes in',
    output: 'What comes out',
    outputKind: 'mixed',
    skills: [],
    tools: [],
    education: 'A degree is usual.',
    certifications: [],
    ladder: [],
    industries: [],
    dimensions: Object.fromEntries(Object.keys(dimensions).map((key) => [key, dimension])),
    bestFor: 'people who like it',
    outlook: 'not known',
    ...over,
    occupations: [...link, ...(over.occupations ?? [])],
  };
  return [
    entry('profile', id, profile, body),
    entry('salary', id, { titles: {}, pay: bands, remote, absent }, '## How to read these figures\n\nWith care.\n'),
  ];
}

function claim(id: string, over: Partial<z.input<typeof Claim>>): Entry {
  const printed = [{ by: 'A blog', quoted: ['much'], says: 'much', about: 'growth' }];
  const plain = { statement: `${sentenceCase(id)}.`, topic: 'growth', verdict: 'unsupported', printed };
  return entry('claim', id, { ...plain, ...over }, '## Why\n\nNobody says.\n');
}

function entry<K extends Kind>(kind: K, id: string, data: unknown, body = ''): Entry<K> {
  const { example, schema, whole = schema }: Collection = collections[kind];
  return { kind, id, path: example.replace(/<\w+>/, id), data: whole.parse(data) as EntryData[K], body, bodyLine: 1 };
}

function releaseParts(releases: NonNullable<World['releases']>): Record<string, ReleaseParts> {
  return Array.isArray(releases) ? Object.fromEntries(releases.map((day) => [day, {}])) : releases;
}

/** Content as it comes from the checker, joined into a dataset. */
export function world({
  roles = {},
  occupations = {},
  sources = {},
  observations = [],
  areaTables = {},
  places,
  pairTables = {},
  filedTables = {},
  seriesTables = {},
  groupTables = [],
  families = [],
  weighedPairs = [],
  words = [],
  claims = {},
  matchups = {},
  releases,
}: World): Dataset {
  const entries: Entry[] = [
    ...Object.entries({ ...plainSources, ...(places && placeSource), ...sources }).map(([id, parts]) =>
      source(id, parts),
    ),
    ...Object.entries(occupations).map(([id, parts]) => occupation(id, parts)),
    ...Object.entries(roles).flatMap(([id, parts]) => role(id, parts)),
    ...Object.entries(claims).map(([id, parts]) => claim(id, parts)),
    ...Object.entries(matchups).map(([id, body]) => entry('matchup', id, { difference: 'One asks; one makes.' }, body)),
    ...Object.entries(releaseParts(releases ?? ['2026-11-20'])).map(([day, { body, ...parts }]) =>
      entry('release', day, { title: 'A release', ...parts }, body),
    ),
  ];
  const tables = Object.entries(areaTables).map(([table, rows]) => ({
    source: table,
    rows: rows.map((row) =>
      AreaRow.parse({ occupation: 'developers', period: '2025-05', locator: `15-1252 × ${row.area}`, ...row }),
    ),
  }));
  const content = {
    entries,
    observations: observations.map(observed),
    areas: plainAreas,
    families: [...roleFamilies, ...families],
    industries: [],
    weighedPairs,
    words,
    areaTables: tables,
    pairTables: Object.entries(pairTables).map(([source, rows]) => ({ source, rows })),
    filedTables: Object.entries(filedTables).map(([source, rows]) => ({ source, rows })),
    seriesTables: Object.entries(seriesTables).map(([source, rows]) => ({ source, rows })),
    groupTables,
    // Rows of a table stand below its first line; made-up files have no lines.
    lineOf: (_path: string, [row]: readonly PropertyKey[]) => (typeof row === 'number' ? row + 2 : 1),
  };
  return buildDataset(
    content,
    (body, line) => {
      const { root } = parseBody(body, { line, column: 1, offset: 0 });
      return { sections: sections(root), nodes: root.children };
    },
    (id) => places?.[id] && columns(plainAreas.map((area) => places[id]?.find((row) => row.area === area.id) ?? {})),
  );
}

export interface Pair {
  dataset: Dataset;
  a: Role;
  b: Role;
}

/** Two roles, “Analyst” and “Builder” unless told otherwise. */
export function pair(analyst: RoleParts, builder: RoleParts, more: Omit<World, 'roles'> = {}): Pair {
  const dataset = world({ ...more, roles: { analyst, builder } });
  return { dataset, a: dataset.role('analyst'), b: dataset.role('builder') };
}

/** Two roles that are the official categories “Analysts” and “Builders”. */
export function officialPair(
  analysts: OccupationParts,
  builders: OccupationParts,
  more: Omit<World, 'roles'> = {},
): Pair {
  return pair(
    { is: 'analysts' },
    { is: 'builders' },
    { ...more, occupations: { analysts, builders, ...more.occupations } },
  );
}

/** One band as the dataset holds it. */
export function band(input: PayInput, owner: RoleParts = {}): MedianBand {
  const [only] = world({ roles: { analyst: { ...owner, pay: [input] } } }).role('analyst').pay;
  if (!only) throw new Error('The role has no pay.');
  return only;
}

/** The only or first item; fails where there is none. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('Nothing there.');
  return item;
}
