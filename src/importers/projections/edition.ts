import type { classifications } from '../../schema/countries.ts';

/** How exposed an occupation is to AI, compared with the others of its edition, as the publisher sorts them into four. */
export type AiExposureCategory = 'low' | 'moderate' | 'high' | 'very-high';

/** One occupation of an edition. Employment, change and openings are in thousands of jobs, as published. */
export interface ProjectionRow {
  code: string;
  title: string;
  from: number | undefined;
  to: number | undefined;
  change: number | undefined;
  percent: number | undefined;
  openings: number | undefined;
  /** Self-employed people in percent of jobs; absent of an edition whose file does not say it. */
  selfEmployed?: number | undefined;
  education: string | undefined;
  experience: string | undefined;
  training: string | undefined;
  /** Absent where the edition has no such categories, or none for the occupation. */
  category?: AiExposureCategory;
}

/** Who leaves an occupation in an average year, in percent of its employment. */
export interface SeparationRow {
  code: string;
  title: string;
  exits: number | undefined;
  transfers: number | undefined;
}

/** Highest degree of people in an occupation, in percent. */
export interface AttainmentRow {
  code: string;
  /** As printed; a “(1)” behind it says that the survey does not separate the occupation from others. */
  title: string;
  lessThanHighSchool: number | undefined;
  highSchool: number | undefined;
  someCollege: number | undefined;
  associate: number | undefined;
  bachelor: number | undefined;
  master: number | undefined;
  doctoral: number | undefined;
}

/** One edition of the employment projections, whichever file it was read from. */
export interface ProjectionEdition {
  /** Such as 2024-34. */
  span: string;
  /** Year the projection starts from. */
  base: number;
  /** The classification its codes belong to. */
  system: keyof typeof classifications;
  rows: Map<string, ProjectionRow>;
  /**
   * True of a copy whose rows are not added up: where the edition prints a joined line elsewhere, a sum of rounded rows
   * would stand beside it with other openings.
   */
  ownRowsOnly?: true;
  separations?: {
    rows: Map<string, SeparationRow>;
    /** Name of the table, such as `Table 1.10`. */
    table: string;
  };
  attainment?: {
    rows: Map<string, AttainmentRow>;
    /** Name of the table, such as `Table 5.3`. */
    table: string;
    /** Last year of the survey behind it. */
    period: string;
  };
}
