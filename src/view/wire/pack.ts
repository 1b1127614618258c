import { areaBand } from '../../domain/area-band.ts';
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
import type {
  Describe,
  Packed,
  PackedAreas,
  PackedAreaTable,
  PackedLink,
  PackedOccupation,
  PackedPoint,
  PackedRole,
  PackedSettings,
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

/** Packs rows one after the other and keeps their sources. */
function rowPacker(describe: Describe) {
  const { packSource, sources } = sourcePacker();
  const row = <R extends PublishedRow & { quantiles?: unknown }>(one: R): Packed<R> => {
    const { owner, source, written, quantiles, ...kept } = one;
    return { ...kept, source: packSource(source), says: describe(one) };
  };
  return { row, sources };
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

/**
 * Packs what a comparison needs of a career.
 *
 * @param areas Ids of the areas of the settings, in their order.
 */
export function pack(role: Role | OfficialCareer, describe: Describe, areas: readonly string[]): PackedRole {
  const occupations = new Map<string, PackedOccupation>();
  const { row, sources } = rowPacker(describe);

  const category = (occupation: Occupation): string => {
    const { id, name, plural, code, system, country, absent, wages, projections, exposure, household, entryEducation } =
      occupation;
    if (!occupations.has(id)) {
      const held = packBits(areas, areasOf(occupation));
      occupations.set(id, {
        ...{ id, name, plural, system, country, absent },
        ...(code && { code }),
        wages: wages.map(row),
        projections: projections.map(row),
        exposure: exposure.map(row),
        household: household.map(row),
        ...(entryEducation && { entryEducation: row(entryEducation) }),
        ...(held && { areas: held }),
      });
    }
    return id;
  };

  const link = ({ occupation, fit, note, filings }: Link<Occupation>): PackedLink => ({
    occupation: category(occupation),
    fit,
    ...(note && { note }),
    ...(filings && { filings: row(filings) }),
  });

  const { id, name, plural, short, family, absent, profile, links, abroad, pay, remote } = role;
  const packed = {
    ...{ id, name, plural, short, family, absent },
    ...(profile && { profile: judged(profile) }),
    links: links.map(link),
    abroad: abroad.map(link),
    pay: pay.map(row),
    remote: remote.map(row),
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
  const points = (kind: string): PackedPoint[] =>
    series
      .filter((one) => one.kind === kind)
      .flatMap(({ source, points }) => points.map((point) => ({ ...point, source: packSource(source) })));
  return {
    places: [
      ...keysOf(places).flatMap((id) =>
        countries.has(id) ? [{ id, name: places[id].label, kind: 'country' as const }] : [],
      ),
      ...areas.filter(({ id }) => held.has(id)).map(({ id, name, kind }) => ({ id, name, kind })),
    ],
    rates: oncePerCurrency(points('exchange-rate')),
    prices: points('price-level'),
    sources: sources(),
  };
}
