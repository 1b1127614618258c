import type { Publication } from '../../../src/share/publication.ts';
import { type World, world } from '../dataset-fixture.ts';

/** Made-up content with addresses, as the builders of what programs read take it. */
export function publish(content: World): Publication {
  return { dataset: world(content), name: 'A site', address: (path) => `https://site.example${path}` };
}
