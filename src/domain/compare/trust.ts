import { keysOf, sourceKinds } from '../../schema/vocabulary.ts';
import type { Band, Source } from '../dataset.ts';

const order = keysOf(sourceKinds);

/** Rank of a figure, 0 the most trusted: the place of its source’s kind in the vocabulary, one lower when transcribed. */
export function trustRank({ source, transcribed }: { source: Pick<Source, 'kind'>; transcribed: boolean }): number {
  return order.indexOf(source.kind) + (transcribed ? 1 : 0);
}

/** Most trusted first, then newest first, then by id, so that the order never depends on the order of files. */
export function byTrust(a: Band, b: Band): number {
  return trustRank(a) - trustRank(b) || b.period.localeCompare(a.period) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
