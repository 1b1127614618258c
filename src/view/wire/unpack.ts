import type {
  Band,
  EntryEducation,
  Exposure,
  Filings,
  Household,
  Link,
  MedianBand,
  Occupation,
  ProjectionLine,
  PublishedRow,
  Remote,
  Role,
  Source,
} from '../../domain/dataset.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { Describe, Packed, PackedAreas, PackedLink, PackedRole, PackedSource } from './packed.ts';

/** What a packed role leaves out of a role, since no comparison of any roles shows it. */
const withoutProse = { path: '', payPath: '', sections: [], payNotes: [] };
const withoutLists = {
  aliases: [],
  summary: '',
  occupations: [],
  skills: [],
  tools: [],
  education: '',
  ladder: [],
  industries: [],
  bestFor: '',
  outlook: '',
  absent: [],
};

/** Roles and what belongs to them, unpacked. */
export interface Unpacked {
  roles: Role[];
  /** By id of the category, then of the area. */
  areas: Map<string, Map<string, MedianBand>>;
  source: (id: string) => Source | undefined;
  /** What an unpacked row is. */
  describe: Describe;
}

/**
 * Unpacks roles together, so that what two of them share is one object. A role that comes so has no prose, lists of
 * skills, ladder or areas of its own.
 */
export function unpack(
  packed: readonly PackedRole[],
  areas: readonly PackedAreas[] = [],
  more: readonly PackedSource[] = [],
): Unpacked {
  const said = new Map<PublishedRow, RowDescription>();
  const sources = new Map<string, Source>();
  for (const source of [...packed, ...areas].flatMap((one) => one.sources).concat(more)) {
    if (!sources.has(source.id)) sources.set(source.id, { ...source, sections: [] } as unknown as Source);
  }

  const row = <R extends PublishedRow>({ says, source, ...rest }: Packed<R>, owner: R['owner']): R => {
    const one = { ...rest, owner, source: sources.get(source), written: says.written } as unknown as R;
    said.set(one, says);
    return one;
  };

  const occupations = new Map<string, Occupation>();
  for (const entry of packed.flatMap((role) => role.occupations)) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country, wages, projections, exposure, household, entryEducation, ...rest } = entry;
    const owner = { kind: 'occupation' as const, id, name, plural, country };
    occupations.set(id, {
      ...owner,
      ...rest,
      path: '',
      wages: wages.map((band) => row<Band>(band, owner)),
      projections: projections.map((line) => row<ProjectionLine>(line, owner)),
      exposure: exposure.map((one) => row<Exposure>(one, owner)),
      household: household.map((one) => row<Household>(one, owner)),
      ...(entryEducation && { entryEducation: row<EntryEducation>(entryEducation, owner) }),
      outlook: [],
      areas: [],
      sections: [],
    });
  }

  const roles = packed.map(({ id, name, plural, absent, profile, links, abroad, pay, remote }): Role => {
    const owner = { kind: 'role' as const, id, name, plural };
    const link = ({ occupation, filings, ...rest }: PackedLink): Link[] => {
      const found = occupations.get(occupation);
      return found ? [{ ...rest, occupation: found, ...(filings && { filings: row<Filings>(filings, owner) }) }] : [];
    };
    return {
      ...owner,
      ...withoutProse,
      short: profile.short,
      profile: { ...withoutLists, plural, ...profile },
      links: links.flatMap(link),
      abroad: abroad.flatMap(link),
      pay: pay.map((band) => row<MedianBand>(band, owner)),
      remote: remote.map((one) => row<Remote>(one, owner)),
      absent,
    };
  });

  return {
    roles,
    areas: new Map(
      areas.flatMap(({ occupation, bands }) => {
        const owner = occupations.get(occupation);
        if (!owner) return [];
        const own = Object.entries(bands).map(([area, band]) => [area, row<MedianBand>(band, owner)] as const);
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
