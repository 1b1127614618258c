import type {
  Career,
  Category,
  CitedSource,
  Link,
  MedianBand,
  Percentile,
  PriceIndex,
  PublishedRow,
  Written,
} from '../../domain/dataset.ts';
import type { AllAnswers } from '../../domain/day/all-answers.ts';
import type { RowDescription } from '../cite/row-description.ts';

/*
 * Roles, areas and settings as they travel to a page that compares what a reader chooses: every row with its source by id
 * and with its description ready to show. They are packed at build and unpacked where they are shown.
 */

/** Says what a row is. */
export type Describe = (row: PublishedRow) => RowDescription;

/** Rows of one kind on their way: what is the same in all of them once, and what differs. */
export interface PackedRows {
  like?: PackedRow;
  rows: PackedRow[];
}

/**
 * A row without its owner, its source by id and amounts as the content writes them. Where it has a place among the rows of
 * its owner its note is kept in a file, so that neither its description nor what only a note says travels.
 */
export type PackedRow = Readonly<Record<string, unknown>>;

export interface PackedLink extends Pick<Link, 'fit' | 'note'> {
  occupation: string;
  filings?: PackedRows;
}

/** What a comparison takes of the rows of a category, by the key under which it has them. */
export const categoryRows = [
  'wages',
  'projections',
  'exposure',
  'household',
  'separations',
  'entryEducation',
  'attainment',
  'selfEmployed',
  'jobZone',
  'description',
  'skills',
  'knowledge',
  'tasks',
  'licence',
  'moves',
  'interests',
  'context',
  'related',
] as const satisfies (keyof Category)[];

/** Of these a category has many; of the others one or none. */
export const manyRows: readonly string[] = ['wages', 'projections', 'exposure', 'household', 'separations'];

/** `areas` tells in which of the areas of the settings pay is held. */
export interface PackedOccupation
  extends Pick<Category, 'id' | 'name' | 'plural' | 'code' | 'system' | 'country' | 'absent'> {
  rows: Partial<Record<(typeof categoryRows)[number], PackedRows>>;
  areas?: string;
}

/** Without the sources that most records cite: those are a file of their own. */
export interface PackedRole extends Pick<Career, 'id' | 'name' | 'plural' | 'short' | 'family' | 'absent' | 'profile'> {
  links: PackedLink[];
  abroad: PackedLink[];
  pay: PackedRows;
  remote: PackedRows;
  occupations: PackedOccupation[];
  sources: CitedSource[];
}

/** Records of careers that are compared, and the sources that most records cite. */
export interface PackedCareers extends PackedShared {
  roles: readonly PackedRole[];
}

/** What most records need, loaded once: the sources that most cite, and consumer prices by country, the source by id. */
export interface PackedShared {
  sources: readonly CitedSource[];
  prices?: Readonly<Record<string, { source: string; years: PriceIndex['years'] }>>;
}

/** What all occupations answer about the circumstances of their work, to set two against. */
export type PackedAnswers = AllAnswers;

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
