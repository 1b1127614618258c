/** A value that stands for a part of its group; the parts need not sum to one. */
export interface Weighted {
  value: number;
  weight: number;
}

/** Sums of weights that should be equal differ far behind the decimal point. */
const noise = 1e-9;

/**
 * The value that half of the weight lies below; where exactly half does, the middle between it and the next. With equal
 * weights it is the usual median.
 * @param sorted by value, ascending; at least one with a weight above zero
 */
export function weightedMedian(sorted: readonly Weighted[]): number {
  const weightOf = (index: number) => sorted[index]?.weight ?? 0;
  return medianByWeight(
    Float64Array.from(sorted, ({ value }) => value),
    weightOf,
    total(sorted),
  );
}

/** The same for values at hand whose weights are computed: many medians of one list are taken without copying it. */
export function medianByWeight(sorted: Float64Array, weightOf: (index: number) => number, whole: number): number {
  let below = 0;
  let lower: number | undefined;
  for (let index = 0; index < sorted.length; index += 1) {
    const weight = weightOf(index);
    if (weight === 0) continue;
    const value = sorted[index] ?? Number.NaN;
    if (lower !== undefined) return (lower + value) / 2;
    below += weight;
    if (below > (whole / 2) * (1 + noise)) return value;
    if (below >= (whole / 2) * (1 - noise)) lower = value;
  }
  throw new RangeError('A median needs at least one value with a weight.');
}

/**
 * How often one record of the first group exceeds one of the second, from 0 to 1, ties half: over all pairs of records,
 * each by the product of its weights.
 * @param first sorted by value, ascending, as is `second`
 */
export function shareAbove(first: readonly Weighted[], second: readonly Weighted[]): number {
  let lower = 0;
  let index = 0;
  let sum = 0;
  for (let at = 0; at < first.length; ) {
    const value = first[at]?.value ?? 0;
    let weight = 0;
    for (; first[at]?.value === value; at += 1) weight += first[at]?.weight ?? 0;
    for (; (second[index]?.value ?? Infinity) < value; index += 1) lower += second[index]?.weight ?? 0;
    let tied = 0;
    for (let tie = index; second[tie]?.value === value; tie += 1) tied += second[tie]?.weight ?? 0;
    sum += weight * (lower + tied / 2);
  }
  return sum / (total(first) * total(second));
}

function total(group: readonly Weighted[]): number {
  return group.reduce((sum, { weight }) => sum + weight, 0);
}
