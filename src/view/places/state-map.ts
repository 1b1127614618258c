import { sentenceCase } from '../../domain/format.ts';
import type { InPlace } from '../../domain/places/compare-in-place.ts';
import { differenceWords } from './difference-words.ts';
import { inPlace, large, leading, type PairColumns, sides, slotOf } from './pair-columns.ts';
import { payAt } from './pay-at.ts';
import { type Cell, tileGrid } from './tile-grid.ts';

/** A state as a cell: whose, and how clearly. */
export interface Tile extends Cell {
  /** Postal code. */
  code: string;
  /** Id of the place. */
  id: string;
  /** First or second career, 10% or more or less; no clear difference; no median for one or both. */
  step: 'a2' | 'a1' | 'n' | 'b1' | 'b2' | 'none';
  /** “Ohio: no clear difference” */
  said: string;
  /** “$64,700 and $63,330” */
  medians: string;
}

/** The states of the map, in its order. */
export function stateMap(pair: PairColumns): Tile[] {
  const at = new Map(pair.kinds.state.map((index) => [pair.places[index]?.code, index] as const));
  return [...tileGrid].flatMap(([code, cell]): Tile[] => {
    const index = at.get(code);
    const place = index === undefined ? undefined : pair.places[index];
    if (index === undefined || !place) return [];
    const here = inPlace(pair, index);
    const values = sides.map((side) => payAt(pair.pay[side], index, side)).map(({ text, none }) => text ?? none);
    return [
      {
        ...cell,
        code,
        id: place.id,
        step: stepOf(here),
        said: `${place.name}: ${differenceWords(here, pair.names)}`,
        medians: sentenceCase(values.join(' and ')),
      },
    ];
  });
}

function stepOf(here: InPlace): Tile['step'] {
  if (here.kind === 'apart' && !here.clear) return 'n';
  if (here.kind !== 'apart' && here.kind !== 'bound') return 'none';
  const slot = slotOf(here.kind === 'apart' ? leading(here) : here.side);
  return `${slot === 1 ? 'a' : 'b'}${here.share >= large ? 2 : 1}`;
}
