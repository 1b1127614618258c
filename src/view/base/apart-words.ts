import { ofLower } from '../../domain/compare/how-sure.ts';
import { type PayOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import { percent, range } from '../../domain/format.ts';

/** Says how far a higher amount lies above a lower one, up to the name of the lower: “39% more at the median than”. */
export type SayApart = (more: string) => string;

/** From so many times as much on, people say how many times: 1,600% more is read as a slip. */
export const leastTimes = 3;

/**
 * The words of a difference between two medians on one basis, in percent of the lower or, from three times on, in times as
 * much: alone, and with the 95% range that the published errors allow, “39% (37–42%) more than”. Only official wages have
 * the range in the words; of records it stands beside the levels.
 */
export function apartWords(basis: PayOnBasis): { alone: SayApart; ranged?: SayApart } {
  const apart = ofLower(saidOf(basis).percent);
  const times = apart >= 100 * (leastTimes - 1);
  const say = times ? inTimes : percent;
  const words =
    (between: string): SayApart =>
    (more) =>
      times
        ? `${say(apart)} times${between} ${more.replace(/^more/, 'as much')} as`
        : `${say(apart)}${between} ${more} than`;
  const { percentInterval: ends } = basis.difference;
  const alone = words('');
  if (basis.first.measure !== 'wage' || !ends) return { alone };
  const [low = 0, high = 0] = ends.map(ofLower).sort((one, other) => one - other);
  const digits = say(low) === say(high) ? 1 : 0;
  return { alone, ranged: words(` (${range(say(low, digits).replace('%', ''), say(high, digits))})`) };
}

/** “3.2”, “17” of percent above one times: tenths below ten, where they tell something. */
export const inTimes = (apart: number, more = 0) => {
  const times = 1 + apart / 100;
  return times.toFixed((times < 10 ? 1 : 0) + more).replace(/\.0$/, '');
};
