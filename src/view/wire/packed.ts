import type {
  Band,
  Career,
  Category,
  CitedSource,
  EntryEducation,
  Exposure,
  Filings,
  Household,
  Link,
  MedianBand,
  Percentile,
  ProjectionLine,
  PublishedRow,
  Remote,
  Row,
  Written,
} from '../../domain/dataset.ts';
import type { RowDescription } from '../cite/row-description.ts';

/*
 * Roles, areas and settings as they travel to a page that compares what a reader chooses: every row with its source by id
 * and with its description ready to show. They are packed at build and unpacked where they are shown.
 */

/** Says what a row is. */
export type Describe = (row: PublishedRow) => RowDescription;

/** A row on its way. */
export type Packed<R extends Row> = Omit<R, 'owner' | 'source' | 'written' | 'quantiles'> & {
  source: string;
  says: RowDescription;
};

export interface PackedLink extends Pick<Link, 'fit' | 'note'> {
  occupation: string;
  filings?: Packed<Filings>;
}

/** `areas` tells in which of the areas of the settings pay is held. */
export type PackedOccupation = Pick<Category, 'id' | 'name' | 'plural' | 'code' | 'system' | 'country' | 'absent'> & {
  wages: Packed<Band>[];
  projections: Packed<ProjectionLine>[];
  exposure: Packed<Exposure>[];
  household: Packed<Household>[];
  entryEducation?: Packed<EntryEducation>;
  areas?: string;
};

export interface PackedRole extends Pick<Career, 'id' | 'name' | 'plural' | 'short' | 'family' | 'absent' | 'profile'> {
  links: PackedLink[];
  abroad: PackedLink[];
  pay: Packed<MedianBand>[];
  remote: Packed<Remote>[];
  occupations: PackedOccupation[];
  sources: CitedSource[];
}

/** One row of a table by area: the area’s id, the line and locator in the table, people employed, then its statistics. */
export type PackedArea = [
  area: string,
  line: number,
  locator: string,
  people: number | null,
  ...values: (number | null)[],
];

/** Rows by area of one source and period: what they share, and which statistics each row states. */
export interface PackedAreaTable {
  like: Pick<MedianBand, 'place' | 'currency' | 'period' | 'transcribed'> & { source: string };
  /** The table’s path in the content. */
  path: string;
  statistics: Percentile[];
  rows: PackedArea[];
}

/** Official pay of one category below the level of its country: of each area the newest. */
export interface PackedAreas {
  occupation: string;
  tables: PackedAreaTable[];
  sources: CitedSource[];
}

/** Values of a series, such as a rate of exchange, each with its source by id. */
export interface PackedPoint {
  place: string;
  name: string;
  period: string;
  value: number;
  locator: string;
  written: Written;
  source: string;
}

/** What a reader may choose pay by: places, and the series that convert and adjust it. */
export interface PackedSettings {
  places: { id: string; name: string; kind: 'country' | 'state' | 'metro' }[];
  rates: PackedPoint[];
  prices: PackedPoint[];
  sources: CitedSource[];
}
