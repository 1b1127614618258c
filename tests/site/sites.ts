import { inject } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readDataset } from '../../src/published.ts';
import { publishedPairs } from '../../src/share/published-pairs.ts';
import { pairId } from '../../src/view/base/site-paths.ts';
import { built } from '../built.ts';
import type { PublishedSite } from '../published-sites.ts';

/** The sites of the test run. The sub-path is the harder case: whatever holds there holds at the root of an address. */
export const { real, small } = inject('sites');
export const sites = [real, small];
await built(sites);

const datasets = new Map<string, Dataset>();

/** The content of a site, read once. */
export function datasetOf({ content }: PublishedSite): Dataset {
  const dataset = datasets.get(content) ?? readDataset(content);
  datasets.set(content, dataset);
  return dataset;
}

/** Ids of the pairs of written roles that have pages. */
export function builtPairs(site: PublishedSite): string[] {
  return publishedPairs(datasetOf(site), site.pairs).written.map(idOf);
}

/** Ids of the other pairs that have pages. */
export function builtWeighed(site: PublishedSite): string[] {
  return publishedPairs(datasetOf(site), site.pairs).weighed.map(idOf);
}

/** Addresses, from the root of the site, of what would be there of other pairs if they had been built. */
export function unbuiltAddresses(site: PublishedSite): Set<string> {
  const built = new Set([...builtPairs(site), ...builtWeighed(site)]);
  const { written, weighed } = publishedPairs(datasetOf(site));
  const others = [...written, ...weighed].map(idOf).filter((id) => !built.has(id));
  return new Set(others.flatMap((id) => [`${site.base}compare/${id}/`, `${site.base}data/v1/pairs/${id}.json`]));
}

const idOf = ([a, b]: readonly [{ id: string }, { id: string }]) => pairId([a.id, b.id]);
