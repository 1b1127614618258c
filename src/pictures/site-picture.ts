import type { Dataset } from '../domain/dataset.ts';
import { site } from '../site.ts';
import { partFacts, type SitePart } from '../view/page/part-facts.ts';
import type { SitePicture } from './picture.ts';

/** The picture of a part of the site, by what stands in it. */
export function sitePicture(part: SitePart, dataset: Dataset): SitePicture {
  return { kind: 'site', ...partFacts(part, dataset, site.claim) };
}
