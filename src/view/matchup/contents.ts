import type { Comparison } from './comparison.ts';

/** One section of a matchup page, in the order of the page. */
export interface ContentsEntry {
  id: string;
  label: string;
}

/** The sections that a matchup page has, under the short names of its list of contents. */
export function contents({ growth, education, earning, questions }: Comparison): ContentsEntry[] {
  const entries: [id: string, label: string, there: boolean][] = [
    ['glance', 'Glance', true],
    ['pay', 'Pay', true],
    ['by-place', 'Places', true],
    ['other-numbers', 'Numbers', true],
    ['growth', 'Growth', growth !== undefined],
    ['skills', 'Skills', true],
    ['education', 'Education', education !== undefined],
    ['work', 'Work', true],
    ['ladder', 'Ladder', true],
    ['ai', 'AI', true],
    ['moving', 'Moving', true],
    ['earning', 'Reasons', earning !== undefined],
    ['choose', 'Choosing', true],
    ['questions', 'Questions', questions.length > 0],
    ['sources', 'Sources', true],
  ];
  return entries.filter(([, , there]) => there).map(([id, label]) => ({ id, label }));
}
