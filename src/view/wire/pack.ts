import type {
  CitedSource,
  Dataset,
  JudgedWork,
  Link,
  Occupation,
  OfficialCareer,
  PublishedRow,
  Role,
  Source,
} from '../../domain/dataset.ts';
import { places } from '../../schema/countries.ts';
import { keysOf } from '../../schema/vocabulary.ts';
import { packRows } from './pack-rows.ts';
import {
  categoryRows,
  type Describe,
  type PackedLink,
  type PackedOccupation,
  type PackedPoint,
  type PackedPrices,
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

/**
 * Packs what a comparison needs of a career.
 *
 * @param shared Ids of the sources that are a file of their own.
 */
export function pack(role: Role | OfficialCareer, describe: Describe, shared: ReadonlySet<string>): PackedRole {
  const { packSource, sources } = sourcePacker();
  for (const { source } of rowsOf(role)) if (!shared.has(source.id)) packSource(source);
  const occupations = new Map<string, PackedOccupation>();

  const category = (occupation: Occupation): string => {
    const { id, name, plural, code, system, country, absent } = occupation;
    if (!occupations.has(id)) {
      occupations.set(id, {
        ...{ id, name, plural, system, country, absent },
        ...(code && { code }),
        rows: Object.fromEntries(rowsByKey(occupation).map(([key, rows]) => [key, packRows(rows, describe)])),
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

/** Of the countries that share a currency one: its rate of a year is the same for all of them. */
function oncePerCurrency(points: readonly PackedPoint[]): PackedPoint[] {
  const currency = ({ place }: PackedPoint) => places[place as keyof typeof places]?.currency;
  const first = new Map([...points].reverse().map((point) => [`${currency(point)} ${point.period}`, point]));
  return points.filter((point) => first.get(`${currency(point)} ${point.period}`) === point);
}

/** Packs levels of prices, those of one source and period together. */
function pricesOf(points: readonly PackedPoint[]): PackedPrices[] {
  const editions = Map.groupBy(points, ({ source, period }) => `${source} ${period}`);
  return [...editions.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { period, source, written } = first;
    const packed = rows.map(({ place, value, locator, written: { line } }): PackedPrices['rows'][number] => [
      place,
      value,
      locator,
      line,
    ]);
    return [{ period, source, path: written.path, rows: packed }];
  });
}

/**
 * Packs what pay may be chosen by: every country that has any, who publishes it by place, rates of exchange and levels of
 * prices.
 *
 * @param byPlace Ids of the categories whose pay by place is published.
 */
export function packSettings(
  { roles, official, series, wageSources }: Pick<Dataset, 'roles' | 'official' | 'series' | 'wageSources'>,
  byPlace: readonly string[],
): PackedSettings {
  const { packSource, sources } = sourcePacker();
  const linked = new Set(roles.flatMap(({ links, abroad }) => [...links, ...abroad].map((link) => link.occupation)));
  const held = new Set([...linked].map(({ country }) => country));
  const published = new Set(byPlace);
  const home = [...roles, ...official].flatMap(({ links }) => links.map(({ occupation }) => occupation.id));
  const from = wageSources.places;
  const points = (kind: string): PackedPoint[] =>
    series
      .filter((one) => one.kind === kind)
      .flatMap(({ source, points }) => points.map((point) => ({ ...point, source: packSource(source) })));
  return {
    countries: keysOf(places).flatMap((id) => (held.has(id) ? [{ id, name: places[id].label }] : [])),
    ...(from && {
      wages: {
        source: packSource(from.source),
        period: from.period,
        folder: 'content/places/',
        without: [...new Set(home.filter((id) => !published.has(id)))].sort(),
      },
    }),
    rates: oncePerCurrency(points('exchange-rate')),
    prices: pricesOf(points('price-level')),
    sources: sources(),
  };
}
