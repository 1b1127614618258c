import type { Dataset } from '../../domain/dataset.ts';
import { list, midSentence, sentenceCase } from '../../domain/format.ts';
import { openings, type Section } from '../../markdown/sections.ts';
import { choiceTerms, keysOf } from '../../schema/vocabulary.ts';
import { CitationMarks, type Cited, type Html } from '../cite/citation-marks.ts';
import { passage } from '../cite/prose.ts';
import { describeRow } from '../cite/row-description.ts';
import { type TermId, termLines } from './term-lines.ts';

/** The guide whose page this is. */
export const chooseGuide = 'choose';

/** Sections of a role’s page, in their order, with the terms that each answers. */
const places: { id: string; label: string; terms: TermId[] }[] = [
  { id: 'official', label: 'Official categories', terms: ['pay', 'growth', 'job-volume'] },
  { id: 'pay', label: 'Pay', terms: ['pay', 'pay-growth'] },
  {
    id: 'work',
    label: 'The work',
    terms: [
      'pay-growth',
      'job-volume',
      'entry-barrier',
      'learning-curve',
      'remote-work',
      'switching',
      'specialisation',
      'ai-exposure',
    ],
  },
  { id: 'ai', label: 'AI exposure', terms: ['ai-exposure'] },
];

export interface ChoosePage extends Cited {
  title: string;
  description: string;
  /** The editors’ guide, section by section, each with the words of its first and its last item. */
  sections: { id: string; heading: string; finding: string; html: Html }[];
  /** `basis` is what answers the term, `places` where on a role’s page. */
  terms: { id: TermId; label: string; description: string; basis: string; places: string }[];
}

/** Help with choosing: the guide, the terms to weigh, and where each role’s page answers them. */
export function choosePage(dataset: Dataset, base: string): ChoosePage {
  const guide = dataset.guides.find(({ id }) => id === chooseGuide);
  if (!guide) throw new Error(`No guide “${chooseGuide}” in the dataset.`);
  const cite = new CitationMarks(describeRow);
  const lines = termLines();
  return cite.finish({
    title: guide.title,
    description: guide.description,
    sections: guide.sections.map((section) => ({
      id: section.heading.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      heading: section.heading,
      finding: findingOf(section),
      html: passage(section, undefined, { dataset, base }, cite),
    })),
    terms: keysOf(choiceTerms).map((id) => {
      const { label, description } = choiceTerms[id];
      const figures = lines[id].map((line) => midSentence(line.label));
      const judged = 'rated' in choiceTerms[id] || id === 'growth' ? ['editors’ words'] : [];
      return {
        id,
        label,
        description,
        basis: sentenceCase([...figures, ...judged].join('; ')),
        places: list(places.flatMap((place) => (place.terms.includes(id) ? place.label : []))),
      };
    }),
  });
}

/** “From “Start from what you like to find out” to “Count what you already have””: what the items of a section open with. */
function findingOf(section: Section): string {
  const [first, ...others] = openings(section);
  const last = others.at(-1);
  return first && last ? `From “${first}” to “${last}”` : (first ?? '');
}
