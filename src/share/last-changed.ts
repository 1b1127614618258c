import type { Career, Dataset, PublishedRow } from '../domain/dataset.ts';

type Release = Dataset['releases'][number];

/**
 * The days on which pages last changed, as the releases tell: the newest release that changed a figure on the page, or
 * brought figures of a source that the page cites, since new figures are counted by source; otherwise the first release.
 */
export interface LastChanged {
  /** Any page that lists or counts everything. */
  all: string;
  role(role: Career): string;
  /** A page about one role or occupation and nothing else. */
  owner(id: string): string;
  source(id: string): string;
  rows(rows: readonly PublishedRow[]): string;
}

/** Reads the days out of the releases of a dataset. */
export function lastChanged({ releases, rows }: Dataset): LastChanged {
  const first = releases.at(-1)?.day ?? '';
  const newest = (touched: (release: Release) => boolean) => releases.find(touched)?.day ?? first;
  const sourcesOf = Map.groupBy(rows, ({ owner }) => owner.id);

  const ownedBy = (owners: ReadonlySet<string>): string => {
    const cited = new Set([...owners].flatMap((id) => (sourcesOf.get(id) ?? []).map(({ source }) => source.id)));
    return newest(
      ({ changes, added }) =>
        changes.some(({ figure }) => owners.has(ownerOf(figure))) || added.some(({ source }) => cited.has(source)),
    );
  };

  return {
    all: newest(({ changes, added }) => changes.length + added.length > 0),
    role: ({ id, links, abroad }) =>
      ownedBy(new Set([id, ...[...links, ...abroad].map(({ occupation }) => occupation.id)])),
    owner: (id) => ownedBy(new Set([id])),
    source: (id) => newest(({ changes, added }) => [...changes, ...added].some(({ source }) => source === id)),
    rows: (cited) => ownedBy(new Set(cited.map(({ owner }) => owner.id))),
  };
}

/** Outside the files of roles and occupations, a reference begins with its owner. */
function ownerOf(figure: string): string {
  return figure.slice(0, figure.indexOf('/'));
}
