import type { Career, Exposure } from '../../../domain/dataset.ts';
import { isBand, level, placesOf } from '../../../domain/exposure/among-all.ts';
import { inWords, sentenceCase } from '../../../domain/format.ts';
import { belonging } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';

/** “place 68 of 100”, “places 0 to 55 of 100, as all without use seen”: where a measure puts an occupation among all. */
export function aiPlace({ among, category, value, measure }: Exposure): string | undefined {
  if (!among) return undefined;
  const { from, to, middle } = placesOf(among);
  if (!isBand(among)) return `place ${Math.round(middle)} of 100`;
  const unseen = value === 0 && measure === 'observed-use';
  const whose = category ? 'all of this category' : unseen ? 'all without use seen' : 'all of this value';
  return `places ${Math.round(from)} to ${Math.round(to)} of 100, as ${whose}`;
}

/** Half of the places. */
const middlePlace = 50;

/**
 * Where the measures put a career among all occupations, by the one category that it is or is a part of, and whether they
 * agree: nearer than five places they do. Of measures that give it a place of its own only; undefined where none does.
 */
export function aiPlaces(role: Career): Inline | undefined {
  const [only] = belonging([{ role, slot: 1 }]);
  if (!only) return undefined;
  const { occupation, proxy } = only;
  const places = occupation.exposure
    .flatMap(({ among, category }) => (among && !category && !isBand(among) ? [placesOf(among).middle] : []))
    .sort((a, b) => a - b);
  const [low, high] = [places[0], places.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  const [least, most] = [Math.round(low), Math.round(high)];
  const at = least === most ? `at ${least} of 100` : `at ${least} to ${most} of 100`;
  const said = sayingOf(places.length, low, high);
  const short = proxy ? 'its category' : 'it';
  return findingLine(
    ...[occupation.plural, short].flatMap((whom) => [`${said(whom)} ${at} occupations.`, `${said(whom)} ${at}.`]),
  );
}

/** How a number of measures agree, from the lowest and the highest place: of whom is said behind “put”. */
function sayingOf(number: number, low: number, high: number): (whom: string) => string {
  const many = `${sentenceCase(inWords(number))} measures`;
  if (number === 1) return (whom) => `**One measure** puts ${whom}`;
  if (high - low < level) return (whom) => `**${many} agree:** they put ${whom}`;
  const half = low >= middlePlace ? 'upper' : high <= middlePlace ? 'lower' : undefined;
  if (half) return (whom) => `**${many}** put ${whom} in the ${half} half,`;
  return (whom) => `**They disagree:** ${many.toLowerCase()} put ${whom}`;
}
