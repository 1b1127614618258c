import { inWords, money } from '../../domain/format.ts';
import { compareInPlace, type Side } from '../../domain/places/compare-in-place.ts';
import { type PlaceApart, type PlaceCount, placesApart, reversedPlaces } from '../../domain/places/count-places.ts';
import { type Place, shortPlaceName } from '../../domain/places/place.ts';
import type { PlacesFinding } from '../../domain/places/places-finding.ts';
import { sharedIndustries } from '../../domain/places/shared-industries.ts';
import { withinPlaces } from '../../domain/places/within-places.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { type AreaDots, areaDots } from './area-dots.ts';
import { byShare, moreCell, moreWords } from './difference-words.ts';
import { inCountry, inPlace, leading, type MoreCell, type PairColumns, sides } from './pair-columns.ts';
import { pairFinding } from './pair-finding.ts';
import { payAt } from './pay-at.ts';
import { otherSide } from './side-words.ts';
import { stateMap, type Tile } from './state-map.ts';

/** Clear differences over the places of one kind. */
export interface CountBar {
  /** “387 metropolitan areas” */
  label: string;
  clear: Record<Side, number>;
  unclear: number;
  both: number;
  /** The same in words. */
  said: string;
}

/** A place or an industry with both medians. */
export interface PlaceLine {
  name: string;
  medians: [string, string];
  errors: [string, string];
  more: MoreCell;
}

/** A table of lines: what the first column is, and the lines. */
export interface PlaceList {
  heading: string;
  head: string;
  lines: PlaceLine[];
}

/** The part on places, opened: all that does not depend on the chosen place. */
export interface OpenedWhere {
  /** What it finds, for pairs whose page does not know it. */
  finding: PlacesFinding;
  counts: CountBar[];
  /** What the counts leave out. */
  leftOut?: string;
  map: Tile[];
  states: PlaceList;
  /** Absent where there are too few areas to draw. */
  dots?: { heading: string; narrow: AreaDots; wide: AreaDots };
  reversed?: PlaceList;
  industries?: PlaceList;
  within?: Inline;
  areas?: PlaceList;
  /** The answer holds: the map and the industries say the same everywhere, and fold. */
  holds: boolean;
}

/** Under so many areas there is nothing to draw. */
const leastDots = 20;
/** So many places where the answer is reversed are all named where nothing else needs room; of more, those with most people. */
const mostReversed = 8;
const largest = 5;

/** Everything of two careers by place. */
export function openedWhere(pair: PairColumns): OpenedWhere {
  const finding = pairFinding(pair);
  const areas = placesApart(pair.pay.first, pair.pay.second, pair.kinds.metro);
  const shared = sharedIndustries(pair.byIndustry.first, pair.byIndustry.second, pair.industries);
  const nameOf = (at: number) => shortPlaceName(pair.places[at] as Place);
  const lineAt = (at: number) => placeLine(pair, at, nameOf(at));
  const reversed = finding.ahead && reversedList(areas, finding, pair, lineAt);
  const within = withinWords(pair);
  const leftOut = leftOutWords(finding.metro);
  return {
    finding,
    counts: [
      countBar(finding.metro, 'metropolitan area', pair),
      countBar(finding.state, 'state', pair, ', with D.C.'),
      countBar(shared.count, 'industr', pair),
    ].filter(({ both }) => both > 0),
    ...(leftOut && { leftOut }),
    map: stateMap(pair),
    states: {
      heading: 'All states and territories',
      head: 'State',
      lines: [...pair.kinds.state, ...pair.kinds.territory].map((at) =>
        placeLine(pair, at, pair.places[at]?.name ?? ''),
      ),
    },
    ...(areas.length >= leastDots && {
      dots: {
        heading: `All ${areas.length} metropolitan areas, a dot each`,
        narrow: areaDots(areas, pair, 104),
        wide: areaDots(areas, pair, 128),
      },
    }),
    ...(reversed && { reversed }),
    ...(shared.largest.length > 0 && {
      industries: {
        heading: 'Industries they share',
        head: shared.count.both > largest ? `The largest of ${shared.count.both}` : 'By people',
        lines: shared.largest.map(({ industry }) => industryLine(pair, industry)),
      },
    }),
    ...(within && { within }),
    ...(areas.length > 0 && {
      areas: {
        heading: `${areas.length} areas`,
        head: 'Area',
        lines: areas.map(({ place }) => placeLine(pair, place, pair.places[place]?.name ?? '')),
      },
    }),
    holds: finding.opening === 'holds',
  };
}

function countBar({ both, clear }: PlaceCount, one: string, { names }: PairColumns, rest = ''): CountBar {
  const unclear = both - clear.first - clear.second;
  const many = one === 'industr' ? (both === 1 ? 'industry' : 'industries') : both === 1 ? one : `${one}s`;
  const label = `${both} ${many}${both === 51 ? rest : ''}`;
  const said = `${label}: ${names.first} clearly more in ${clear.first}, no clear difference in ${unclear}, ${names.second} clearly more in ${clear.second}`;
  return { label, clear, unclear, both, said };
}

/** What a bound leaves uncounted. */
function leftOutWords({ bound, undecided }: PlaceCount): string | undefined {
  const count = bound.first + bound.second + undecided;
  if (count === 0) return undefined;
  return `Not counted: ${count} ${count === 1 ? 'area' : 'areas'} where a median is above what BLS prints.`;
}

function placeLine(pair: PairColumns, at: number, name: string): PlaceLine {
  const [first, second] = sides.map((side) => payAt(pair.pay[side], at, side));
  return {
    name,
    medians: [first?.text ?? first?.none ?? '', second?.text ?? second?.none ?? ''],
    errors: [first?.error ?? '', second?.error ?? ''],
    more: moreCell(inPlace(pair, at)),
  };
}

function industryLine({ byIndustry, industries }: PairColumns, at: number): PlaceLine {
  const values = sides.map((side) => byIndustry[side]);
  const { short, name = '' } = industries[at] ?? {};
  const median = (index: number) => money(values[index]?.median[at] ?? 0, 'USD', values[index]?.per);
  return {
    name: short ?? name,
    medians: [median(0), median(1)],
    errors: ['', ''],
    more: moreCell(compareInPlace(byIndustry.first, byIndustry.second, at)),
  };
}

/** Where the one that is ahead in most areas is not: all of few, or the largest of those where that is clear. */
function reversedList(
  areas: readonly PlaceApart[],
  { ahead, opening }: PlacesFinding,
  { names, places }: PairColumns,
  lineAt: (at: number) => PlaceLine,
): PlaceList | undefined {
  if (!ahead || areas.length < leastDots) return undefined;
  const all = reversedPlaces(areas, ahead);
  const other = names[otherSide(ahead)];
  if (all.length === 0) return undefined;
  const room = roomFor(names);
  if (all.length <= (opening === 'holds' ? mostReversed : room)) {
    const states = [...Map.groupBy(all, ({ place }) => places[place]?.state)].sort((a, b) => b[1].length - a[1].length);
    const [most] = states;
    const named = places.find(({ kind, code }) => kind === 'state' && code === most?.[0])?.name;
    const share = most && most[1].length > 1 && most[1].length >= all.length / 2 ? most[1].length : 0;
    const where =
      !share || !named ? '' : share === all.length ? `, all in ${named}` : `, ${inWords(share)} of them in ${named}`;
    return {
      heading: `The other way: ${inWords(all.length)}${where}`,
      head: 'By people',
      lines: all.map(({ place }) => lineAt(place)),
    };
  }
  const clear = all.filter(({ apart }) => apart.clear);
  const told = clear.length > 0 ? clear : all;
  return {
    heading: clear.length > 0 ? clearlyOther(other) : `Where ${other} are paid more`,
    head: told.length > room ? `The largest of ${told.length}` : 'By people',
    lines: told.slice(0, room).map(({ place }) => lineAt(place)),
  };
}

/** So many characters of both names have room in the one line of a phone that explains the signs. */
const keyOfOneLine = 21;

/** How many places the other way have room on a phone beside the map: names of two lines take that of two places. */
const roomFor = ({ first, second }: PairColumns['names']): number =>
  first.length + second.length > keyOfOneLine ? largest - 2 : largest;

/** A heading of one line of a phone. */
function clearlyOther(other: string): string {
  const heading = `Where ${other} are clearly paid more`;
  return heading.length <= 40 ? heading : 'The other way, clearly';
}

/** “**Inside one area 39% more,** averaged over 338, as in the whole US.” */
function withinWords(pair: PairColumns): Inline | undefined {
  const inside = withinPlaces(pair.pay.first, pair.pay.second, pair.kinds.metro);
  const country = inCountry(pair);
  if (!inside || inside.places < leastDots || country.kind !== 'apart') return undefined;
  const averaged = `averaged over ${inside.places} areas`;
  const even = inside.share < 0.02 || inside.side === 'even';
  if (even) {
    const us =
      country.share < 0.02
        ? `in the whole US ${byShare(country.share)} apart`
        : `in the whole US ${pair.names[leading(country)]} ${moreWords(country.share)}`;
    return [{ strong: 'Inside one area the two are even,' }, ` ${averaged}; ${us}.`];
  }
  const side = inside.side === 'second' ? 'second' : 'first';
  const who = pair.names[side];
  const opening = { strong: `Inside one area ${who} ${moreWords(inside.share)},` };
  if (Math.abs(inside.log - country.log) < 0.02) return [opening, ` ${averaged}, as in the whole US.`];
  const us =
    country.side === 'even'
      ? 'no difference'
      : `${country.side === side ? '' : `${pair.names[country.side]} `}${moreWords(country.share)}`;
  if (country.side !== side && country.side !== 'even')
    return [opening, ` ${averaged}; in the whole US ${us}: the area decides.`];
  const larger = inside.share > country.share;
  const better = larger ? pair.names[otherSide(side)] : who;
  return [opening, ` ${averaged}; in the whole US ${us}: ${better} work more where pay is higher.`];
}
