import type { Section } from '../markdown/sections.ts';
import type { Entry, Kind } from '../schema/collections.ts';
import type { PayBand } from '../schema/pay.ts';
import type { Projection } from '../schema/projection.ts';
import type { Profile, Salary } from '../schema/role.ts';
import type { Area } from '../schema/table/area.ts';
import type { Family } from '../schema/table/family.ts';
import type { Observation } from '../schema/table/observation.ts';
import type { AreaTable, FiledTable, GroupTable, PairTable, RowData, SeriesTable } from '../schema/table/tables.ts';
import type { TypedWord } from '../schema/table/typed-word.ts';
import type { WeighedPair } from '../schema/table/weighed-pair.ts';
import { observationsPath } from '../schema/vocabulary.ts';
import { areaLevelsOf, isByArea, placeRowsOf } from './area-rows.ts';
import { claimOf } from './build-claim.ts';
import { headline } from './compare/headline.ts';
import {
  type AreaRow,
  type Band,
  type Dataset,
  type Exposure,
  hasMedian,
  type Link,
  type NamedFigure,
  type Occupation,
  type Owner,
  type Passage,
  type PriceIndex,
  type ProjectionLine,
  type PublishedRow,
  type Role,
  type Row,
  type Series,
  type Source,
  type Written,
  type WrittenAt,
} from './dataset.ts';
import { ageOf } from './edition-age.ts';
import { placedAmongAll } from './exposure/among-all.ts';
import { type FigureId, figureIds } from './figure/figure-ids.ts';
import { figureNamed } from './figure/figure-reference.ts';
import { filedPayOf } from './filed-pay.ts';
import { nameInSentence, parseAmount, sentenceCase } from './format.ts';
import { linksAbroad } from './links-abroad.ts';
import { type CareerOf, occupationTables } from './occupation-tables.ts';
import { officialCareer } from './official-career.ts';
import { withRecords } from './pair-records.ts';
import type { Industry } from './places/industry.ts';
import type { Place } from './places/place.ts';
import type { WageColumns } from './places/wage-columns.ts';
import { seriesOf } from './series.ts';

/** Content that the checker has passed. */
export interface CheckedContent {
  entries: readonly Entry[];
  /** Rows of the table of observations. */
  observations: readonly Observation[];
  areas: readonly Area[];
  industries: readonly Industry[];
  families: readonly Family[];
  weighedPairs: readonly WeighedPair[];
  words: readonly TypedWord[];
  areaTables: readonly AreaTable[];
  pairTables: readonly PairTable[];
  filedTables: readonly FiledTable[];
  seriesTables: readonly SeriesTable[];
  groupTables: readonly GroupTable[];
  /** Line of what a path of keys leads to in a file; the keys are those of `FigureId.at`. */
  lineOf(path: string, at: readonly PropertyKey[]): number;
}

/** Splits a body that begins on a line of its file into its sections; handed in so that the domain needs no Markdown parser. */
export type ReadSections = (body: string, line: number) => { sections: Section[]; nodes: Section['nodes'] };

type ReadPassages = (entry: Pick<Entry, 'path' | 'body' | 'bodyLine'>) => {
  sections: Passage[];
  nodes: Section['nodes'];
};

/** Reads the sections of a body with the lines of their headings, or of the first paragraph where one has none. */
function passageReader(read: ReadSections): ReadPassages {
  return ({ path, body, bodyLine }) => {
    const { sections, nodes } = read(body, bodyLine);
    const lineOf = ({ headingNode, nodes: [first] }: Section) =>
      (headingNode ?? first)?.position?.start.line ?? bodyLine;
    return { sections: sections.map((section) => ({ ...section, written: { path, line: lineOf(section) } })), nodes };
  };
}

function finder<T extends { id: string }>(what: string, items: T[]): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`No ${what} “${id}” in the dataset.`);
    return item;
  };
}

/**
 * Joins checked content into one typed dataset. Expects content without problems: a missing reference throws.
 *
 * @param placesOf Pay of an occupation by place, along the areas.
 */
export function buildDataset(
  {
    entries,
    observations,
    areas,
    areaTables,
    pairTables,
    filedTables,
    seriesTables,
    groupTables,
    families,
    industries,
    weighedPairs,
    words,
    lineOf,
  }: CheckedContent,
  readSections: ReadSections,
  placesOf: (occupation: string) => WageColumns | undefined = () => undefined,
): Dataset {
  const read = passageReader(readSections);
  const writtenAt: WrittenAt = (path, at) => ({ path, line: lineOf(path, at) });
  const of = <K extends Kind>(kind: K) =>
    entries.filter((entry): entry is Entry<K> => entry.kind === kind).sort((a, b) => (a.id < b.id ? -1 : 1));

  const releases = of('release')
    .map((entry) => ({ ...entry.data, day: entry.id, path: entry.path, ...read(entry) }))
    .reverse();
  const [newest] = releases;
  if (!newest) throw new Error('No release: content/releases holds no file.');

  const successor = new Map(
    of('source').flatMap((entry) => (entry.data.supersedes ? [[entry.data.supersedes, entry] as const] : [])),
  );
  const sources: Source[] = of('source').map((entry) => {
    const { id, path } = entry;
    const { importer: _importer, gives: _gives, fills: _fills, ...data } = entry.data;
    const next = successor.get(id);
    const age = ageOf(data, next?.data, newest.day);
    return {
      ...data,
      id,
      path,
      sections: read(entry).sections,
      ...(next && { supersededBy: next.id }),
      ...(age && { age }),
    };
  });
  const source = finder('source', sources);

  const area = finder('area', [...areas]);
  const placed = observations.map((observation, row) => ({
    ...observation,
    written: writtenAt(`content/${observationsPath}`, [row, 'value']),
  }));
  const weeks = groupTables.find(({ group }) => group === 'weeks');
  const fromTables = occupationTables(groupTables, source, writtenAt, careerNames(of('occupation'), of('profile')));
  const series = seriesOf(seriesTables, area, source, writtenAt);
  const prices = priceIndexes(series);
  const wageSources: Dataset['wageSources'] = Object.fromEntries(
    of('source').flatMap(({ id, data: { fills } }) =>
      fills ? [[fills.folder, { source: source(id), period: fills.period }]] : [],
    ),
  );
  // Readers of written roles choose pay by state and by the areas for which statutory levels are held; beside such levels
  // stands the pay of the same category.
  const levels = areaTables.flatMap(({ rows }) => rows);
  const linked = of('profile').flatMap(({ data }) => data.occupations.map(({ id }) => id));
  const shown = new Set([...linked, ...levels.map(({ occupation: id }) => id)]);
  const levelled = new Set(levels.map(({ area: id }) => id));
  const chosen = new Set(areas.flatMap(({ id, kind }, at) => (kind === 'state' || levelled.has(id) ? [at] : [])));
  const byPlace = (owner: Owner, code = ''): AreaRow[] => {
    const columns = shown.has(owner.id) ? placesOf(owner.id) : undefined;
    // What readers choose from is pay a year.
    if (columns?.per !== 'year' || !wageSources.places) return [];
    return placeRowsOf(owner, columns, areas, chosen, { ...wageSources.places, code });
  };
  const alone = of('occupation').map((entry) => {
    const found = occupationOf(entry, placed, source, read, writtenAt, fromTables);
    const filed = filedPayOf(entry.id, filedTables, source, writtenAt);
    return {
      ...found,
      areas: [...areaLevelsOf(found, areaTables, area, source, writtenAt), ...byPlace(found, entry.data.code)],
      ...(filed && { filed }),
      ...pricesOf(found, prices),
    };
  });
  const occupations = placedAmongAll(alone);
  const occupation = finder('occupation', occupations);

  const abroad = linksAbroad(of('occupation'), occupation);

  const salaries = new Map(of('salary').map((entry) => [entry.id, entry]));
  const roles = of('profile').map((entry) => {
    const salary = salaries.get(entry.id);
    if (!salary) throw new Error(`Role “${entry.id}” has no salary.md.`);
    const filed = filedPayOf(entry.id, filedTables, source, writtenAt);
    return {
      ...roleOf(entry, salary, occupation, source, read, writtenAt, pairTables),
      ...(filed && { filed }),
      abroad: abroad(entry.id),
    };
  });

  const official = of('occupation').flatMap(({ id, data }) => officialCareer(occupation(id), data) ?? []);
  const career = finder('career', [...roles, ...official]);

  const rows = [...occupations.map(rowsOfOccupation), ...roles.map(rowsOfRole)].flatMap(counted);
  const figures = figureIds(entries, observations);
  const rowById = new Map(rows.flatMap((row) => idsOf(row).map((id) => [id, row] as const)));
  const rowOf = ({ id, statistic }: FigureId): NamedFigure => {
    const row = rowById.get(id.slice(0, id.lastIndexOf('.')));
    if (!row) throw new Error(`No row holds the figure ${id}.`);
    return { row, statistic: statistic === 'percentStated' ? 'percent' : statistic };
  };
  const role = finder('role', roles);
  const claims = of('claim').map((entry) => claimOf(entry, read(entry).sections, { role, occupation, figures, rowOf }));

  const matchups = of('matchup').map((entry) => ({
    ...entry.data,
    id: entry.id,
    path: entry.path,
    sections: read(entry).sections,
  }));
  const matchupById = new Map(matchups.map((matchup) => [matchup.id, matchup]));

  return {
    asOf: newest.day,
    rows,
    figures: figures.map((figure) => ({ id: figure.id, amount: parseAmount(figure.value), ...rowOf(figure) })),
    figure: (reference, owner) => rowOf(figureNamed(reference, owner, figures)),
    releases,
    roles,
    official,
    families: [...families],
    weighed: [...weighedPairs],
    words: words.map(({ word, careers, category }) =>
      category === undefined
        ? { word, careers: (careers ?? '').split(' ').map(career) }
        : { word, careers: [], countedIn: occupation(category) },
    ),
    jobTitles: groupTables.flatMap(({ group, rows }) => (group === 'titles' ? (rows as RowData['titles'][]) : [])),
    ...(weeks && { weeks: { source: source(weeks.source), groups: weeks.rows as RowData['weeks'][] } }),
    occupations,
    sources,
    series,
    areas: [...areas],
    places: areas.map(placeOf),
    industries: [...industries],
    wageSources,
    claims,
    matchups,
    guides: of('guide').map((entry) => ({
      ...entry.data,
      id: entry.id,
      path: entry.path,
      sections: read(entry).sections,
    })),
    role,
    career,
    occupation,
    source,
    claim: finder('claim', claims),
    matchup: (a, b) => matchupById.get(a < b ? `${a}-vs-${b}` : `${b}-vs-${a}`),
  };
}

function placeOf({ id, code, kind, name, state, words }: Area): Place {
  return { id, code, kind, name, state: state ?? code, words: words?.split(';').map((word) => word.trim()) ?? [] };
}

/** Indexes of consumer prices, by country. */
function priceIndexes(series: readonly Series[]): ReadonlyMap<string, PriceIndex> {
  return new Map(
    series
      .filter(({ kind }) => kind === 'consumer-prices')
      .flatMap(({ source, points }) =>
        [...Map.groupBy(points, ({ place }) => place)].map(([country, own]) => [
          country,
          { source, years: Object.fromEntries(own.map(({ period, value }) => [period, value])) },
        ]),
      ),
  );
}

function pricesOf(
  { country }: Pick<Occupation, 'country'>,
  prices: ReadonlyMap<string, PriceIndex>,
): Pick<Occupation, 'prices'> {
  const own = prices.get(country);
  return own ? { prices: own } : {};
}

/** The careers that occupations are, by id of the occupation. */
function careerNames(occupations: readonly Entry<'occupation'>[], profiles: readonly Entry<'profile'>[]): CareerOf {
  const official = () =>
    occupations.flatMap(({ id, data: { id: career, title, plural } }) =>
      career && title && plural ? [[id, { id: career, name: sentenceCase(title), plural }] as const] : [],
    );
  const written = () =>
    profiles.flatMap(({ id, data: { name, plural, occupations: links } }) =>
      links.filter(({ fit }) => fit === 'exact').map((link) => [link.id, { id, name, plural }] as const),
    );
  let known: Map<string, NonNullable<ReturnType<CareerOf>>> | undefined;
  return (occupation) => {
    known ??= new Map([...official(), ...written()]);
    return known.get(occupation);
  };
}

/** The rows of one owner, each told its place among them. */
function counted(rows: PublishedRow[]): PublishedRow[] {
  for (const [nth, row] of rows.entries()) if (!isByArea(row)) row.nth = nth;
  return rows;
}

function rowsOfOccupation(occupation: Occupation): PublishedRow[] {
  const { wages, projections, separations, exposure, household, outlook, areas } = occupation;
  const { entryEducation, attainment, selfEmployed, jobZone, skills, technologies, fields, graduates } = occupation;
  const { knowledge, tasks, licence, moves, interests, context, related, description } = occupation;
  const single = [entryEducation, attainment, selfEmployed, jobZone, skills, technologies, fields, graduates];
  const inWords = [knowledge, tasks, licence, moves, interests, context, related, description];
  return [
    ...wages,
    ...projections,
    ...separations,
    ...exposure,
    ...household,
    ...outlook,
    ...[...single, ...inWords].filter((row) => row !== undefined),
    ...areas,
  ];
}

function rowsOfRole(role: Role): PublishedRow[] {
  return [...role.pay, ...role.links.flatMap((link) => link.filings ?? []), ...role.remote];
}

/** The id of a row, and the longer ones by which it is told apart from a row of the same source and period. */
function idsOf(row: PublishedRow): string[] {
  if (row.kind !== 'band') return [row.id];
  return [row.id, `${row.id}.${row.statistic}${row.covers ? '.joined' : ''}`];
}

type FindSource = (id: string) => Source;

/** @param writtenAt Where a key of the list’s item stands. */
function bandsOf(
  owner: Owner,
  pay: readonly PayBand[],
  source: FindSource,
  writtenAt: (index: number, key: string) => Written,
): Band[] {
  return pay.map(({ p10, p25, median, p75, p90, mean, retrieval, by, override, confirmed, ...band }, index) => {
    const values = Object.fromEntries(
      Object.entries({ p10, p25, median, p75, p90, mean }).flatMap(([key, raw]) =>
        raw === undefined ? [] : [[key, parseAmount(raw)]],
      ),
    ) as Band['values'];
    const id = `${owner.id}/${band.measure}.${band.place}.${band.level}.${band.period}.${band.source}`;
    const from = source(band.source);
    const transcribed = (retrieval ?? from.retrieval) === 'transcribed';
    const written = writtenAt(index, headline({ id, values }).statistic);
    return { ...band, kind: 'band', id, owner, source: from, values, transcribed, written };
  });
}

type Placed = Observation & Pick<Row, 'written'>;

function occupationOf(
  entry: Entry<'occupation'>,
  observations: readonly Placed[],
  source: FindSource,
  read: ReadPassages,
  writtenAt: WrittenAt,
  fromTables: ReturnType<typeof occupationTables>,
): Omit<Occupation, 'areas'> {
  const { id, path, data } = entry;
  const { name, system, country } = data;
  const here = (...at: PropertyKey[]) => writtenAt(path, at);
  const owner = {
    kind: 'occupation' as const,
    id,
    name,
    plural: nameInSentence(name),
    ...(data.id && { career: data.id }),
    country,
  };
  const row = <T extends { source: string }>(
    suffix: string,
    data: T,
    written: Written,
  ): Omit<T, 'source' | 'owner'> & Omit<Row, 'locator'> => ({
    ...data,
    id: `${id}/${suffix}`,
    owner,
    source: source(data.source),
    written,
  });
  const own = observations.filter((observation) => observation.owner === id);
  const projections = [
    ...data.projections.map((line, index) =>
      projectionLine(owner, line, source, here('projections', index, percentOf(line))),
    ),
    ...observedProjections(owner, own, source),
  ].sort((a, b) => (a.span === b.span ? Number(!!a.covers) - Number(!!b.covers) : a.span < b.span ? 1 : -1));
  const exposure: Exposure[] = [
    ...data.exposure.map((score, index) => ({
      kind: 'exposure' as const,
      ...row(
        `exposure.${score.measure}.${score.period}.${score.source}`,
        score,
        here('exposure', index, score.category === undefined ? 'value' : 'category'),
      ),
    })),
    ...own.flatMap((observed) => {
      if (!observed.measure.startsWith('exposure-')) return [];
      const measure = observed.measure.slice('exposure-'.length) as Exposure['measure'];
      const { value, period, locator, source: from, written } = observed;
      return [
        {
          kind: 'exposure' as const,
          measure,
          ...row(`exposure.${measure}.${period}.${from}`, { value, period, locator, source: from }, written),
        },
      ];
    }),
  ];
  return {
    ...owner,
    ...(data.code && { code: data.code }),
    ...(data.title && { title: data.title }),
    system,
    path,
    wages: bandsOf(owner, data.wages, source, (index, key) => here('wages', index, key)).sort((a, b) =>
      a.period < b.period ? 1 : -1,
    ),
    projections,
    exposure,
    separations: data.separations.map((line, index) => ({
      kind: 'separations' as const,
      ...row(`separations.${line.span}.${line.source}`, line, here('separations', index, 'exits')),
    })),
    household: data.household
      .map((line, index) => ({
        kind: 'household' as const,
        ...row(
          `household.${line.period}.${line.source}`,
          line,
          here('household', index, line.unemployment === undefined ? 'weekly' : 'unemployment'),
        ),
      }))
      .sort((a, b) => b.period.localeCompare(a.period)),
    outlook: data.outlook.map(({ kind: rated, ...rating }, index) => ({
      ...row(`outlook.${rated}.${rating.span}.${rating.source}`, rating, here('outlook', index, 'rating')),
      kind: 'outlook' as const,
      rated,
    })),
    ...(data.entryEducation && {
      entryEducation: {
        kind: 'entry-education',
        ...row('entry-education', data.entryEducation, here('entryEducation', 'level')),
      },
    }),
    ...(data.attainment && {
      attainment: {
        kind: 'attainment',
        ...row(
          `attainment.${data.attainment.period}.${data.attainment.source}`,
          data.attainment,
          here('attainment', 'bachelor'),
        ),
      },
    }),
    ...(data.selfEmployed && {
      selfEmployed: {
        kind: 'self-employed',
        ...row(
          `self-employed.${data.selfEmployed.period}.${data.selfEmployed.source}`,
          data.selfEmployed,
          here('selfEmployed', 'percent'),
        ),
      },
    }),
    ...(data.jobZone && {
      jobZone: { kind: 'job-zone', ...row('job-zone', data.jobZone, here('jobZone', 'zone')) },
    }),
    ...fromTables(owner, data.onetCode ?? ''),
    absent: data.absent,
    sections: read(entry).sections,
  };
}

/** The key of the percentage by which a line is stated. */
function percentOf({ percent }: Projection): keyof Projection {
  return percent === undefined ? 'percentStated' : 'percent';
}

function projectionLine(
  owner: Owner,
  line: Projection & { agreeing?: number },
  find: FindSource,
  written: Written,
): ProjectionLine {
  const source = find(line.source);
  const percent = line.percent ?? line.percentStated;
  if (percent === undefined) throw new Error(`A projection of ${owner.id} for ${line.span} states no percentage.`);
  return {
    kind: 'projection',
    id: `${owner.id}/${line.covers ? 'joined-projection' : 'projection'}.${line.span}.${line.source}`,
    owner,
    source,
    locator: line.locator,
    written,
    span: line.span,
    percent,
    rounded: line.percent === undefined && Number.isInteger(percent),
    transcribed: source.retrieval === 'transcribed',
    ...(line.agreeing && { agreeing: line.agreeing }),
    ...(line.employmentFrom !== undefined && { employmentFrom: line.employmentFrom }),
    ...(line.employmentTo !== undefined && { employmentTo: line.employmentTo }),
    ...(line.change !== undefined && { change: line.change }),
    ...(line.openingsPerYear !== undefined && { openingsPerYear: line.openingsPerYear }),
    ...(line.covers && { covers: line.covers }),
  };
}

const projectionFields = {
  'projection-employment-from': 'employmentFrom',
  'projection-change': 'change',
  'projection-percent-stated': 'percentStated',
  'projection-openings-per-year': 'openingsPerYear',
} as const;

/** Rows of one span, source and cover are one line. */
function observedProjections(owner: Owner, observations: readonly Placed[], source: FindSource): ProjectionLine[] {
  const lines = new Map<string, { line: Projection & { agreeing: number }; written: Written }>();
  for (const { measure, value, period, covers, source: id, locator, agreeing, written } of observations) {
    if (!(measure in projectionFields)) continue;
    const key = [period, id, covers].join('|');
    const found = lines.get(key) ?? {
      line: { span: period, source: id, locator, agreeing, ...(covers && { covers }) },
      written,
    };
    found.line[projectionFields[measure as keyof typeof projectionFields]] = value;
    if (measure === 'projection-percent-stated') found.written = written;
    lines.set(key, found);
  }
  return [...lines.values()].map(({ line, written }) => projectionLine(owner, line, source, written));
}

/**
 * Categories by what employers file: the category that is the role, then those under which most of its visa filings are
 * made; those without filings follow in the order in which they are written.
 */
function byFilings(links: readonly Link<Occupation>[]): Link<Occupation>[] {
  const rank = ({ fit, filings }: Link) => (fit === 'exact' ? 101 : (filings?.share ?? -1));
  return [...links].sort((a, b) => rank(b) - rank(a));
}

function roleOf(
  profile: Entry<'profile'>,
  salary: Entry<'salary'>,
  occupation: (id: string) => Occupation,
  source: FindSource,
  read: ReadPassages,
  writtenAt: WrittenAt,
  pairTables: readonly PairTable[],
): Omit<Role, 'abroad'> {
  const { id, data, path } = profile as Entry<'profile'> & { data: Profile };
  const { titles: _, pay, remote, absent } = salary.data as Salary;
  const owner = { kind: 'role' as const, id, name: data.name, plural: data.plural };
  const links = data.occupations.map(({ id: target, fit, note, filings }, index): Link<Occupation> => {
    const found = occupation(target);
    return {
      occupation: found,
      fit,
      ...(note && { note }),
      ...(filings && {
        filings: {
          kind: 'filings',
          ...filings,
          id: `${id}/filings.${target}.${filings.source}`,
          owner,
          source: source(filings.source),
          share: (100 * filings.count) / filings.of,
          written: writtenAt(path, ['occupations', index, 'filings', 'count']),
        },
      }),
    };
  });
  return {
    ...owner,
    short: data.short,
    family: data.family,
    profile: data,
    path,
    payPath: salary.path,
    links: byFilings(links),
    pay: bandsOf(owner, pay, source, (index, key) => writtenAt(salary.path, ['pay', index, key]))
      .filter(hasMedian)
      .map((band) => withRecords(band, pairTables)),
    remote: remote.map((entry, index) => ({
      kind: 'remote',
      ...entry,
      id: `${id}/remote.${entry.period}.${entry.source}`,
      owner,
      source: source(entry.source),
      written: writtenAt(salary.path, ['remote', index, 'percent']),
    })),
    absent: [...data.absent, ...absent],
    sections: read(profile).sections,
    payNotes: read(salary).sections,
  };
}
