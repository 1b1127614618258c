import type {
  Career,
  Category,
  CitedSource,
  GraduatesOf,
  Link,
  PriceIndex,
  PublishedRow,
  Written,
} from '../../domain/dataset.ts';
import type { AllAnswers } from '../../domain/day/all-answers.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { GroupWeeks } from '../day/group-weeks.ts';

/*
 * Roles and settings as they travel to a page that compares what a reader chooses: every row with its source by id
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

export interface PackedOccupation
  extends Pick<Category, 'id' | 'name' | 'plural' | 'code' | 'system' | 'country' | 'absent'> {
  rows: Partial<Record<(typeof categoryRows)[number], PackedRows>>;
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

/** What all occupations answer about the circumstances of their work, to set two against; a week of their groups. */
export interface PackedAnswers extends AllAnswers {
  weeks?: GroupWeeks;
}

/** Fields of study by category, what graduates of them earn, and who says so. */
export interface PackedStudies {
  sources: readonly { name: string; edition: string; href: string }[];
  /** Codes of the fields that lead to a category, by its id. */
  fields: Readonly<Record<string, readonly string[]>>;
  degrees: readonly GraduatesOf[];
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

/** Levels of prices of one source and period, the country being 100: of each place its id, the level, locator and line. */
export interface PackedPrices extends Pick<PackedPoint, 'period' | 'source'> {
  /** Where they stand in the content. */
  path: string;
  rows: [place: string, level: number, locator: string, line: number][];
}

/** Who publishes pay by place inside the country, and where the tables stand in the content. */
export interface PackedWages {
  /** Id of the source. */
  source: string;
  period: string;
  /** The folder of the tables, with a slash behind it. */
  folder: string;
  /** Categories behind careers of which nothing is published by place. */
  without: string[];
}

/** What a reader may choose pay by: countries, who publishes it by place, and the series that convert and adjust it. */
export interface PackedSettings {
  countries: { id: string; name: string }[];
  wages?: PackedWages;
  rates: PackedPoint[];
  prices: PackedPrices[];
  sources: CitedSource[];
}
