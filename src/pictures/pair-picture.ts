import type { Career, MedianBand } from '../domain/dataset.ts';
import { midSentence } from '../domain/format.ts';
import type { ComparedByPlace } from '../domain/places/compared-by-place.ts';
import { noDifferenceWords } from '../view/base/not-comparable-words.ts';
import { pairPay } from '../view/base/pair-pay.ts';
import { bar } from '../view/chart/range-chart.ts';
import { scaleOfFour } from '../view/chart/scale-of-four.ts';
import { sample } from '../view/cite/row-description.ts';
import { factOf, readingOf, samplesOf, shortPay, spokenFact, whatIs, whatOf, whereOf } from './figure-words.ts';
import { mapPicture } from './map-picture.ts';
import type { ApartPicture, ComparedPicture, MapPicture } from './picture.ts';

/**
 * The picture of a matchup, of the same figures as the head of its page; roles in the order of the page’s address.
 *
 * @param places How the head’s answer holds by place: where the place decides, the map of the states is the picture.
 */
export function pairPicture(
  a: Career,
  b: Career,
  places?: ComparedByPlace,
): ComparedPicture | MapPicture | ApartPicture {
  const { leading, known } = pairPay(a, b);
  const map = places && leading && mapPicture(a, b, leading, places);
  if (map) return map;
  const names: [string, string] = [a.name, b.name];
  const one = leading && bar(leading.first, 1);
  const other = leading && bar(leading.second, 2);
  if (!leading || !one || !other) {
    const facts: ApartPicture['facts'] = [factOf(a, known[0]), factOf(b, known[1])];
    const reason = noDifferenceWords(known);
    const alt = [spokenFact(a.name, facts[0]), spokenFact(b.name, facts[1]), reason].join(' ');
    return { kind: 'apart', names, facts, reason, alt };
  }
  const { first, second } = leading;
  const where = whereOf(first);
  const bars: ComparedPicture['bars'] = [
    { bar: one, value: shortPay(first) },
    { bar: other, value: shortPay(second) },
  ];
  return {
    kind: 'compared',
    names,
    scale: scaleOfFour([one, other]),
    bars,
    lines: [
      `${whatIs(first)}, ${where}`,
      [`${readingOf([one, other])}. ${first.source.short}`, ...samplesIn([first, second])].join(', '),
    ],
    alt: `${a.name} ${bars[0].value}, ${b.name} ${bars[1].value}: ${midSentence(whatOf(first))}, ${where}, ${first.source.short}. Two bars on one scale show the ranges.`,
  };
}

/** Upon how many records the figures rest; official wages stand for everyone employed, which is no sample, if in one unit. */
function samplesIn(bands: readonly MedianBand[]): string[] {
  const official = bands.every(({ measure }) => measure === 'wage');
  if (official && new Set(bands.map(({ countOf }) => countOf)).size === 1) return [];
  return [samplesOf(bands.map(sample))].filter(Boolean);
}
