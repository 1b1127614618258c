import { checkContent } from './checker/check-content.ts';
import { takeOver } from './checker/hand-over.ts';
import { type WageForm, wageForm, wagesOf } from './checker/wage-files.ts';
import { buildDataset } from './domain/build-dataset.ts';
import type { Dataset } from './domain/dataset.ts';
import { placesByKind } from './domain/places/place.ts';
import { parseBody } from './markdown/parse-body.ts';
import { sections } from './markdown/sections.ts';
import type { WageFolder } from './schema/vocabulary.ts';
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

/** Pay of an occupation by place, along the places of the dataset, read when it is asked for; undefined where there is none. */
export const placesOf = wagesOf(site.content, 'places', formOf('places'));

/** The same by industry, along its industries. */
export const industriesOf = wagesOf(site.content, 'industries', formOf('industries'));

function formOf(folder: WageFolder): WageForm {
  const { areas, industries, wageSources } = dataset;
  return wageForm(folder, { areas, industries }, wageSources[folder]?.source);
}

/** The lists that these columns follow, as pages and scripts take them. */
export const placeList = {
  places: dataset.places,
  byKind: placesByKind(dataset.places),
  industries: dataset.industries,
};

/** The occupations whose pay by place is published: all of the content, or those of the pairs where not all have pages. */
export const occupationsByPlace: string[] = occupationsWithPlaces();

function occupationsWithPlaces(): string[] {
  const careers = new Set([...pairs, ...weighed].flat());
  const linked = new Set([...careers].flatMap(({ links }) => links.map(({ occupation }) => occupation.id)));
  return dataset.occupations.flatMap(({ id }) =>
    (!site.pairs || linked.has(id)) && placesOf(id) !== undefined ? [id] : [],
  );
}

/** The content with its addresses, for what programs read. */
export const publication: Publication = {
  dataset,
  pairs,
  weighed,
  wages: { occupations: occupationsByPlace, placesOf, industriesOf },
  name: site.name,
  address: (path) => `${site.address}${site.base.replace(/\/$/, '')}${path}`,
};
