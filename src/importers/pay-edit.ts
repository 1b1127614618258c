import type { PayBand } from '../schema/pay.ts';
import { keysOf, levels, measures } from '../schema/vocabulary.ts';
import type { ContentFile } from './content.ts';
import type { Edit, Entry } from './front-matter/edit.ts';

const identity = ['measure', 'place', 'level', 'statistic', 'period', 'source', 'covers'];

/** The edit that puts a pay band into its list: by measure, then newest first, then by level. */
export function payEdit(file: ContentFile, list: 'wages' | 'pay', band: PayBand): Edit {
  const level = band.level === 'all' ? '' : `.${band.level}`;
  return {
    file,
    at: [list],
    figure: `${band.measure}.${band.place}${level}.${band.period}`,
    entry: band,
    list: { identity, order: compareBands },
  };
}

function compareBands(a: Entry, b: Entry): number {
  return (
    rank(keysOf(measures), a.measure) - rank(keysOf(measures), b.measure) ||
    String(b.period).localeCompare(String(a.period)) ||
    rank(keysOf(levels), a.level) - rank(keysOf(levels), b.level)
  );
}

function rank(keys: readonly string[], key: unknown): number {
  return keys.indexOf(String(key));
}
