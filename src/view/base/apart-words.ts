import { ofLower } from '../../domain/compare/how-sure.ts';
import { type PayOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import { percent, range } from '../../domain/format.ts';

/** Says how far a higher amount lies above a lower one, up to the name of the lower: “39% more at the median than”. */
export type SayApart = (more: string) => string;

/** From so many times as much on, people say how many times: 1,600% more is read as a slip. */
const leastTimes = 3;

/**
 * The words of a difference between two medians on one basis, in percent of the lower or, from three times on, in times as
 * much: alone, and with the 95% range that the published errors allow, “39% (37–42%) more than”. Only official wages have
 * the range in the words; of records it stands beside the levels.
 */
export function apartWords(basis: PayOnBasis): { alone: SayApart; ranged?: SayApart } {
  const { percent: signed } = saidOf(basis);
  const apart = ofLower(signed);
  const times = 1 + apart / 100 >= leastTimes;
  const words = (amount: string): SayApart => {
    return (more) => (times ? `${amount} ${more.replace(/^more/, 'as much')} as` : `${amount} ${more} than`);
  };
  const amount = times ? `${timesText(1 + apart / 100)} times` : percent(apart);
  const alone = words(amount);
  const { percentInterval: of } = basis.difference;
  if (basis.first.measure !== 'wage' || !of) return { alone };
  const [low, high] = of.map(ofLower).sort((one, other) => one - other) as [number, number];
  return { alone, ranged: words(`${amount} (${times ? timesBetween(low, high) : percentBetween(low, high)})`) };
}

/** “3.2”, “17”: tenths below ten, where they tell something. */
const timesText = (ratio: number, more = 0): string => ratio.toFixed((ratio < 10 ? 1 : 0) + more).replace(/\.0$/, '');

/** “16–18”; with a digit more where the ends would be one and the same. */
function timesBetween(low: number, high: number): string {
  const ends = [low, high].map((percent) => 1 + percent / 100);
  const [from = '', to = ''] = ends.map((end) => timesText(end));
  if (from !== to) return range(from, to);
  const [closer = '', further = ''] = ends.map((end) => timesText(end, 1));
  return range(closer, further);
}

/** “37–42%”; in tenths where whole numbers would be one and the same. */
function percentBetween(low: number, high: number): string {
  const between = (digits: number) => range(percent(low, digits).replace('%', ''), percent(high, digits));
  return between(percent(low) === percent(high) ? 1 : 0);
}
