import type { Comparison } from './comparison.ts';
import { type SectionId, sectionNames, subFoldNames } from './sections.ts';

/** One section of a matchup page, in the order of the page. */
export interface ContentsEntry {
  id: string;
  label: string;
}

/** What stands above the list itself, or leads away from the page, is not in it. */
const unlisted = new Set<SectionId>(['short', 'related']);

/** The sections that a matchup page has, under their full names, and the place that a reader may choose. */
export function contents({ questions, where, day }: Comparison): ContentsEntry[] {
  const absent = new Set<string>([
    ...unlisted,
    ...(questions.length > 0 ? [] : ['questions']),
    ...(where ? [] : ['where']),
    ...(day ? [] : ['day']),
  ]);
  return Object.entries(sectionNames)
    .filter(([id]) => !absent.has(id))
    .flatMap(([id, label]) => [
      { id, label },
      ...(id === 'pay' ? [{ id: 'by-place', label: subFoldNames['by-place'] }] : []),
    ]);
}
