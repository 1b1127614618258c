import type { ContentCheck } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import { resolveReference } from '../domain/figure/figure-reference.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { Entry } from '../schema/collections.ts';
import { paths } from '../view/base/site-paths.ts';
import { careersOfOccupations } from './career-ids.ts';

/** Pages of the site. */
export interface PageSet {
  /** Addresses, sorted; without comparisons and without the lists of roles, occupations, sources and claims. */
  pages: string[];
  /** Roles and careers all of whose comparisons belong to the set. */
  comparisonsOf: string[];
}

/** A figure or a value of a table, as pages show it. */
export type Shown = Pick<FigureId, 'id' | 'owner' | 'series'>;

/** The series of values in tables by place and by industry. */
export const byPlace = 'by-place';

/** Where readers see one of some figures: with its owner, with the roles that link to the owner, or named in a text. */
export function pagesShowing(
  shown: readonly Shown[],
  { entries, figures }: Pick<ContentCheck, 'entries' | 'figures'>,
): PageSet {
  const pages = new Set<string>();
  const roles = new Set<string>();
  const links = rolesByOccupation(entries);
  const careers = careerIds(entries);
  const exact = careersOfOccupations(entries);
  const known = new Set(entries.map(({ kind, id }) => `${kind}/${id}`));
  for (const { owner, series } of shown) {
    if (known.has(`profile/${owner}`)) roles.add(owner);
    if (!known.has(`occupation/${owner}`)) continue;
    const own = careers.get(owner);
    pages.add(paths.occupation({ id: owner, career: own }));
    if (own) roles.add(own);
    if (series.startsWith('area-')) pages.add(paths.places(owner));
    const career = series === byPlace ? exact.get(owner) : undefined;
    if (career) pages.add(paths.careerPlaces(career));
    for (const role of links.get(owner) ?? []) roles.add(role);
  }
  for (const role of roles) pages.add(paths.role(role));
  const ids = new Set(shown.map(({ id }) => id));
  for (const entry of entries) {
    if (namesOneOf(entry, ids, figures)) for (const page of pageOf(entry)) pages.add(page);
  }
  return { pages: [...pages].sort(), comparisonsOf: [...roles].sort() };
}

/** Of categories that are careers under a name of their own, the ids of these. */
function careerIds(entries: readonly Entry[]): Map<string, string> {
  return new Map(
    entries.flatMap(({ kind, id, data }) =>
      kind === 'occupation' && 'id' in data && typeof data.id === 'string' ? [[id, data.id] as const] : [],
    ),
  );
}

/** The page of a file; none for a release. */
export function pageOf(entry: Entry): string[] {
  const { kind, id } = entry;
  switch (kind) {
    case 'source':
      return [paths.source(id)];
    case 'occupation':
      return [paths.occupation({ id, career: careerIds([entry]).get(id) })];
    case 'profile':
    case 'salary':
      return [paths.role(id)];
    case 'matchup':
      return [paths.pair(...id.split('-vs-'))];
    case 'claim':
      return [paths.claim(id)];
    case 'guide':
      return [`/${id}/`];
    default:
      return [];
  }
}

/** Roles that show an occupation, whichever of the two files links them. */
function rolesByOccupation(entries: readonly Entry[]): Map<string, string[]> {
  const links = entries.flatMap((entry): { occupation: string; role: string }[] => {
    const { kind, id, data } = entry;
    if (kind === 'profile') {
      return (data as Entry<'profile'>['data']).occupations.map((link) => ({ occupation: link.id, role: id }));
    }
    if (kind !== 'occupation') return [];
    return (data as Entry<'occupation'>['data']).roles.map((link) => ({ occupation: id, role: link.id }));
  });
  const grouped = Map.groupBy(links, ({ occupation }) => occupation);
  return new Map([...grouped].map(([occupation, list]) => [occupation, list.map(({ role }) => role)]));
}

/** Whether a claim rests on one of the figures, or a text prints one. */
function namesOneOf(entry: Entry, ids: ReadonlySet<string>, figures: readonly FigureId[]): boolean {
  const { kind, id, data, body } = entry;
  const inBody = body.includes('[=')
    ? parseBody(body).references.flatMap((node) => (node.type === 'figureReference' ? [node.reference] : []))
    : [];
  const claim = kind === 'claim' ? (data as Entry<'claim'>['data']) : undefined;
  const named = claim ? [...claim.decidedBy, ...claim.context].map(({ figure }) => figure) : [];
  const owner = kind === 'occupation' || kind === 'profile' || kind === 'salary' ? id : undefined;
  return [...inBody, ...named].some((reference) => {
    const found = resolveReference(reference, owner, figures);
    return 'figure' in found && ids.has(found.figure.id);
  });
}
