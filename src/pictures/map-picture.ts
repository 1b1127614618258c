import type { Career } from '../domain/dataset.ts';
import { midSentence, period } from '../domain/format.ts';
import type { ComparedByPlace } from '../domain/places/compared-by-place.ts';
import type { Opening } from '../domain/places/places-finding.ts';
import type { PairPay } from '../view/base/pair-pay.ts';
import { tileGrid } from '../view/places/tile-grid.ts';
import { tileStep } from '../view/places/tile-step.ts';
import type { MapPicture } from './picture.ts';

/** What is found where no one answer holds everywhere. */
const decided: ReadonlySet<Opening> = new Set(['turns', 'depends', 'mostly-no-difference']);

/** Of fewer states a side the map says too little. */
const leastStates = 5;

/** The map of the states, where the place decides which of two careers is paid more; undefined for others. */
export function mapPicture(
  a: Career,
  b: Career,
  { first }: NonNullable<PairPay['leading']>,
  places: ComparedByPlace,
): MapPicture | undefined {
  const { opening, state } = places.finding;
  if (first.measure !== 'wage' || first.period !== places.period || !decided.has(opening)) return undefined;
  if (Math.min(state.clear.first, state.clear.second) < leastStates) return undefined;
  const here = new Map(places.states().map(([code, inPlace]) => [code, tileStep(inPlace)]));
  const tiles = [...tileGrid].map(([code, cell]) => ({ code, ...cell, step: here.get(code) ?? 'none' }));
  const among = (start: string) => tiles.filter(({ step }) => step.startsWith(start));
  const counts: MapPicture['counts'] = [
    { sign: 1, count: among('a').length, what: states(among('a')) },
    { sign: 2, count: among('b').length, what: states(among('b')) },
    { sign: 'even', count: among('n').length - among('none').length, what: 'no clear difference' },
    ...(among('none').length > 0 ? [{ count: among('none').length, what: 'without both figures' }] : []),
  ];
  const headline = 'Who is paid more depends on where you live';
  const basis = `Official US wages, ${period(places.period)}: medians`;
  const [more, less, even, unknown] = counts;
  const counted = [
    `${a.plural} clearly more in ${more?.count} ${more?.what}`,
    `${b.plural} clearly more in ${less?.count} ${less?.what}`,
    `${even?.what} in ${even?.count}`,
    ...(unknown ? [`${unknown.count} ${unknown.what}`] : []),
  ];
  return {
    kind: 'map',
    names: [a.name, b.name],
    headline,
    tiles,
    counts,
    basis,
    alt: `${a.name} or ${b.name}: ${midSentence(headline)}. Map of the states: ${counted.join('; ')}. ${basis}.`,
  };
}

/** “states”, “states, with D.C.” */
function states(tiles: readonly { code: string }[]): string {
  return tiles.some(({ code }) => code === 'DC') ? 'states, with D.C.' : 'states';
}
