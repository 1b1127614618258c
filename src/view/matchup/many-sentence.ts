import { isSmall } from '../../domain/compare/sample.ts';
import type { Career, MedianBand } from '../../domain/dataset.ts';
import { inWords, list, money } from '../../domain/format.ts';
import { setting } from '../base/pay-words.ts';
import { atOnce } from '../base/within-length.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { unitOf } from './pay-drawn.ts';
import { sidesKnown } from './sides-known.ts';

interface Side {
  role: Career;
  band: MedianBand;
}

/**
 * The sentence at the head of three or four roles: the medians on the basis that leads, highest first, and of how many it
 * holds one; no direction, because only two have a page that says how sure one is. Without a basis: by what each is known.
 */
export function manySentence(
  roles: readonly Career[],
  bands: readonly (MedianBand | undefined)[],
  cite: CitationMarks,
): Inline {
  const sides = roles.flatMap((role, index): Side[] => {
    const band = bands[index];
    return band ? [{ role, band }] : [];
  });
  const [first] = sides;
  if (!first) return sidesKnown(roles, cite);
  sides.sort((a, b) => b.band.values.median.value - a.band.values.median.value);
  return [`${atOnce(wordings(sides, roles.length, first.band))}.`, ...cite.rows(...sides.map(({ band }) => band))];
}

function wordings(sides: readonly Side[], all: number, band: MedianBand): string[] {
  const where = setting(band);
  const levels = band.measure === 'advertised-base' ? ' over all levels' : '';
  const held = sides.length < all ? ` of ${inWords(sides.length)} of the ${inWords(all)}` : '';
  const [highest, lowest] = [sides[0], sides.at(-1)];
  const few = sides.some(({ band: one }) => isSmall(one));
  const each = (counted: boolean) =>
    list(sides.map((side) => `${amount(side)} for ${side.role.plural}${counted ? from(side) : ''}`));
  return [
    ...(few ? [`${where}, the medians${held}${levels} were ${each(true)}`] : []),
    `${where}, the medians${held}${levels} were ${each(false)}`,
    `${where}, the medians${held} were ${each(false)}`,
    ...(highest && lowest
      ? [
          `${where}, the medians${held} reach from ${amount(lowest)} for ${lowest.role.plural} to ${amount(highest)} for ${highest.role.plural}`,
        ]
      : []),
    `${where}, the medians${held} reach from ${lowest && amount(lowest)} to ${highest && amount(highest)}`,
  ];
}

const amount = ({ band }: Side) => money(band.values.median, band.currency, band.per);
const from = ({ band }: Side) =>
  isSmall(band) && band.count !== undefined ? ` from ${band.count} ${unitOf(band)}` : '';
