import type { Occupation } from '../../../domain/dataset.ts';
import { directionRight } from '../../../domain/forecast/forecast-and-fact.ts';
import type { ForecastsOfAll } from '../../../domain/forecast/forecasts-of-all.ts';
import { count } from '../../../domain/format.ts';

/** All occupations as dots: how many were counted half-way across, how many were forecast up, in equal steps of the ratio. */
export interface ForecastCloud {
  /** Shares of the width and of the height, from the left and from the top. */
  dots: { x: number; y: number; right: boolean }[];
  /** Those that employ most people, the largest first. */
  named: { x: number; y: number; name: string }[];
  /** How many occupations each corner holds, in words: said more or fewer, came more or fewer. */
  corners: { at: 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'; count: string; says: [string, string] }[];
  /** Ticks in percent, each with its share. */
  across: { text: string; x: number }[];
  up: { text: string; y: number }[];
  /** How many dots stand on an edge although they lie beyond it. */
  beyond: { left: number; right: number };
}

/** Ratios at which the drawing ends: a change of −60% or +150% across, of −47% or +90% up. */
const [widest, highest] = [2.5, 1.9];

const share = (percent: number, end: number) => (Math.log(Math.max(0.01, 1 + percent / 100)) / Math.log(end) + 1) / 2;
const within = (value: number) => Math.min(1, Math.max(0, value));
const xOf = (percent: number) => within(share(percent, widest));
const yOf = (percent: number) => within(1 - share(percent, highest));

const tick = (percent: number) => (percent === 0 ? 'as many' : `${percent > 0 ? '+' : '−'}${Math.abs(percent)}%`);

/** How many of the largest have names, where they have room. */
const names = 9;

/** @param pluralOf what people of an occupation are called, as short as it is known. */
export function forecastCloud(
  { counted }: ForecastsOfAll,
  pluralOf: (occupation: Occupation) => string,
): ForecastCloud {
  const corner = (said: -1 | 1, came: -1 | 1) =>
    count(
      counted.filter(
        ({ found: { forecast, changed } }) => Math.sign(forecast.percent) === said && Math.sign(changed) === came,
      ).length,
    );
  const changes = counted.map(({ found }) => found.changed);
  return {
    dots: counted.map(({ found: { forecast, changed, verdict } }) => ({
      x: xOf(changed),
      y: yOf(forecast.percent),
      right: directionRight(verdict),
    })),
    named: counted.slice(0, names).map(({ occupation, found: { forecast, changed } }) => ({
      x: xOf(changed),
      y: yOf(forecast.percent),
      name: pluralOf(occupation),
    })),
    corners: [
      { at: 'top-left', count: corner(1, -1), says: ['said more,', 'came fewer'] },
      { at: 'top-right', count: corner(1, 1), says: ['said more,', 'came more'] },
      { at: 'bottom-left', count: corner(-1, -1), says: ['said fewer,', 'came fewer'] },
      { at: 'bottom-right', count: corner(-1, 1), says: ['said fewer,', 'came more'] },
    ],
    across: [-50, 0, 50, 100].map((percent) => ({ text: tick(percent), x: xOf(percent) })),
    up: [25, -25].map((percent) => ({ text: tick(percent), y: yOf(percent) })),
    beyond: {
      left: changes.filter((percent) => share(percent, widest) < 0).length,
      right: changes.filter((percent) => share(percent, widest) > 1).length,
    },
  };
}
