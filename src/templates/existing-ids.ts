import { aliasesOf, unknownName } from '../checker/did-you-mean.ts';
import { resolveReference } from '../domain/figure/figure-reference.ts';
import type { Entry, Kind } from '../schema/collections.ts';
import type { Known } from './template.ts';

/** Says what is wrong with an answer; undefined where nothing is. */
export type Fault = (answer: string) => string | undefined;

/** The entries of one kind that are there already. */
export function entriesOfKind<K extends Kind>(kind: K, { entries }: Known): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

/** Refuses an id that no entry of a kind has. */
export function exists(kind: Kind, known: Known): Fault {
  const ids = entriesOfKind(kind, known).map(({ id }) => id);
  const what = kind === 'profile' ? 'role' : kind;
  const aliases =
    kind === 'profile' || kind === 'source' ? aliasesOf(entriesOfKind<'profile' | 'source'>(kind, known)) : undefined;
  return (id) => (ids.includes(id) ? undefined : sentence(unknownName(what, id, ids, aliases).message));
}

/** Refuses an id that an entry of the kind has already; a role’s or source’s also where it is the alias of another. */
export function isNew(kind: Kind, { entries }: Known): Fault {
  return (id) => {
    const holder = entries.find(
      (entry) =>
        entry.kind === kind && (entry.id === id || ('aliases' in entry.data && entry.data.aliases?.includes(id))),
    );
    return holder && `"${id}" is there already, in ${holder.path}.`;
  };
}

/** Refuses a reference to a figure that names none or several. */
export function namesFigure({ figures }: Known): Fault {
  return (reference) => {
    const found = resolveReference(reference, undefined, figures);
    if (!('problem' in found)) return undefined;
    switch (found.problem) {
      case 'malformed':
        return `found "${reference}", expected ${found.expected}.`;
      case 'ambiguous':
        return `found "${reference}", which names several figures: ${found.candidates.join(', ')}.`;
      case 'unknown':
        return `found no figure "${reference}"${found.suggestions.length > 0 ? `; did you mean ${found.suggestions.join(' or ')}?` : '.'}`;
    }
  };
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
