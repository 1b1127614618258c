import { compareInPlace, type InPlace } from '../../domain/places/compare-in-place.ts';
import {
  type Place,
  type PlacesByKind,
  placeInText,
  placesByKind,
  shortPlaceName,
  stateOfPlace,
} from '../../domain/places/place.ts';
import { isPublished, placeValue } from '../../domain/places/wage-columns.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { errorRange, moreWords } from './difference-words.ts';
import type { PayColumns } from './pair-columns.ts';
import { payAt, scaleOf } from './pay-at.ts';
import { kindName, type PlaceAnswer, type PlaceBlock } from './place-answer.ts';
import { rankWords } from './rank-words.ts';
import { countryColumns } from './where.ts';

/** One career along the list of all places, beside the whole country. */
export interface CareerInPlaces {
  places: readonly Place[];
  kinds: PlacesByKind;
  pay: PayColumns;
  /** The whole country, as the one entry of columns. */
  country: PayColumns;
}

/** One career, as its columns come along a list of places. */
export function careerInPlaces(
  places: readonly Place[],
  pay: PayColumns,
  country: Parameters<typeof countryColumns>[0],
): CareerInPlaces {
  return { places, kinds: placesByKind(places), pay, country: countryColumns(country) };
}

/**
 * What is known of one career at a place: its median beside that of the country, its rank among places of its kind. Where no
 * median is published its state answers, then the country, and the sentence says so.
 */
export function careerAnswer(held: CareerInPlaces, at: number): PlaceAnswer | undefined {
  const place = held.places[at];
  if (!place) return undefined;
  const name = placeInText(shortPlaceName(place));
  const value = placeValue(held.pay.median[at]);
  const country: PlaceBlock = { name: 'United States', note: '', pay: [payAt(held.country, 0, 'first')] };
  if (isPublished(value))
    return answer(
      place,
      sentenceOf(held, at, name),
      [blockOf(held, at, rankWords(held.pay, held.kinds[place.kind], at, place) ?? kindName(place)), country],
      held,
    );
  const missing =
    value === 'withheld' ? `For ${name} BLS releases no median. ` : `No median is published for ${name}. `;
  const state = stateOfPlace(held.places, held.kinds, place);
  if (state === undefined || !isPublished(placeValue(held.pay.median[state])))
    return answer(place, { words: [missing, ...countryWords(held)] }, [country], held);
  const { words, range } = sentenceOf(held, state, placeInText(held.places[state]?.name ?? ''));
  const beside = blockOf(held, state, `the state of ${shortPlaceName(place).replace(/, [A-Z]{2}$/, '')}`);
  return answer(place, { words: [missing, ...words], ...(range && { range }) }, [beside, country], held);
}

interface Said {
  words: Inline;
  range?: string;
}

function answer(
  { id, name }: Place,
  { words, range }: Said,
  blocks: PlaceBlock[],
  { pay }: CareerInPlaces,
): PlaceAnswer {
  const scale = scaleOf(
    blocks.flatMap((block) => block.pay),
    pay.per,
  );
  return { id, name, sentence: words, ...(range && { range }), blocks, ...(scale && { scale }) };
}

function blockOf({ places, pay }: CareerInPlaces, at: number, note: string): PlaceBlock {
  const place = places[at];
  return { name: place ? shortPlaceName(place) : '', note, pay: [payAt(pay, at, 'first')] };
}

/** “In Ohio the median is **$82,510 a year**, 15% less than in the whole US”, “(13–16%)” */
function sentenceOf({ pay, country }: CareerInPlaces, at: number, name: string): Said {
  const { text = '' } = payAt(pay, at, 'first');
  const median = [`In ${name} the median is `, { strong: `${text} ${pay.per === 'hour' ? 'an hour' : 'a year'}` }];
  if (placeValue(pay.median[at]) === 'capped')
    return { words: [...median, ', the highest figure that BLS prints for an area'] };
  return besideCountry(compareInPlace(entryOf(pay, at), country, 0), median);
}

function besideCountry(here: InPlace, median: Inline): Said {
  if (here.kind !== 'apart') return { words: median };
  if (here.side === 'even') return { words: [...median, ', as in the whole US'] };
  if (!here.clear) return { words: [...median, ', no clear difference to the whole US'] };
  if (here.side === 'first')
    return { words: [...median, `, ${beyond(moreWords(here.share))} in the whole US`], range: errorRange(here) };
  // Of a lower median the share is told of the country’s.
  const lower = (share: number) => share / (1 + share);
  const range = errorRange({ share: lower(here.share), least: lower(here.least), most: lower(here.most) });
  return { words: [...median, `, ${Math.round(100 * lower(here.share))}% less than in the whole US`], range };
}

const beyond = (more: string) => (more.endsWith(' more') ? `${more} than` : `${more} as`);

/** One place as columns of one entry. */
function entryOf({ per, top, employment, rse, median }: PayColumns, at: number) {
  const one = (column: ArrayLike<number>) => [column[at] ?? Number.NaN];
  return { per, top, employment: one(employment), rse: one(rse), median: one(median) };
}

function countryWords({ country }: Pick<CareerInPlaces, 'country'>): Inline {
  const { text } = payAt(country, 0, 'first');
  if (!text) return ['Nor is one for the whole US'];
  return ['In the whole US the median is ', { strong: `${text} ${country.per === 'hour' ? 'an hour' : 'a year'}` }];
}
