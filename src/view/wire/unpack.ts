import { officialInArea } from '../../domain/area-band.ts';
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
import { areaPayWords } from '../cite/area-pay-words.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { unpackAnswers, unpackItems, unpackValues } from './pack-rows.ts';
import {
  categoryRows,
  type Describe,
  manyRows,
  type PackedAreas,
  type PackedAreaTable,
  type PackedCareers,
  type PackedLink,
  type PackedRow,
  type PackedRows,
  type PackedSettings,
} from './packed.ts';

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

/** What roles are unpacked with: the settings of a page, and tables by area. */
interface Beside {
  settings?: Pick<PackedSettings, 'places' | 'sources'>;
  areas?: readonly PackedAreas[];
}

/** Unpacks roles together, so that what two of them share is one object. */
export function unpack(
  { roles: packed, sources: shared, prices = {} }: PackedCareers,
  { settings, areas = [] }: Beside = {},
): Unpacked {
  const areaNames = new Map(settings?.places.map(({ id, name }) => [id, name]));
  const said = new Map<object, RowDescription>();
  const sources = new Map<string, CitedSource>();
  for (const source of [...packed, ...areas].flatMap((one) => one.sources).concat(shared, settings?.sources ?? [])) {
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
  const heldAreas = new Map<string, string>();
  for (const { rows, areas: held, ...entry } of packed.flatMap((role) => role.occupations)) {
    if (occupations.has(entry.id)) continue;
    const { id, name, plural, country } = entry;
    if (held) heldAreas.set(id, held);
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
