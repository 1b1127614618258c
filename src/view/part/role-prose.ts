import type { Role } from '../../domain/dataset.ts';
import { dayParts } from '../../schema/vocabulary.ts';
import type { CitationMarks, Html } from '../cite/citation-marks.ts';
import { type ProseContext, passage, passageItems } from '../cite/prose.ts';
import { opened } from './editors-text.ts';

type Heading =
  | 'What they do'
  | 'Responsibilities'
  | 'A typical day'
  | 'An example'
  | 'Where they work'
  | 'How pay moves'
  | 'With AI tools'
  | 'Choose this if'
  | 'Common mistakes'
  | 'Where to learn';

/** One section of a role’s profile as HTML; undefined when the profile has none. */
export function sectionOf(role: Role, heading: Heading, context: ProseContext, cite: CitationMarks): Html | undefined {
  const section = role.sections.find((candidate) => candidate.heading === heading);
  return section && passage(section, role, context, cite);
}

/** The items of a list section, each as HTML. */
export function itemsOf(role: Role, heading: Heading, context: ProseContext, cite: CitationMarks): Html[] {
  const section = role.sections.find((candidate) => candidate.heading === heading);
  return section ? passageItems(section, role, context, cite) : [];
}

/** A typical day, part by part: the bold openings become the rows’ names. */
export function dayOf(
  roles: readonly Role[],
  context: ProseContext,
  cite: CitationMarks,
): { part: string; cells: Html[] }[] {
  const days = roles.map((role) => itemsOf(role, 'A typical day', context, cite));
  return dayParts.map((part, index) => ({
    part,
    cells: days.map((items) => opened(items[index] ?? { html: [] }).html),
  }));
}
