import type { Inline } from '../cite/citation-marks.ts';

/** Sections of a matchup page in reading order: the id in its address, and the full name in headings and lists. */
export const sectionNames = {
  short: 'In short',
  pay: 'Pay',
  where: 'Where you live',
  growth: 'Growth and jobs',
  glance: 'Side by side',
  skills: 'Skills and moving',
  day: 'What differs in a day',
  work: 'The work',
  choose: 'Which to choose',
  'other-numbers': 'Numbers elsewhere',
  education: 'Education and getting in',
  ladder: 'Career ladder',
  ai: 'AI',
  questions: 'Questions',
  related: 'Compare next',
  sources: 'Sources',
  cite: 'Cite, embed, data',
} as const;

export type SectionId = keyof typeof sectionNames;

/** Folds inside a section, of one line each. */
export const subFoldNames = {
  official: 'Official wages',
  ads: 'Pay offered in ads',
  'by-place': 'Your place',
  currency: 'Currency and prices',
  earning: 'Why more?',
  'why-not': 'Why ≠',
  trend: 'By edition',
  jobs: 'In jobs',
  forecast: 'Forecast and fact',
  studies: 'Fields of study',
  expected: 'Why?',
  record: 'How right were earlier ones?',
  claimed: 'What others print',
  postings: 'Job ads',
  tools: 'Tools',
  asked: 'Software asked for in job ads',
  lists: 'Listed for one, not for the other',
  'typical-day': 'A typical day',
  examples: 'An example of what each makes',
  where: 'Where they work',
  stages: 'By career stage',
  mistakes: 'Common mistakes',
  published: 'The values as published',
  'ai-tools': 'How AI tools change the work',
  hiring: 'For people who hire',
} as const;

export type SubFoldId = keyof typeof subFoldNames;

/**
 * What a section or a fold finds, in one line that stands where it is shut: at most 80 characters, a complete statement
 * with its number, without marks.
 */
export type Summaries = Partial<Record<SectionId | SubFoldId, Inline>>;
