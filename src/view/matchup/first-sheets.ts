import { marksIn, type SourceLine } from '../cite/citation-marks.ts';
import type { Comparison } from './comparison.ts';

/** The sources of what stands on the first two printed sheets of a matchup: head, bullets, glance and the first chart of pay. */
export function sourcesOfFirstSheets({ head, bullets, glance, pay, sources }: Comparison): SourceLine[] {
  const chart = pay.advertised ?? pay.official ?? {};
  const met = new Set(marksIn({ head, bullets, glance, find: pay.find, chart }).map(({ n }) => n));
  return sources.filter(({ n }) => met.has(n));
}
