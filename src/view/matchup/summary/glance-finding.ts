import type { Inline } from '../../cite/citation-marks.ts';
import type { GlanceGroup, GlanceRow } from '../../glance/glance-row.ts';
import { findingLine } from './finding-line.ts';

/** What shares of ads are called in a finding. */
const shares: Record<string, string> = { 'entry-share': 'for beginners', remote: 'fully remote' };

/** The shares of ads that stand beside each other; where no row has figures of one basis, that. */
export function glanceFinding(groups: readonly GlanceGroup[]): Inline | undefined {
  const rows = groups.flatMap((group) => group.rows);
  const beside = rows.filter(({ difference }) => difference && difference.kind !== 'not-comparable');
  const told = beside.flatMap((row) => {
    const name = shares[row.id];
    return name === undefined ? [] : [`${name} **${figuresOf(row).join('** and **')}**`];
  });
  if (told.length > 0) return findingLine(`Of the ads of each: ${told.join(', ')}.`, `Of the ads of each: ${told[0]}.`);
  return beside.length === 0
    ? findingLine('**No two figures** in these rows share a source, a year and a method.')
    : undefined;
}

const figuresOf = ({ cells }: GlanceRow) => cells.flatMap(({ figure }) => figure ?? []);
