import type { Dataset, Role } from '../../domain/dataset.ts';
import { list, midSentence, sentenceCase } from '../../domain/format.ts';
import { choiceTerms, keysOf } from '../../schema/vocabulary.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { paths } from '../base/site-paths.ts';
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
  /** The editors’ guide, section by section. */
  sections: { id: string; heading: string; html: Html }[];
  /** `basis` is what answers the term, `places` where on a role’s page. */
  terms: { id: TermId; label: string; description: string; basis: string; places: string }[];
  families: { name: string; roles: { id: string; name: string; aliases: string[] }[] }[];
  /** Links to those places, role by role. */
  roles: { name: string; href: string; places: { label: string; href: string }[] }[];
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
      html: passage(section, undefined, { dataset, base }, cite),
    })),
    terms: keysOf(choiceTerms).map((id) => {
      const { label, description } = choiceTerms[id];
      const figures = lines[id].map((line) => midSentence(line.label));
      const judged = 'rated' in choiceTerms[id] || id === 'growth' ? ['editors’ judgement'] : [];
      return {
        id,
        label,
        description,
        basis: sentenceCase([...figures, ...judged].join('; ')),
        places: list(places.flatMap((place) => (place.terms.includes(id) ? place.label : []))),
      };
    }),
    families: rolesByFamily(dataset.roles).map(({ name, roles }) => ({
      name,
      roles: roles.map((role) => ({ id: role.id, name: role.name, aliases: role.profile.aliases })),
    })),
    roles: rolesByFamily(dataset.roles).flatMap(({ roles }) => roles.map(placesOf)),
  });
}

function placesOf({ id, name }: Role): ChoosePage['roles'][number] {
  const href = paths.role(id);
  return { name, href, places: places.map((place) => ({ label: place.label, href: `${href}#${place.id}` })) };
}
