import { checkContent } from './checker/check-content.ts';
import { takeOver } from './checker/hand-over.ts';
import { wageReader } from './checker/wage-files.ts';
import { buildDataset, type ReadSections } from './domain/build-dataset.ts';
import { differenceOfMedians } from './domain/compare/how-sure.ts';
import { ownOccupation } from './domain/compare/own-occupation.ts';
import { type Career, type Dataset, hasMedian } from './domain/dataset.ts';
import { compareInPlace } from './domain/places/compare-in-place.ts';
import type { ComparedByPlace } from './domain/places/compared-by-place.ts';
import { placesByKind } from './domain/places/place.ts';
import { placesFinding } from './domain/places/places-finding.ts';
import { priceLevels } from './domain/places/price-levels.ts';
import { parseBody } from './markdown/parse-body.ts';
import { sections } from './markdown/sections.ts';
import type { Publication } from './share/publication.ts';
import { publishedPairs } from './share/published-pairs.ts';
import { site } from './site.ts';

/** Reads a content folder that the checker has passed into the dataset. Throws where it has problems. */
export function readDataset(folder: string): Dataset {
  return readPublished(folder).dataset;
}

function readPublished(folder: string) {
  const { problems, ...content } = takeOver(folder) ?? checkContent(folder);
  const [problem] = problems;
  if (problem)
    throw new Error(`${problem.path}:${problem.line}:${problem.column} ${problem.message} Run npm run check.`);
  const placesOf = wageReader(folder, 'places', content);
  const industriesOf = wageReader(folder, 'industries', content);
  const readSections: ReadSections = (body, line) => {
    const { root } = parseBody(body, { line, column: 1, offset: 0 });
    return { sections: sections(root), nodes: root.children };
  };
  return { dataset: buildDataset(content, readSections, placesOf), placesOf, industriesOf };
}

/**
 * The content as the site publishes it, read once; pay of an occupation by place and by industry, along the places and
 * industries of the dataset, is read when it is asked for, and undefined where there is none.
 */
export const { dataset, placesOf, industriesOf } = readPublished(site.content);

/** The pairs that get pages: of roles that editors wrote about, and of others that people weigh. */
export const { written: pairs, weighed } = publishedPairs(dataset, site.pairs);

/** The lists that these columns follow, as pages and scripts take them. */
export const placeList = {
  places: dataset.places,
  byKind: placesByKind(dataset.places),
  industries: dataset.industries,
  /** How dear each place is, along the places. */
  prices: priceLevels(dataset.series, dataset.places),
};

/** How the answer for two careers holds by place; undefined unless both have pay by place. */
export function placesOfPair(a: Career, b: Career): ComparedByPlace | undefined {
  const held = [a, b].flatMap((career) => {
    const occupation = ownOccupation(career);
    const columns = occupation && placesOf(occupation.id);
    const wage = occupation?.wages.find(hasMedian);
    return columns && wage ? [{ columns, wage }] : [];
  });
  const [first, second] = held;
  const from = dataset.wageSources.places;
  if (!first || !second || !from || ownOccupation(a) === ownOccupation(b)) return undefined;
  const { direction } = differenceOfMedians(first.wage, second.wage);
  const { places, byKind } = placeList;
  return {
    finding: placesFinding(first.columns, second.columns, byKind, direction),
    states: () =>
      byKind.state.map((at) => [places[at]?.code ?? '', compareInPlace(first.columns, second.columns, at)] as const),
    ...from,
  };
}

/** What is published of such a career by place and by industry. Throws for any other. */
export function byPlaceOf(career: Career) {
  const id = ownOccupation(career)?.id ?? '';
  const columns = placesOf(id);
  const from = dataset.wageSources;
  if (!columns || !from.places) throw new Error(`No pay by place of ${career.id}.`);
  return {
    ...placeList,
    columns,
    byIndustry: industriesOf(id),
    sources: { places: from.places.source, ...(from.industries && { industries: from.industries.source }) },
  };
}

/** The occupations whose pay by place is published: all of the content, or those of the pairs where not all have pages. */
export const occupationsByPlace: string[] = occupationsWithPlaces();
const placed = new Set(occupationsByPlace);

function occupationsWithPlaces(): string[] {
  const careers = new Set([...pairs, ...weighed].flat());
  const linked = new Set([...careers].flatMap(({ links }) => links.map(({ occupation }) => occupation.id)));
  return dataset.occupations.flatMap(({ id }) =>
    (!site.pairs || linked.has(id)) && placesOf(id) !== undefined ? [id] : [],
  );
}

/** Careers that are a category with pay by place: each has a page of its places. */
export const careersByPlace: Career[] = [...dataset.roles, ...dataset.official].filter((career) => {
  const own = ownOccupation(career);
  return own !== undefined && placed.has(own.id);
});

/** The content with its addresses, for what programs read. */
export const publication: Publication = {
  dataset,
  pairs,
  weighed,
  wages: { occupations: occupationsByPlace, placesOf, industriesOf },
  name: site.name,
  address: (path) => `${site.address}${site.base.replace(/\/$/, '')}${path}`,
};
