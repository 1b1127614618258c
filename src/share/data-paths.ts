import { ownOccupation } from '../domain/compare/own-occupation.ts';
import type { Career } from '../domain/dataset.ts';
import type { DocumentKind } from '../schema/published/data-documents.ts';
import { placePaths } from '../view/base/place-paths.ts';
import { paths } from '../view/base/site-paths.ts';

/** Addresses of what programs read. A path below /data/v1/ never changes its meaning. */
export const dataPaths = {
  roles: paths.dataset('roles.json'),
  role: (id: string) => paths.dataset(`roles/${id}.json`),
  occupations: paths.dataset('occupations.json'),
  occupation: (id: string) => paths.dataset(`occupations/${id}.json`),
  ...placePaths,
  industryList: paths.dataset('industries.json'),
  priceLevels: paths.dataset('price-levels.json'),
  pair: (id: string) => paths.dataset(`pairs/${id}.json`),
  sources: paths.dataset('sources.json'),
  claims: paths.dataset('claims.json'),
  figures: paths.dataset('figures.csv'),
  forecasts: paths.dataset('forecasts.csv'),
  shareAlike: paths.dataset('figures-odbl.json'),
  shareAlikeTable: paths.dataset('figures-odbl.csv'),
  leftOut: paths.dataset('left-out.json'),
  schema: (kind: DocumentKind) => paths.dataset(`schemas/${kind}.json`),
  notices: paths.dataset('notices.md'),
} as const;

/** The document of a career: a role’s own, or that of the category that the career is. */
export function careerData(career: Career): string {
  const own = career.profile === undefined ? ownOccupation(career) : undefined;
  return own ? dataPaths.occupation(own.id) : dataPaths.role(career.id);
}
