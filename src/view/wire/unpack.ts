import type {
  Career,
  Category,
  CitedSource,
  Filings,
  Link,
  MedianBand,
  Owner,
  PublishedRow,
  Ratings,
  Remote,
  Row,
} from '../../domain/dataset.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { unpackAnswers, unpackItems, unpackValues } from './pack-rows.ts';
import {
  categoryRows,
  type Describe,
  manyRows,
  type PackedCareers,
  type PackedLink,
  type PackedRow,
  type PackedRows,
  type PackedSettings,
} from './packed.ts';

/** What can be compared of roles, and what belongs to them. */
export interface Unpacked {
  roles: Career[];
  source: (id: string) => CitedSource | undefined;
  /** What an unpacked row is. */
  describe: Describe;
}

/** What each row of a category is. */
const rowKinds: Record<(typeof categoryRows)[number], PublishedRow['kind']> = {
  wages: 'band',
  projections: 'projection',
  exposure: 'exposure',
  household: 'household',
  separations: 'separations',
  entryEducation: 'entry-education',
  attainment: 'attainment',
  selfEmployed: 'self-employed',
  jobZone: 'job-zone',
  description: 'description',
  skills: 'ratings',
  knowledge: 'ratings',
  tasks: 'tasks',
  licence: 'licence',
  moves: 'moves',
  interests: 'interests',
  context: 'context',
  related: 'related',
};

/** What is read of a row before it is whole again. */
interface Travelled {
  source: string;
  says?: RowDescription;
  nth?: number;
  values?: (number | string | null)[];
  of?: Ratings['of'];
  items?: (number | null)[];
  answers?: string;
}

/** Unpacks roles together, so that what two of them share is one object; with the sources of the settings of a page. */
export function unpack(
  { roles: packed, sources: shared, prices = {} }: PackedCareers,
  settings?: Pick<PackedSettings, 'sources'>,
): Unpacked {
  const said = new Map<object, RowDescription>();
  const sources = new Map<string, CitedSource>();
  for (const source of packed.flatMap((one) => one.sources).concat(shared, settings?.sources ?? [])) {
    if (!sources.has(source.id)) sources.set(source.id, source);
  }
  const sourceOf = (id: string): CitedSource => {
    const source = sources.get(id);
    if (!source) throw new Error(`The source ${id} was not packed.`);
    return source;
  };

  /** Rows of one kind with their owner and their sources. */
  const rowsOf = <R extends Row>(
    kind: PublishedRow['kind'],
    { like, rows }: PackedRows = { rows: [] },
    owner: Owner,
  ): R[] =>
    rows.map((own) => {
      const { says, source, ...rest } = { ...like, ...own } as PackedRow & Travelled;
      const one = {
        id: `${owner.id}/${rest.nth}`,
        locator: '',
        ...rest,
        kind,
        ...(kind === 'band' && { values: unpackValues(rest.values ?? []) }),
        ...(kind === 'context' && { answers: unpackAnswers(rest.answers ?? '') }),
        ...(kind === 'ratings' && { items: unpackItems(rest.of ?? 'skills', rest.items ?? []) }),
        owner,
        source: sourceOf(source),
        // Of a row whose note is kept in a file, the file says where it is written.
        written: says?.written ?? { path: '', line: 0 },
      };
      if (says) said.set(one, says);
      return one as unknown as R;
    });

  const occupations = new Map<string, Category>();
  for (const { rows, ...entry } of packed.flatMap((role) => role.occupations)) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country } = entry;
    const owner = { kind: 'occupation' as const, id, name, plural, country };
    const found = categoryRows.flatMap((key): [string, unknown][] => {
      const own = rowsOf(rowKinds[key], rows[key], owner);
      return manyRows.includes(key) ? [[key, own]] : own.map((row) => [key, row] as [string, unknown]);
    });
    const index = prices[country];
    occupations.set(id, {
      kind: 'occupation',
      ...entry,
      ...Object.fromEntries(found),
      ...(index && { prices: { ...index, source: sourceOf(index.source) } }),
    } as Category);
  }

  const roles = packed.map(
    ({ id, name, plural, short, family, absent, profile, links, abroad, pay, remote }): Career => {
      const owner = { kind: 'role' as const, id, name, plural };
      const link = ({ occupation, filings, ...rest }: PackedLink): Link[] => {
        const found = occupations.get(occupation);
        const [row] = rowsOf<Filings>('filings', filings, owner);
        return found ? [{ ...rest, occupation: found, ...(row && { filings: row }) }] : [];
      };
      return {
        ...owner,
        short,
        family,
        ...(profile && { profile }),
        links: links.flatMap(link),
        abroad: abroad.flatMap(link),
        pay: rowsOf<MedianBand>('band', pay, owner),
        remote: rowsOf<Remote>('remote', remote, owner),
        absent,
      };
    },
  );

  return {
    roles,
    source: (id) => sources.get(id),
    describe: (one) => {
      const says = said.get(one);
      if (!says) throw new Error(`The row ${one.id} was not packed.`);
      return says;
    },
  };
}
