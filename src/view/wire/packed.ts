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

export type PackedOccupation = Pick<Category, 'id' | 'name' | 'plural' | 'code' | 'system' | 'country' | 'absent'> & {
  wages: Packed<Band>[];
  projections: Packed<ProjectionLine>[];
  exposure: Packed<Exposure>[];
  household: Packed<Household>[];
  entryEducation?: Packed<EntryEducation>;
};

export interface PackedRole extends Pick<Career, 'id' | 'name' | 'plural' | 'short' | 'family' | 'absent' | 'profile'> {
  links: PackedLink[];
  abroad: PackedLink[];
  pay: Packed<MedianBand>[];
  remote: Packed<Remote>[];
  occupations: PackedOccupation[];
  sources: CitedSource[];
}

/** Official pay of one category below the level of its country: of each area the newest, by the area’s id. */
export interface PackedAreas {
  occupation: string;
  bands: Record<string, Packed<MedianBand>>;
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
  /** Ids of the categories that have pay by area. */
  withAreas: string[];
  rates: PackedPoint[];
  prices: PackedPoint[];
  sources: CitedSource[];
}
