import type { ContentCheck } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import type { Entry } from '../schema/collections.ts';

/** A role, an occupation or a source that goes by another id. */
export interface Rename {
  kind: 'role' | 'occupation' | 'source';
  old: string;
  new: string;
}

const kinds = { role: 'profile', occupation: 'occupation', source: 'source' } as const;

/**
 * What has another id and is the same: a role that keeps its former id among its aliases, or a file that went while one
 * of its kind came that says the same.
 */
export function renamesBetween(before: readonly Entry[], after: readonly Entry[]): Rename[] {
  return (Object.keys(kinds) as Rename['kind'][]).flatMap((kind) => {
    const old = before.filter((entry) => entry.kind === kinds[kind]);
    const now = after.filter((entry) => entry.kind === kinds[kind]);
    const gone = old.filter(({ id }) => !now.some((entry) => entry.id === id));
    const came = now.filter(({ id }) => !old.some((entry) => entry.id === id));
    return gone.flatMap((entry): Rename[] => {
      const named = came.filter(
        ({ data }) => kind === 'role' && (data as { aliases: string[] }).aliases.includes(entry.id),
      );
      const alike = named.length > 0 ? named : came.filter((other) => saysTheSame(entry, other));
      const [only, more] = alike;
      return only && !more ? [{ kind, old: entry.id, new: only.id }] : [];
    });
  });
}

/** Whether two files hold one and the same: the front matter, or the text and most of the front matter’s keys. */
function saysTheSame(one: Entry, other: Entry): boolean {
  const first = one.data as Record<string, unknown>;
  const second = other.data as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  const same = keys.filter((key) => JSON.stringify(first[key]) === JSON.stringify(second[key])).length;
  return same === keys.length || (one.body.trim() !== '' && one.body === other.body && same >= keys.length / 2);
}

/** A former state of the content under the ids of today, so that what was only renamed is compared with itself. */
export function underNewIds(
  check: Pick<ContentCheck, 'entries'>,
  figures: readonly FigureId[],
  renames: readonly Rename[],
): { entries: Entry[]; figures: FigureId[] } {
  if (renames.length === 0) return { entries: [...check.entries], figures: [...figures] };
  const ids = new Map(renames.map((one) => [one.old, one.new]));
  const name = (text: string) => ids.get(text) ?? (/\s/.test(text) ? text : inParts(text, ids));
  return {
    entries: check.entries.map(
      (entry) =>
        ({
          ...entry,
          id: name(entry.id),
          path: name(entry.path),
          data: everywhere(entry.data, name),
          body: entry.body.replaceAll(/\[[@=][^\]\n]*\]/g, (reference) => inParts(reference, ids)),
        }) as Entry,
    ),
    figures: figures.map((figure) => ({
      ...figure,
      id: name(figure.id),
      owner: name(figure.owner),
      tokens: figure.tokens.map(name),
      qualifiers: figure.qualifiers.map(name),
      path: name(figure.path),
    })),
  };
}

/** Ids are whole words between the signs that join them in paths, references and the names of pairs. */
function inParts(text: string, ids: ReadonlyMap<string, string>): string {
  return text
    .split(/([/.@=[\]]|-vs-)/)
    .map((part) => ids.get(part) ?? part)
    .join('');
}

function everywhere(value: unknown, name: (text: string) => string): unknown {
  if (typeof value === 'string') return name(value);
  if (Array.isArray(value)) return value.map((item) => everywhere(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everywhere(item, name)]));
}
