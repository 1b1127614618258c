import type { Exposure } from '../../schema/exposure.ts';
import type { ContentFile } from '../content.ts';
import type { Edit } from '../front-matter/edit.ts';

/** A measure of exposure in its list: in the place of the same measure of the same source, otherwise behind the others. */
export function exposureEdit(file: ContentFile<'occupation'>, entry: Exposure): Edit {
  return {
    file,
    at: ['exposure'],
    figure: `exposure.${entry.measure}`,
    entry,
    // The measures have no order among themselves.
    list: { identity: ['measure', 'source'], order: () => 1 },
  };
}

/** A score to four decimals, as the content keeps it. */
export function asKept(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
