import type { InPlace } from '../../domain/places/compare-in-place.ts';
import { large, leading, slotOf } from './pair-columns.ts';

/** A cell of the map: first or second career, by 10% or more or less; no clear difference; no median for one or both. */
export type TileStep = 'a2' | 'a1' | 'n' | 'b1' | 'b2' | 'none';

/** The step of two careers in one state. */
export function tileStep(here: InPlace): TileStep {
  if (here.kind === 'apart' && !here.clear) return 'n';
  if (here.kind !== 'apart' && here.kind !== 'bound') return 'none';
  const slot = slotOf(here.kind === 'apart' ? leading(here) : here.side);
  return `${slot === 1 ? 'a' : 'b'}${here.share >= large ? 2 : 1}`;
}
