import { inWords } from '../../../domain/format.ts';
import { homeShort } from '../../../schema/home-country.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { plain } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { GlanceLines } from '../../glance/glance-lines.ts';
import type { GlanceRow } from '../../glance/glance-row.ts';
import { subFindingLine } from './finding-line.ts';

/** What shares of ads are called in a finding. */
const shares: Record<string, string> = { 'entry-share': 'for beginners', remote: 'fully remote' };

/** The shares of ads that stand beside each other; where no row has figures of one basis, that. */
export function glanceFinding({ rows }: GlanceLines): Inline | undefined {
  const beside = rows.filter(({ difference }) => difference && difference.kind !== 'not-comparable');
  const told = beside.flatMap((row) => {
    const name = shares[row.id];
    const text = `${name} **${figuresOf(row).join('** and **')}**`;
    return name === undefined || row.of === undefined ? [] : [{ of: `${homeShort} ${row.of}`, text }];
  });
  const [first] = told;
  if (first) {
    const alike = told.filter(({ of }) => of === first.of);
    return findingLine(...[alike, [first]].map((some) => `${first.of}: ${some.map(({ text }) => text).join(', ')}.`));
  }
  return beside.length === 0
    ? findingLine('**No two figures** in these rows share a source, a year and a method.')
    : undefined;
}

const figuresOf = ({ cells }: GlanceRow) => cells.flatMap(({ figure }) => figure ?? []);

/** The reason that is told first, where it fits; otherwise how many there are. */
export function whyNotFinding({ reasons }: GlanceLines): Inline | undefined {
  const [first] = reasons;
  if (!first) return undefined;
  const many = `${inWords(reasons.length)} ${reasons.length === 1 ? 'reason' : 'reasons'}`;
  return subFindingLine('why-not', plain(first.because), many);
}
