import type { Dataset } from '../../domain/dataset.ts';
import { CitationMarks, type Cited, type Html } from '../cite/citation-marks.ts';
import { passage } from '../cite/prose.ts';
import { describeRow } from '../cite/row-description.ts';

export interface GuidePage extends Cited {
  id: string;
  title: string;
  description: string;
  /** Its sections with their headings. */
  parts: Html[];
}

/** A page of the site in prose. */
export function guidePage(dataset: Dataset, id: string, base: string): GuidePage {
  const guide = dataset.guides.find((candidate) => candidate.id === id);
  if (!guide) throw new Error(`No guide “${id}” in the dataset.`);
  const { title, description, sections } = guide;
  const cite = new CitationMarks(describeRow);
  return cite.finish({
    id,
    title,
    description,
    parts: sections.map((section) => {
      const { headingNode, nodes } = section;
      const whole = { ...section, nodes: headingNode ? [headingNode, ...nodes] : nodes };
      return passage(whole, undefined, { dataset, base }, cite);
    }),
  });
}
