import type {
  Band,
  EntryEducation,
  Exposure,
  Filings,
  Link,
  MedianBand,
  Occupation,
  ProjectionLine,
  PublishedRow,
  Remote,
  Role,
  Row,
  Source,
} from '../domain/dataset.ts';
import type { Profile } from '../schema/role.ts';
import type { Description } from './describe.ts';

/*
 * A role as it travels to a page that compares any roles: everything that the rows and charts of such a page show, each
 * row with its source by id and with its description ready to show. `pack` runs at build, `unpack` where it is shown.
 */

/** A row on its way. */
type Packed<R extends Row> = Omit<R, 'owner' | 'source' | 'quantiles'> & { source: string; says: Description };

type Judged = 'focus' | 'makes' | 'input' | 'output' | 'outputKind' | 'certifications' | 'dimensions';

interface PackedLink extends Pick<Link, 'fit' | 'note'> {
  occupation: string;
  filings?: Packed<Filings>;
}

type PackedOccupation = Pick<Occupation, 'id' | 'name' | 'plural' | 'code' | 'system' | 'country' | 'absent'> & {
  wages: Packed<Band>[];
  projections: Packed<ProjectionLine>[];
  exposure: Packed<Exposure>[];
  entryEducation?: Packed<EntryEducation>;
};

type PackedSource = Omit<Source, 'sections' | 'population' | 'attribution' | 'obtained' | 'cap'>;

export interface PackedRole extends Pick<Role, 'id' | 'name' | 'plural' | 'absent'> {
  profile: Pick<Profile, 'name' | 'short' | 'family' | Judged>;
  links: PackedLink[];
  abroad: PackedLink[];
  pay: Packed<MedianBand>[];
  remote: Packed<Remote>[];
  occupations: PackedOccupation[];
  sources: PackedSource[];
}

/** Packs a role. */
export function pack(role: Role, describe: (row: PublishedRow) => Description): PackedRole {
  const sources = new Map<string, PackedSource>();
  const occupations = new Map<string, PackedOccupation>();

  const row = <R extends PublishedRow>(one: R): Packed<R> => {
    const { owner: _owner, source, ...rest } = one;
    const { sections, population, attribution, obtained, cap, ...said } = source;
    sources.set(source.id, said);
    const { quantiles: _quantiles, ...kept } = rest as typeof rest & { quantiles?: unknown };
    return { ...kept, source: source.id, says: describe(one) } as Packed<R>;
  };

  const category = (occupation: Occupation): string => {
    const { id, name, plural, code, system, country, absent, wages, projections, exposure, entryEducation } =
      occupation;
    if (!occupations.has(id)) {
      occupations.set(id, {
        ...{ id, name, plural, system, country, absent },
        ...(code && { code }),
        wages: wages.map(row),
        projections: projections.map(row),
        exposure: exposure.map(row),
        ...(entryEducation && { entryEducation: row(entryEducation) }),
      });
    }
    return id;
  };

  const link = ({ occupation, fit, note, filings }: Link): PackedLink => ({
    occupation: category(occupation),
    fit,
    ...(note && { note }),
    ...(filings && { filings: row(filings) }),
  });

  const { id, name, plural, absent, profile, links, abroad, pay, remote } = role;
  const { short, family, focus, makes, input, output, outputKind, certifications, dimensions } = profile;
  const packed = {
    ...{ id, name, plural, absent },
    profile: { name, short, family, focus, makes, input, output, outputKind, certifications, dimensions },
    links: links.map(link),
    abroad: abroad.map(link),
    pay: pay.map(row),
    remote: remote.map(row),
  };
  return { ...packed, occupations: [...occupations.values()], sources: [...sources.values()] };
}

/** What a packed role leaves out of a role, since no comparison of any roles shows it. */
const withoutProse = { path: '', sections: [], payNotes: [] };
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

/**
 * Unpacks roles together, so that what two of them share is one object. A role that comes so has no prose, lists of
 * skills, ladder or areas. `describe` says what a row of theirs is.
 */
export function unpack(packed: readonly PackedRole[]): {
  roles: Role[];
  describe: (row: PublishedRow) => Description;
} {
  const said = new Map<PublishedRow, Description>();
  const sources = new Map(
    packed
      .flatMap((role) => role.sources)
      .map((source) => [source.id, { ...source, sections: [] } as unknown as Source]),
  );

  const row = <R extends PublishedRow>({ says, source, ...rest }: Packed<R>, owner: R['owner']): R => {
    const one = { ...rest, owner, source: sources.get(source) } as unknown as R;
    said.set(one, says);
    return one;
  };

  const occupations = new Map<string, Occupation>();
  for (const entry of packed.flatMap((role) => role.occupations)) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country, wages, projections, exposure, entryEducation, ...rest } = entry;
    const owner = { kind: 'occupation' as const, id, name, plural, country };
    occupations.set(id, {
      ...owner,
      ...rest,
      path: '',
      wages: wages.map((band) => row<Band>(band, owner)),
      projections: projections.map((line) => row<ProjectionLine>(line, owner)),
      exposure: exposure.map((one) => row<Exposure>(one, owner)),
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
    describe: (one) => said.get(one) ?? { value: '', what: '', facts: [] },
  };
}
