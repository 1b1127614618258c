import { atLeast, type PlacedBand, payBands } from '../../pay-bands.ts';
import type { Finding } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const medianInsideInterval: Rule = {
  id: 'median-inside-interval',
  description: 'The interval `median95` contains the median, and the quantiles ascend with the median in their middle.',
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
  const middle = quantiles[10];
  const { median } = band;
  if (drop !== -1) {
    yield {
      path: file.path,
      place: file.placeOf([...at, 'quantiles', drop]),
      message: `found ${quantiles[drop]} after ${quantiles[drop - 1]}, expected ascending quantiles`,
      fix,
    };
  } else if (middle !== undefined && (median === undefined || Math.abs(middle - atLeast(median)) > 1)) {
    yield {
      path: file.path,
      place: file.placeOf([...at, 'quantiles', 10]),
      message: `found ${middle} in the middle of the quantiles, expected the median ${median ?? '(none)'}`,
      fix,
    };
  }
}
