import { officialInArea } from '../../domain/area-band.ts';
import type { Career, Category, CitedSource, Link, MedianBand, Owner } from '../../domain/dataset.ts';
import { areaPayWords } from '../cite/area-pay-words.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { Describe, PackedAreas, PackedAreaTable, PackedLink, PackedRole, PackedSettings } from './packed.ts';

/** What can be compared of roles, and what belongs to them. */
export interface Unpacked {
  roles: Career[];
  /** In which areas pay of a category is held, by its id; of which areas, the settings say. */
  heldAreas: ReadonlyMap<string, string>;
  /** By id of the category, then of the area. */
  areas: Map<string, Map<string, MedianBand>>;
  source: (id: string) => CitedSource | undefined;
  /** What an unpacked row is. */
  describe: Describe;
}

/** What roles are unpacked with: the settings of a page, and tables by area. */
interface Beside {
  settings?: Pick<PackedSettings, 'places' | 'sources'>;
  areas?: readonly PackedAreas[];
}

/** Unpacks roles together, so that what two of them share is one object. */
export function unpack(packed: readonly PackedRole[], { settings, areas = [] }: Beside = {}): Unpacked {
  const areaNames = new Map(settings?.places.map(({ id, name }) => [id, name]));
  const said = new Map<object, RowDescription>();
  const sources = new Map<string, CitedSource>();
  for (const source of [...packed, ...areas].flatMap((one) => one.sources).concat(settings?.sources ?? [])) {
    if (!sources.has(source.id)) sources.set(source.id, source);
  }
  const sourceOf = (id: string): CitedSource => {
    const source = sources.get(id);
    if (!source) throw new Error(`The source ${id} was not packed.`);
    return source;
  };

  /** A row with its owner and its source. */
  const row = <P extends { source: string; says: RowDescription }, O extends Owner>(packedRow: P, owner: O) => {
    const { says, source, ...rest } = packedRow;
    const one = { ...rest, owner, source: sourceOf(source), written: says.written };
    said.set(one, says);
    return one;
  };

  const occupations = new Map<string, Category>();
  const heldAreas = new Map<string, string>();
  for (const { wages, projections, exposure, household, entryEducation, areas: held, ...entry } of packed.flatMap(
    (role) => role.occupations,
  )) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country } = entry;
    if (held) heldAreas.set(id, held);
    const owner = { kind: 'occupation' as const, id, name, plural, country };
    occupations.set(id, {
      kind: 'occupation',
      ...entry,
      wages: wages.map((band) => row(band, owner)),
      projections: projections.map((line) => row(line, owner)),
      exposure: exposure.map((one) => row(one, owner)),
      household: household.map((one) => row(one, owner)),
      ...(entryEducation && { entryEducation: row(entryEducation, owner) }),
    });
  }

  const roles = packed.map(
    ({ id, name, plural, short, family, absent, profile, links, abroad, pay, remote }): Career => {
      const owner = { kind: 'role' as const, id, name, plural };
      const link = ({ occupation, filings, ...rest }: PackedLink): Link[] => {
        const found = occupations.get(occupation);
        return found ? [{ ...rest, occupation: found, ...(filings && { filings: row(filings, owner) }) }] : [];
      };
      return {
        ...owner,
        short,
        family,
        ...(profile && { profile }),
        links: links.flatMap(link),
        abroad: abroad.flatMap(link),
        pay: pay.map((band) => row(band, owner)),
        remote: remote.map((one) => row(one, owner)),
        absent,
      };
    },
  );

  /** The rows of a table by area, as bands by the area’s id. */
  function areaBands({ like, path, statistics, rows }: PackedAreaTable, category: Category): [string, MedianBand][] {
    const { id, name, plural, country } = category;
    const owner = { kind: 'occupation' as const, id, name, plural, country };
    const { source, ...shared } = like;
    return rows.flatMap(([area, line, locator, people, ...numbers]): [string, MedianBand][] => {
      const amounts = Object.fromEntries(
        statistics.flatMap((key, at) => {
          const value = numbers[at];
          return typeof value === 'number' ? [[key, { value, capped: false }]] : [];
        }),
      );
      const { median } = amounts;
      if (!median) return [];
      const band: MedianBand = {
        ...officialInArea,
        ...shared,
        id: `${id}/area-wage.${area}.${like.period}.${source}`,
        owner,
        source: sourceOf(source),
        locator,
        written: { path, line },
        values: { ...amounts, median },
        ...(people !== null && { count: people, countOf: 'employees' as const }),
      };
      const words = areaPayWords({
        owner: name,
        area: areaNames.get(area) ?? area,
        period: like.period,
        locator,
        statistic: 'median',
        value: median.value,
        currency: like.currency,
        people: people ?? undefined,
      });
      said.set(band, { ...words, written: band.written });
      return [[area, band]];
    });
  }

  return {
    roles,
    heldAreas,
    areas: new Map(
      areas.flatMap(({ occupation, tables }) => {
        const owner = occupations.get(occupation);
        return owner ? [[occupation, new Map(tables.flatMap((table) => areaBands(table, owner)))] as const] : [];
      }),
    ),
    source: (id) => sources.get(id),
    describe: (one) => {
      const says = said.get(one);
      if (!says) throw new Error(`The row ${one.id} was not packed.`);
      return says;
    },
  };
}
