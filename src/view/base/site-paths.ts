/** Addresses of the site, from its root; components put the base path before them. */

/** The id of a matchup: role ids sorted, one canonical page a pair. */
export function pairId(ids: readonly string[]): string {
  return [...ids].sort().join('-vs-');
}

export const paths = {
  home: '/',
  roles: '/roles/',
  rolesOfFamily: (family: string) => `/roles/?family=${family}`,
  /** Every role with the figures of the list, as numbers. */
  rolesList: '/roles/list.json',
  role: (id: string) => `/roles/${id}/`,
  /** What is paid to one career, place by place. */
  careerPlaces: (id: string) => `/roles/${id}/places/`,
  occupations: '/occupations/',
  /** A category that is a career under a name of its own has the page of the career. */
  occupation: ({ id, career }: { id: string; career?: string | undefined }) =>
    career === undefined ? `/occupations/${id}/` : paths.role(career),
  /** The career that each category is, for addresses of categories that have no page. */
  absorbed: '/occupations/careers.json',
  /** How earlier projections of all occupations stand half-way. */
  forecasts: '/forecasts/',
  forecastsList: '/forecasts/list.json',
  places: (occupation: string) => `/occupations/${occupation}/places/`,
  compare: '/compare/',
  roleList: '/compare/roles.json',
  /** Which pairs have a page of their own. */
  pairList: '/compare/pairs.json',
  /** Job titles by which the picker finds careers beside their names. */
  jobTitles: '/compare/titles.json',
  /** One role with everything that a page of any roles shows of it. */
  packedRole: (id: string) => `/compare/roles/${id}.json`,
  /** What most of those need. */
  packedShared: '/compare/shared.json',
  /** What all occupations answer about the circumstances of their work. */
  answersOfAll: '/compare/day.json',
  /** Which fields of study lead to which categories, and what their graduates earn. */
  fieldsOfStudy: '/compare/fields.json',
  /** What pay may be chosen by. */
  packedSettings: '/compare/settings.json',
  pair: (...ids: string[]) => `/compare/${pairId(ids)}/`,
  /** The picture that a chat window shows for a matchup, a role, a claim, or for any other page of a part of the site. */
  pairPicture: (...ids: string[]) => `/pictures/${pairId(ids)}.png`,
  rolePicture: (id: string) => `/pictures/roles/${id}.png`,
  claimPicture: (id: string) => `/pictures/claims/${id}.png`,
  sitePicture: (part: string) => `/pictures/site/${part}.png`,
  /** A matchup as a small page inside another one, and as a drawing. */
  embed: (...ids: string[]) => `/embed/${pairId(ids)}/`,
  drawing: (...ids: string[]) => `/embed/${pairId(ids)}.svg`,
  /** Pages as they were at a release, kept for citation; and what tells them of newer figures. */
  frozen: '/frozen/',
  frozenPair: (release: string, pair: string) => `/frozen/${release}/${pair}/`,
  newestRelease: '/frozen/newest.json',
  /** How to cite a page, in BibTeX. */
  bibtex: (...ids: string[]) => `/cite/${pairId(ids)}.bib`,
  sources: '/sources/',
  source: (id: string) => `/sources/${id}/`,
  claims: '/claims/',
  /** Where a reader asks which figures a number equals. */
  askNumber: '/claims/#number',
  /** Every figure that a number is looked up in. */
  figureIndex: '/claims/figures.json',
  claim: (id: string) => `/claims/${id}/`,
  choose: '/choose/',
  /** What is said of the figures of a role or of an occupation, and of a source, where a mark is opened. */
  rowNotes: (owner: string) => `/notes/${owner}.json`,
  sourceNotes: (id: string) => `/notes/sources/${id}.json`,
  method: '/method/',
  about: '/about/',
  data: '/data/',
  changes: '/changes/',
  /** What programs read. */
  feed: '/changes/feed.xml',
  dataset: (file: string) => `/data/v1/${file}`,
} as const;
