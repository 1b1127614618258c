import { areaBand } from '../../domain/area-band.ts';
import { groupOfArea } from '../../domain/area-rows.ts';
import type {
  AreaWage,
  CitedSource,
  Dataset,
  JudgedWork,
  Link,
  MedianBand,
  Occupation,
  OfficialCareer,
  PublishedRow,
  Role,
  Source,
} from '../../domain/dataset.ts';
import { percentiles } from '../../domain/dataset.ts';
import { places } from '../../schema/countries.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { packBits } from './area-bits.ts';
import { packRows } from './pack-rows.ts';
import {
  categoryRows,
  type Describe,
  type PackedAreas,
  type PackedAreaTable,
  type PackedLink,
  type PackedOccupation,
  type PackedPoint,
  type PackedRole,
  type PackedSettings,
  type PackedShared,
} from './packed.ts';

/** Packs sources, each once. */
function sourcePacker() {
  const sources = new Map<string, CitedSource>();
  const packSource = (source: CitedSource & Partial<Source>): string => {
    const { sections, population, attribution, obtained, cap, ...said } = source;
    sources.set(source.id, said);
    return source.id;
  };
  return { packSource, sources: () => [...sources.values()] };
}

/** Of a profile what is set side by side. */
function judged({
  focus,
  makes,
  input,
  output,
  outputKind,
  certifications,
  dimensions,
  outlook,
}: JudgedWork): JudgedWork {
  return { focus, makes, input, output, outputKind, certifications, dimensions, outlook };
}

/** Sources that this many records cite are a file of their own. */
const citedByMany = 100;

/** What most careers need: a browser loads it once, beside the records of those that it compares. */
export function packShared({ roles, official }: Pick<Dataset, 'roles' | 'official'>): PackedShared {
  const { packSource, sources } = sourcePacker();
  const cited = new Map<string, number>();
  for (const career of [...roles, ...official]) {
    const own = new Map(rowsOf(career).map(({ source }) => [source.id, source]));
    for (const source of own.values()) cited.set(packSource(source), (cited.get(source.id) ?? 0) + 1);
  }
  const indexes = new Map(
    [...roles, ...official]
      .flatMap(({ links }) => links)
      .flatMap(({ occupation: { country, prices } }) => (prices ? [[country, prices] as const] : [])),
  );
  const prices = [...indexes].map(([country, { source, years }]) => {
    cited.set(packSource(source), citedByMany);
    return [country, { source: source.id, years }] as const;
  });
  return {
    sources: sources().filter(({ id }) => (cited.get(id) ?? 0) >= citedByMany),
    prices: Object.fromEntries(prices),
  };
}

/** The rows of a category that a comparison takes, by their key. */
function rowsByKey(occupation: Occupation): [key: (typeof categoryRows)[number], rows: PublishedRow[]][] {
  return categoryRows.flatMap((key) => {
    const held = occupation[key];
    const rows = held === undefined ? [] : Array.isArray(held) ? held : [held];
    return rows.length > 0 ? [[key, rows]] : [];
  });
}

/** Every row that a career’s record holds. */
function rowsOf({ links, abroad, pay, remote }: Role | OfficialCareer): PublishedRow[] {
  const all = [...links, ...abroad];
  return [
    ...all.flatMap(({ occupation }) => rowsByKey(occupation).flatMap(([, rows]) => rows)),
    ...all.flatMap(({ filings }) => filings ?? []),
    ...pay,
    ...remote,
  ];
}

/** What records are packed with, the same for all of them. */
interface Beside {
  /** Ids of the areas of the settings, in their order. */
  areas: readonly string[];
  /** Ids of the sources that are a file of their own. */
  shared: ReadonlySet<string>;
}

/** Packs what a comparison needs of a career. */
export function pack(role: Role | OfficialCareer, describe: Describe, { areas, shared }: Beside): PackedRole {
  const { packSource, sources } = sourcePacker();
  for (const { source } of rowsOf(role)) if (!shared.has(source.id)) packSource(source);
  const occupations = new Map<string, PackedOccupation>();

  const category = (occupation: Occupation): string => {
    const { id, name, plural, code, system, country, absent } = occupation;
    if (!occupations.has(id)) {
      const held = packBits(areas, areasOf(occupation));
      occupations.set(id, {
        ...{ id, name, plural, system, country, absent },
        ...(code && { code }),
        rows: Object.fromEntries(rowsByKey(occupation).map(([key, rows]) => [key, packRows(rows, describe)])),
        ...(held && { areas: held }),
      });
    }
    return id;
  };

  const link = ({ occupation, fit, note, filings }: Link<Occupation>): PackedLink => ({
    occupation: category(occupation),
    fit,
    ...(note && { note }),
    ...(filings && { filings: packRows([filings], describe) }),
  });

  const { id, name, plural, short, family, absent, profile, links, abroad, pay, remote } = role;
  const packed = {
    ...{ id, name, plural, short, family, absent },
    ...(profile && { profile: judged(profile) }),
    links: links.map(link),
    abroad: abroad.map(link),
    pay: packRows(pay, describe),
    remote: packRows(remote, describe),
  };
  return { ...packed, occupations: [...occupations.values()], sources: sources() };
}

/** Packs the rows of a category by area; areas without a published median are left out. */
export function packAreas(occupation: Occupation): PackedAreas {
  const { packSource, sources } = sourcePacker();
  const newest = new Map<string, { band: MedianBand; area: string }>();
  const wages = occupation.areas.filter((one): one is AreaWage => one.kind === 'area-wage');
  for (const wage of wages.sort((a, b) => a.period.localeCompare(b.period))) {
    const band = areaBand(wage);
    if (band) newest.set(wage.area.id, { band, area: wage.area.id });
  }
  const editions = Map.groupBy(newest.values(), ({ band }) => `${band.source.id} ${band.period}`);
  const tables = [...editions.values()].flatMap((rows): PackedAreaTable[] => {
    const [first] = rows;
    if (!first) return [];
    const { place, currency, period, transcribed, source, written } = first.band;
    const statistics = percentiles.filter((key) => rows.some(({ band }) => band.values[key]));
    return [
      {
        like: { place, currency, period, transcribed, source: packSource(source) },
        path: written.path,
        statistics,
        rows: rows.map(({ band, area }) => [
          area,
          band.written.line,
          band.locator,
          band.count ?? null,
          ...statistics.map((key) => band.values[key]?.value ?? null),
        ]),
      },
    ];
  });
  return { occupation: occupation.id, tables, sources: sources() };
}

/** The areas in which a median of a category is published. */
const areasOf = ({ areas }: Occupation): Set<string> =>
  new Set(areas.flatMap((row) => (row.kind === 'area-wage' && row.values.median ? [row.area.id] : [])));

/** Whether pay of a category is held below the level of its country. */
export function hasAreaWages({ areas }: Occupation): boolean {
  return areas.some(({ kind }) => kind === 'area-wage');
}

/** Of the countries that share a currency one: its rate of a year is the same for all of them. */
function oncePerCurrency(points: readonly PackedPoint[]): PackedPoint[] {
  const currency = ({ place }: PackedPoint) => places[place as keyof typeof places]?.currency;
  const first = new Map([...points].reverse().map((point) => [`${currency(point)} ${point.period}`, point]));
  return points.filter((point) => first.get(`${currency(point)} ${point.period}`) === point);
}

/** Ids of the areas of some settings, in their order. */
export function areaIds({ places }: Pick<PackedSettings, 'places'>): string[] {
  return places.filter(({ kind }) => kind !== 'country').map(({ id }) => id);
}

/** Packs what pay may be chosen by: every country and area that has any, rates of exchange and levels of prices. */
export function packSettings({ occupations, roles, areas, series }: Dataset): PackedSettings {
  const { packSource, sources } = sourcePacker();
  const linked = new Set(roles.flatMap(({ links, abroad }) => [...links, ...abroad].map((link) => link.occupation)));
  const countries = new Set([...linked].map(({ country }) => country));
  const held = new Set(occupations.flatMap((occupation) => (linked.has(occupation) ? [...areasOf(occupation)] : [])));
  const states = new Set(areas.flatMap(({ id, kind }) => (kind === 'state' ? [id] : [])));
  const points = (kind: string): PackedPoint[] =>
    series
      .filter((one) => one.kind === kind)
      .flatMap(({ source, points }) => points.map((point) => ({ ...point, source: packSource(source) })));
  return {
    places: [
      ...keysOf(places).flatMap((id) =>
        countries.has(id) ? [{ id, name: places[id].label, kind: 'country' as const }] : [],
      ),
      ...areas
        .filter(({ id }) => held.has(id))
        .map((area) => ({ id: area.id, name: area.name, kind: groupOfArea(area) })),
    ],
    rates: oncePerCurrency(points('exchange-rate')),
    prices: points('price-level').filter(({ place }) => states.has(place)),
    sources: sources(),
  };
}
