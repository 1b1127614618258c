import { atLeast, type PlacedBand, payBands } from '../../pay-bands.ts';
import type { Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const medianInsideInterval: Rule = {
  id: 'median-inside-interval',
  description:
    'The interval `median95` contains the median, and the quantiles ascend and agree with the percentiles that stand beside them.',
  *check(context) {
    for (const placed of payBands(context)) {
      yield* intervalFaults(placed);
      yield* quantileFaults(placed);
    }
  },
};

const fix = 'Run the importer again: interval and quantiles are computed from the same records as the median.';

function* intervalFaults({ file, band, at }: PlacedBand): Iterable<Finding> {
  if (!band.median95) return;
  const [low, high] = band.median95;
  const { median } = band;
  if (median !== undefined && low <= atLeast(median) && atLeast(median) <= high) return;
  yield {
    path: file.path,
    place: file.placeOf([...at, 'median95']),
    message: `found the interval ${low} to ${high}, expected one that contains the median ${median ?? '(none)'}`,
    fix,
  };
}

function* quantileFaults({ file, band, at }: PlacedBand): Iterable<Finding> {
  const quantiles = band.quantiles ?? [];
  const drop = quantiles.findIndex((value, index) => value < (quantiles[index - 1] ?? value));
  if (drop !== -1) {
    yield {
      path: file.path,
      place: file.placeOf([...at, 'quantiles', drop]),
      message: `found ${quantiles[drop]} after ${quantiles[drop - 1]}, expected ascending quantiles`,
      fix,
    };
    return;
  }
  if (quantiles.length === 0) return;
  for (const [name, index] of quantileOf) {
    const value = quantiles[index] ?? 0;
    const stated = band[name];
    // Only the median must stand beside them.
    const agrees = stated === undefined ? name !== 'median' : Math.abs(value - atLeast(stated)) <= 1;
    if (agrees) continue;
    yield {
      path: file.path,
      place: file.placeOf([...at, 'quantiles', index]),
      message: `found ${value} ${name === 'median' ? 'in the middle' : `at number ${index + 1}`} of the quantiles, expected the ${name} ${stated ?? '(none)'}`,
      fix,
    };
  }
}

/** Which of the 21 quantiles each percentile is. */
const quantileOf = [
  ['p10', 2],
  ['p25', 5],
  ['median', 10],
  ['p75', 15],
  ['p90', 18],
] as const;
