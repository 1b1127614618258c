import type { Dataset } from '../domain/dataset.ts';
import { Citations, type Cited, type Html } from './citations.ts';
import { describe } from './describe.ts';
import { prose } from './prose.ts';

export interface GuidePage extends Cited {
  id: string;
  title: string;
  description: string;
  html: Html;
}

/** A page of the site in prose. */
export function guidePage(dataset: Dataset, id: string, base: string): GuidePage {
  const guide = dataset.guides.find((candidate) => candidate.id === id);
  if (!guide) throw new Error(`No guide “${id}” in the dataset.`);
  const { title, description, nodes } = guide;
  const cite = new Citations(describe);
  return cite.finish({ id, title, description, html: prose(nodes, undefined, { dataset, base }, cite) });
}
