/** One occupation of a year’s averages of the household survey, by its code; counts are of people. */
export interface UnemploymentRow {
  code: string;
  /** The category as the table prints it. */
  title: string;
  /** Percent of the experienced labour force; undefined where the table prints none. */
  rate: number | undefined;
  /** The experienced labour force: who works in the occupation, and the unemployed whose last job was in it. */
  labourForce: number | undefined;
}

/** One occupation of the table of weekly earnings, by the title that it prints, in lower case. */
export interface EarningsRow {
  title: string;
  /** US$ a week, median of full-time wage and salary workers; undefined where the table prints none. */
  weekly: number | undefined;
  /** The same of women and of men alone. */
  weeklyWomen: number | undefined;
  weeklyMen: number | undefined;
  /** Full-time wage and salary workers. */
  workers: number | undefined;
}
