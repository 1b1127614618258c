import { list, ordinal } from '../../domain/format.ts';
import type { Apart, InPlace, Side } from '../../domain/places/compare-in-place.ts';
import { type Place, placeInText, shortPlaceName, stateOfPlace } from '../../domain/places/place.ts';
import { rankOfPlace } from '../../domain/places/rank-of-place.ts';
import { isPublished } from '../../domain/places/wage-columns.ts';
import type { Scale } from '../chart/range-chart.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { differenceWords, errorRange, moreWords } from './difference-words.ts';
import { inCountry, inPlace, leading, type PairColumns, sides } from './pair-columns.ts';
import { type PayAt, payAt, scaleOf } from './pay-at.ts';
import { otherSide } from './side-words.ts';

/** Both careers in one place, drawn: the chosen place, or what stands beside it. */
export interface PlaceBlock {
  name: string;
  /** “27th and 29th best paid of 51” */
  note: string;
  pay: PayAt[];
}

/** The answer for a chosen place. */
export interface PlaceAnswer {
  /** Id of the place. */
  id: string;
  name: string;
  sentence: Inline;
  /** “(3% less to 8% more)”: the 95% range of what the sentence ends with. */
  range?: string;
  /** The chosen place, the nearest that has both where it has not, the country. */
  blocks: PlaceBlock[];
  scale?: Scale;
}

/** Whether two medians of a place can be set beside each other, or against a bound. */
const answers = ({ kind }: InPlace) => kind === 'apart' || kind === 'bound' || kind === 'undecided';

/**
 * What is known of both careers at a place. Where it has not both, its state answers, then the country, and the sentence
 * says so.
 */
export function placeAnswer(pair: PairColumns, at: number): PlaceAnswer | undefined {
  const place = pair.places[at];
  if (!place) return undefined;
  const here = inPlace(pair, at);
  const name = placeInText(shortPlaceName(place));
  const own = block(pair, at, answers(here) ? ranks(pair, place, at) : kindName(place));
  const country = countryBlock(pair);
  if (answers(here)) {
    return answer(place, sentenceOf(here, name, pair), [own, country], pair);
  }
  const state = stateOfPlace(pair.places, pair.kinds, place);
  const there = state === undefined ? undefined : inPlace(pair, state);
  const missing = missingWords(here, name, pair);
  const shown = own.pay.some(({ bar, text }) => bar || text) ? [own] : [];
  if (state !== undefined && there && answers(there)) {
    const nearest = placeInText(pair.places[state]?.name ?? '');
    const beside = block(pair, state, shown.length > 0 ? 'the nearest with both' : `the state of ${cityOf(name)}`);
    const rest = sentenceOf(there, nearest, pair);
    return answer(place, rest, [...shown, beside, country], pair, missing);
  }
  return answer(place, sentenceOf(inCountry(pair), 'the whole US', pair), [...shown, country], pair, missing);
}

function answer(
  { id, name }: Place,
  { words, range }: Said,
  blocks: PlaceBlock[],
  pair: PairColumns,
  before: Inline = [],
): PlaceAnswer {
  const scale = scaleOf(
    blocks.flatMap(({ pay }) => pay),
    pair.pay.first.per,
  );
  return { id, name, sentence: [...before, ...words], ...(range && { range }), blocks, ...(scale && { scale }) };
}

function block(pair: PairColumns, at: number, note: string): PlaceBlock {
  const place = pair.places[at];
  const pay = sides.map((side) => payAt(pair.pay[side], at, side));
  return { name: place ? shortPlaceName(place) : '', note, pay };
}

function countryBlock(pair: PairColumns): PlaceBlock {
  return {
    name: 'United States',
    note: differenceWords(inCountry(pair), pair.names),
    pay: sides.map((side) => payAt(pair.country[side], 0, side)),
  };
}

const kindNames = {
  state: 'state',
  territory: 'territory',
  metro: 'metropolitan area',
  nonmetro: 'outside metropolitan areas',
} as const;
export const kindName = ({ kind }: Pick<Place, 'kind'>) => kindNames[kind];
const cityOf = (name: string) => name.replace(/, [A-Z]{2}$/, '');

/** A sentence without its stop, and the 95% range of what it ends with. */
interface Said {
  words: Inline;
  range?: string;
}

/** “In Boston, MA **plumbers are paid 21% more**”, “(8–35%)” */
function sentenceOf(here: InPlace, name: string, { names }: PairColumns): Said {
  const where = `In ${name} `;
  switch (here.kind) {
    case 'apart':
      return here.clear ? clearly(here, where, names) : unclear(here, where, names);
    case 'bound':
      return { words: [where, { strong: `${names[here.side]} are paid at least ${moreWords(here.share)}` }] };
    case 'undecided':
      return { words: [where, { strong: 'the figures cannot tell' }] };
    case 'units':
      return {
        words: [where, { strong: 'the two are not compared' }, ': one is paid by the hour, the other by the year'],
      };
    case 'unpublished':
      return { words: [where, { strong: 'nothing is published of both' }] };
  }
}

function clearly(here: Apart, where: string, names: Readonly<Record<Side, string>>): Said {
  const more = `${names[leading(here)]} are paid ${moreWords(here.share)}`;
  return { words: [where, { strong: more }], range: errorRange(here) };
}

function unclear(here: Apart, where: string, names: Readonly<Record<Side, string>>): Said {
  if (here.side === 'even') return { words: [where, { strong: 'no difference' }, ': the medians are the same'] };
  const rest = `: ${names[here.side]} ${moreWords(here.share)}`;
  return { words: [where, { strong: 'no clear difference' }, rest], range: errorRange(here) };
}

/** What a place lacks, before what stands for it. */
function missingWords(here: InPlace, name: string, { names }: PairColumns): Inline {
  if (here.kind !== 'unpublished') return [`In ${name} the two are paid by different units of time. `];
  const held = sides.filter((side) => isPublished(here[side]));
  const [only] = held;
  if (!only) {
    const withheld = sides.some((side) => here[side] === 'withheld');
    return [withheld ? `For ${name} BLS releases no median of either. ` : `Nothing is published for ${name}. `];
  }
  const other = here[otherSide(only)] === 'withheld' ? 'BLS does not release the other' : 'the other is not';
  return [`In ${name} `, { strong: `only ${names[only]} are published` }, `; ${other}. `];
}

/** “27th and 29th best paid of 51”, “48th of 390 and 8th of 388” */
function ranks({ pay, kinds, names }: PairColumns, { kind }: Place, at: number): string {
  const both = sides.flatMap((side) => {
    const rank = rankOfPlace(pay[side], kinds[kind], at);
    return rank ? [{ ...rank, name: names[side] }] : [];
  });
  if (both.length < 2 || kind === 'territory') return kindName({ kind });
  const [first, second] = both;
  if (first?.of === second?.of) return `${list(both.map(({ rank }) => ordinal(rank)))} best paid of ${first?.of}`;
  return `${list(both.map(({ rank, of }) => `${ordinal(rank)} of ${of}`))}`;
}
