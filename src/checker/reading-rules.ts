import type { Rule } from './rule.ts';

/** What is found while files are read, before any rule looks at the content as a whole. */
export const readingRules: readonly Pick<Rule, 'id' | 'description'>[] = [
  { id: 'encoding', description: 'Files are text in UTF-8.' },
  {
    id: 'characters',
    description:
      'Every character shows as what it is: none is invisible, turns the direction of a text or looks like another letter, in addresses too.',
  },
  { id: 'merge-conflict', description: 'No file holds the markers of an unresolved merge.' },
  { id: 'front-matter', description: 'A file begins with its fields between two lines of three dashes.' },
  { id: 'yaml-syntax', description: 'Front matter is well-formed YAML with each key once.' },
  { id: 'schema', description: 'Every field is known, present where it must be, and of the right form.' },
  {
    id: 'table-syntax',
    description: 'A table has the columns of its kind, and a cell for each of them in every row.',
  },
];
