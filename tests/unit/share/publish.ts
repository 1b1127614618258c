import type { Publication } from '../../../src/share/publication.ts';
import { publishedPairs } from '../../../src/share/published-pairs.ts';
import { type World, world } from '../dataset-fixture.ts';

/** Made-up content with addresses, as the builders of what programs read take it. */
export function publish(content: World): Publication {
  const dataset = world(content);
  const { written, weighed } = publishedPairs(dataset);
  return {
    dataset,
    pairs: written,
    weighed,
    wages: { occupations: [], placesOf: () => undefined, industriesOf: () => undefined },
    name: 'A site',
    address: (path) => `https://site.example${path}`,
  };
}
