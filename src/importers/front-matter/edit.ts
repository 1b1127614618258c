import type { ContentFile } from '../content.ts';

/** One row that an importer found, whole, and where it goes. What its source says for all its lines is not written. */
export interface Edit {
  file: ContentFile;
  /** Keys down to the list or the map it belongs to, such as `['wages']` or `['occupations', 0, 'filings']`. */
  at: readonly [string, ...(string | number)[]];
  /** Reference to the entry without a statistic, such as `wage.us.2025-05`: for the report. */
  figure: string;
  /** By the names of the whole row; keys without a value are left out. */
  entry: Entry;
  /** Where `at` is a list: which entry is replaced, and where a new one stands. Absent where `at` is the entry itself. */
  list?: {
    /** Keys that together say which entry it is. */
    identity: readonly string[];
    /** Negative where the first stands before the second. */
    order: (a: Entry, b: Entry) => number;
  };
}

export type Entry = Readonly<Record<string, unknown>>;
