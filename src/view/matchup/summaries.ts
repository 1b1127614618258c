import type { Summaries } from './sections.ts';

/** The findings of a pair’s sections and folds; where a rule has none, the fold shows its name alone. */
export function summaries(): Summaries {
  return {};
}
