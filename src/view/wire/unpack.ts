import type { Career, Category, CitedSource, Link, MedianBand, Owner } from '../../domain/dataset.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { Describe, PackedAreas, PackedLink, PackedRole } from './packed.ts';

/** What can be compared of roles, and what belongs to them. */
export interface Unpacked {
  roles: Career[];
  /** By id of the category, then of the area. */
  areas: Map<string, Map<string, MedianBand>>;
  source: (id: string) => CitedSource | undefined;
  /** What an unpacked row is. */
  describe: Describe;
}

/** Unpacks roles together, so that what two of them share is one object. */
export function unpack(
  packed: readonly PackedRole[],
  areas: readonly PackedAreas[] = [],
  more: readonly CitedSource[] = [],
): Unpacked {
  const said = new Map<object, RowDescription>();
  const sources = new Map<string, CitedSource>();
  for (const source of [...packed, ...areas].flatMap((one) => one.sources).concat(more)) {
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
  for (const { wages, projections, exposure, household, entryEducation, ...entry } of packed.flatMap(
    (role) => role.occupations,
  )) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country } = entry;
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

  return {
    roles,
    areas: new Map(
      areas.flatMap(({ occupation, bands }) => {
        const owner = occupations.get(occupation);
        if (!owner) return [];
        const own = Object.entries(bands).map(([area, band]) => [area, row(band, owner)] as const);
        return [[occupation, new Map(own)] as const];
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
