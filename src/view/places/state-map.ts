import { sentenceCase } from '../../domain/format.ts';
import { differenceWords } from './difference-words.ts';
import { inPlace, type PairColumns, sides } from './pair-columns.ts';
import { payAt } from './pay-at.ts';
import { type Cell, tileGrid } from './tile-grid.ts';
import { type TileStep, tileStep } from './tile-step.ts';

/** A state as a cell: whose, and how clearly. */
export interface Tile extends Cell {
  /** Postal code. */
  code: string;
  /** Id of the place. */
  id: string;
  step: TileStep;
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
        step: tileStep(here),
        said: `${place.name}: ${differenceWords(here, pair.names)}`,
        medians: sentenceCase(values.join(' and ')),
      },
    ];
  });
}
