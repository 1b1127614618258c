import { checkContent } from './checker/check-content.ts';
import { takeOver } from './checker/hand-over.ts';
import { buildDataset } from './domain/build-dataset.ts';
import type { Dataset } from './domain/dataset.ts';
import { parseBody } from './markdown/parse-body.ts';
import { sections } from './markdown/sections.ts';
import type { Publication } from './share/publication.ts';
import { publishedPairs } from './share/published-pairs.ts';
import { site } from './site.ts';

/** Reads a content folder that the checker has passed into the dataset. Throws where it has problems. */
export function readDataset(folder: string): Dataset {
  const { problems, ...content } = takeOver(folder) ?? checkContent(folder);
  const [problem] = problems;
  if (problem)
    throw new Error(`${problem.path}:${problem.line}:${problem.column} ${problem.message} Run npm run check.`);
  return buildDataset(content, (body, line) => {
    const { root } = parseBody(body, { line, column: 1, offset: 0 });
    return { sections: sections(root), nodes: root.children };
  });
}

/** The content as the site publishes it, read once. */
export const dataset = readDataset(site.content);

/** The pairs that get pages: of roles that editors wrote about, and of others that people weigh. */
export const { written: pairs, weighed } = publishedPairs(dataset, site.pairs);

/** The content with its addresses, for what programs read. */
export const publication: Publication = {
  dataset,
  pairs,
  weighed,
  name: site.name,
  address: (path) => `${site.address}${site.base.replace(/\/$/, '')}${path}`,
};
