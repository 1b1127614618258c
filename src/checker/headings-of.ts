import { type Collection, collections, type Kind } from '../schema/collections.ts';

const byKind: Record<Kind, Collection> = collections;

/** The second-level headings that a body of one kind must have, in order; undefined where it is free. */
export function headingsOf(kind: Kind): Collection['headings'] {
  return byKind[kind].headings;
}
