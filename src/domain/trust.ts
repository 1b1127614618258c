import { keysOf, sourceKinds } from '../schema/vocabulary.ts';
import type { Band, Source } from './dataset.ts';

const order = keysOf(sourceKinds);

/** Rank of a source, 0 the most trusted: its kind’s place in the vocabulary, one step lower when transcribed. */
export function trustRank(source: Pick<Source, 'kind' | 'retrieval'>): number {
  return order.indexOf(source.kind) + (source.retrieval === 'transcribed' ? 1 : 0);
}

/** Most trusted first, then newest first, then by id, so that the order never depends on the order of files. */
export function byTrust(a: Band, b: Band): number {
  return (
    trustRank(a.source) - trustRank(b.source) ||
    b.period.localeCompare(a.period) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
