import type { raters, relatedTiers, toolFlags } from '../../schema/occupation-vocabulary.ts';

/** One item of an O*NET-SOC code: importance from 1 to 5, level from 0 to 7. */
export interface Rating {
  item: string;
  importance: number;
  error: number | undefined;
  level: number | undefined;
  raters: keyof typeof raters;
  /** Month, such as 2025-08. */
  date: string;
}

/** Another code, and how close it is. */
export interface Related {
  code: string;
  tier: keyof typeof relatedTiers;
}

/** What each table of the database says, by O*NET-SOC code and in the table’s order; absent where the folder lacks it. */
export interface OnetTables {
  skills: Map<string, Rating[]>;
  knowledge: Map<string, Rating[]>;
  tools: Map<string, { tool: string; asked: keyof typeof toolFlags }[]>;
  /** The closest first. */
  related: Map<string, Related[]>;
  titles: Map<string, string[]>;
  tasks: Map<string, string[]>;
  descriptions: Map<string, string[]>;
  zones: Map<string, { zone: number; period: string }[]>;
  interests: Map<string, Record<string, number>[]>;
  values: Map<string, Record<string, number>[]>;
  styles: Map<string, Record<string, number>[]>;
}
