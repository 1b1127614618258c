/** P(X > Y) + ½ P(X = Y) for X, Y spread evenly over [a, b] and [c, d]. */
function evenlySpread(a: number, b: number, c: number, d: number): number {
  if (a === b && c === d) return a > c ? 1 : a < c ? 0 : 0.5;
  if (a === b) return a <= c ? 0 : a >= d ? 1 : (a - c) / (d - c);
  if (c === d) return c <= a ? 1 : c >= b ? 0 : (b - c) / (b - a);
  // The mean over x in [a, b] of the share of [c, d] below x: an integral of a ramp from 0 at c to 1 at d.
  const below = (x: number) => (x <= c ? 0 : x >= d ? (d - c) / 2 + (x - d) : (x - c) ** 2 / (2 * (d - c)));
  return (below(b) - below(a)) / (b - a);
}

/**
 * How often one record drawn from the first group exceeds one drawn from the second, from 0 to 1; ties count half.
 * Both arguments hold evenly spaced quantiles from minimum to maximum; between two of them records are taken as
 * evenly spread.
 */
export function oneOfEach(first: readonly number[], second: readonly number[]): number {
  const strata = (q: readonly number[]) => q.slice(1).map((high, i) => [q[i] as number, high] as const);
  const a = strata(first);
  const b = strata(second);
  let sum = 0;
  for (const [aLow, aHigh] of a) for (const [bLow, bHigh] of b) sum += evenlySpread(aLow, aHigh, bLow, bHigh);
  return sum / (a.length * b.length);
}
