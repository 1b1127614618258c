import type { ContentCheck } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure-ids.ts';
import { resolveReference } from '../domain/figure-reference.ts';
import { parseBody } from '../markdown/parse-body.ts';
import type { Entry } from '../schema/collections.ts';
import { paths } from '../view/site-paths.ts';

/** Pages on which a reader of the newer state meets something else. */
export interface PagesTouched {
  /** Addresses, sorted; without comparisons and without the lists of roles, occupations, sources and claims. */
  pages: string[];
  /** Roles all of whose comparisons are touched. */
  comparisonsOf: string[];
}

/**
 * Where a change is seen: the pages of files that changed, and those that show or name a figure that did.
 *
 * @param figures Every figure that moved, came or went, of both states.
 */
export function pagesTouched(before: ContentCheck, after: ContentCheck, figures: readonly FigureId[]): PagesTouched {
  const pages = new Set<string>();
  const roles = new Set<string>();
  const addRole = (id: string) => {
    pages.add(paths.role(id));
    roles.add(id);
  };
  for (const entry of changedEntries(before, after)) {
    if (entry.kind === 'profile' || entry.kind === 'salary') addRole(entry.id);
    else for (const page of pageOf(entry)) pages.add(page);
  }
  const links = rolesByOccupation(after.entries);
  const all = new Set(after.entries.map(({ kind, id }) => `${kind}/${id}`));
  for (const { owner, path } of figures) {
    if (all.has(`profile/${owner}`)) addRole(owner);
    if (!all.has(`occupation/${owner}`)) continue;
    pages.add(paths.occupation(owner));
    if (path.endsWith('.csv') && !path.endsWith('/observations.csv')) pages.add(paths.places(owner));
    for (const role of links.get(owner) ?? []) addRole(role);
  }
  const ids = new Set(figures.map(({ id }) => id));
  for (const entry of after.entries) {
    if (namesOneOf(entry, ids, after.figures)) for (const page of pageOf(entry)) pages.add(page);
  }
  return { pages: [...pages].sort(), comparisonsOf: [...roles].sort() };
}

/** Entries that are new, gone, or hold something else. */
function changedEntries(before: ContentCheck, after: ContentCheck): Entry[] {
  const text = ({ data, body }: Entry) => JSON.stringify([data, body]);
  const old = new Map(before.entries.map((entry) => [entry.path, entry]));
  const now = new Set(after.entries.map(({ path }) => path));
  return [
    ...after.entries.filter((entry) => {
      const was = old.get(entry.path);
      return !was || text(was) !== text(entry);
    }),
    ...before.entries.filter(({ path }) => !now.has(path)),
  ];
}

function pageOf({ kind, id }: Entry): string[] {
  switch (kind) {
    case 'source':
      return [paths.source(id)];
    case 'occupation':
      return [paths.occupation(id)];
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
