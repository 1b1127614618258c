import { type Career, type CitedSource, type Dataset, hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { count, midSentence, money, ordinal, percent, period, range, sentenceCase } from '../../domain/format.ts';
import type { Industry } from '../../domain/places/industry.ts';
import { type PayAgainstPrices, payAgainstPrices } from '../../domain/places/pay-against-prices.ts';
import { type Place, type PlacesByKind, placeInText, shortPlaceName } from '../../domain/places/place.ts';
import type { PriceLevel } from '../../domain/places/price-levels.ts';
import { rankOfPlace } from '../../domain/places/rank-of-place.ts';
import { capped, isNumber, type WageColumns } from '../../domain/places/wage-columns.ts';
import { paths } from '../base/site-paths.ts';
import { descriptionLength, firstWithin, sentencesWithin, titleLength } from '../base/within-length.ts';
import { CitationMarks, type Cited, type Inline, plain } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { chosenPlaces, countByKind, type PlaceRow, placeRow } from '../places/career-rows.ts';
import { byShare } from '../places/difference-words.ts';
import { type NamedSource, namedSource } from '../places/named-source.ts';
import { payAt } from '../places/pay-at.ts';
import { type PriceChart, priceChart } from '../places/price-chart.ts';
import { type Cell, tileGrid } from '../places/tile-grid.ts';
import { type WhereCareer, whereCareer } from '../places/where.ts';

/** What is published of one career by place and by industry, in lists that every place and industry has its number in. */
export interface CareerByPlace {
  places: readonly Place[];
  byKind: PlacesByKind;
  columns: WageColumns;
  /** The same by industry. */
  industries: readonly Industry[];
  byIndustry: WageColumns | undefined;
  /** How dear each place is. */
  prices: readonly (PriceLevel | undefined)[];
  sources: { places: CitedSource; industries?: CitedSource };
}

/** A state of the map of pay. */
export interface PayTile extends Cell {
  code: string;
  /** Pay in thousands, or a sign where no median is published. */
  text: string;
  /** From far under the median of the country to far over it. */
  step: 'q0' | 'q1' | 'q2' | 'q3' | 'q4' | 'none';
  said: string;
}

/** What a table of a view says of its source. */
export interface PlacesFacts {
  period: string;
  /** In the publisher’s words. */
  attribution: string;
  licence: string;
}

export interface CareerPlaces extends Cited {
  title: string;
  description: string;
  path: string;
  name: string;
  /** The page of the career. */
  href: string;
  asOf: string;
  lead: Inline;
  map: PayTile[];
  /** What a cell of the map is in. */
  unit: string;
  extremes?: { finding: Inline; best: PlaceRow[]; worst: PlaceRow[] };
  concentrated?: { finding: Inline; rows: PlaceRow[] };
  industries?: {
    finding: Inline;
    rows: { name: string; share: string; people: string; median: string }[];
    source: NamedSource;
  };
  prices?: {
    finding: Inline;
    chart: PriceChart;
    /** What the table of pay divided by prices finds. */
    summary: Inline;
    rows: { name: string; median: string; level: string; divided: string }[];
    note: string;
    source: NamedSource;
  };
  all: {
    finding: Inline;
    rows: PlaceRow[];
    /** States and territories by which it may be narrowed, by postal code. */
    states: { value: string; label: string }[];
    source: NamedSource;
  };
  /** What a script needs to answer for a place; absent where the country has no median in the same unit. */
  asked?: WhereCareer & PlacesFacts;
}

/** How many places each list of the best has. */
const listed = 5;
/** Steps of the map: shares of the median of the country. */
const cuts = [0.85, 0.95, 1.05, 1.15] as const;

/** One career by place, as a page of its own. */
export function careerPlaces(dataset: Dataset, career: Career, held: CareerByPlace): CareerPlaces {
  const cite = new CitationMarks(describeRow);
  const { places, byKind, columns, sources } = held;
  const mark = cite.source(sources.places);
  const national = career.links.find(({ fit }) => fit === 'exact')?.occupation.wages.find(hasMedian);
  const country =
    national?.per === columns.per && !national.values.median.capped ? national.values.median.value : undefined;
  const cash = (value: number) => money(value, 'USD', columns.per);
  const medianAt = (at: number) => columns.median[at] ?? Number.NaN;
  const sorted = (at: readonly number[]) =>
    at.filter((place) => isNumber(columns.median[place])).sort((a, b) => medianAt(b) - medianAt(a) || a - b);
  const states = sorted(byKind.state);
  const metros = sorted(byKind.metro);
  const row = (at: number) => placeRow(held, at);
  const nameOf = (at: number | undefined) => placeInText(places[at ?? -1]?.name ?? '');
  const lead: Inline = [
    ...(national && country !== undefined
      ? [`The US median is ${cash(country)}${perUnit(columns)}`, cite.row(national)]
      : ['By state']),
    ...(states.length > 1
      ? [
          `: from ${cash(medianAt(states.at(-1) as number))} in ${nameOf(states.at(-1))} to ${cash(medianAt(states[0] as number))} in ${nameOf(states[0])}.`,
          mark,
        ]
      : ['.']),
  ];
  const concentrated = concentration(held, career, mark);
  const industries = byIndustries(held, national?.countOf === 'employees' ? national.count : undefined, cite);
  const prices = country === undefined ? undefined : besidePrices(held, career, country, states, { pay: mark, cite });
  const period_ = period(dataset.wageSources.places?.period ?? '');
  const withMedian = places.filter((_, at) => isNumber(columns.median[at]) || columns.median[at] === capped);
  const asked = national && askedOf(career, national, dataset);
  const path = paths.careerPlaces(career.id);
  return cite.finish({
    title: firstWithin(titleLength, [
      `${career.name} pay by state and metro area (US)`,
      `${career.name} pay by place (US)`,
      `${career.name} by place`,
    ]),
    description: sentencesWithin(descriptionLength, [
      `${career.name}, US, ${period_}: ${midSentence(plain(lead))}`,
      `${withMedian.length} places with errors.`,
    ]),
    path,
    name: career.name,
    href: paths.role(career.id),
    asOf: period(dataset.asOf),
    lead,
    map: country === undefined ? [] : payMap(held, country),
    unit: columns.per === 'hour' ? 'US$ an hour' : 'thousand US$ a year',
    ...(metros.length >= 2 * listed && {
      extremes: {
        finding: extremesFinding(held, metros, mark),
        best: metros.slice(0, listed).map(row),
        worst: metros.slice(-listed).map(row),
      },
    }),
    ...(concentrated && { concentrated }),
    ...(industries && { industries }),
    ...(prices && { prices }),
    ...(asked && { asked }),
    all: {
      finding: [
        { strong: `${withMedian.length} of ${places.length}` },
        ` places have a median: ${countByKind(withMedian)}.`,
        mark,
      ],
      rows: chosenPlaces(held, { kind: '', state: '', sort: '' }).map(row),
      states: places.flatMap(({ kind, code, name }) =>
        kind === 'state' || kind === 'territory' ? [{ value: code, label: name }] : [],
      ),
      source: namedSource(sources.places),
    },
  });
}

/** What a script needs of a career, and what a table of it says of its source. */
function askedOf(career: Career, national: MedianBand, { wageSources, source }: Dataset) {
  const { places } = wageSources;
  if (!places) return undefined;
  const { attribution, licence } = source(places.source.id);
  return { ...whereCareer(career, national), period: places.period, attribution, licence };
}

function payMap({ places, byKind, columns }: CareerByPlace, country: number): PayTile[] {
  const at = new Map(byKind.state.map((index) => [places[index]?.code, index] as const));
  return [...tileGrid].flatMap(([code, cell]): PayTile[] => {
    const index = at.get(code);
    const place = index === undefined ? undefined : places[index];
    if (index === undefined || !place) return [];
    const { text, none, error } = payAt(columns, index, 'first');
    const median = columns.median[index];
    if (!isNumber(median)) return [{ ...cell, code, text: '–', step: 'none', said: `${place.name}: ${text ?? none}` }];
    const step = `q${cuts.filter((cut) => median >= cut * country).length}` as PayTile['step'];
    const rank = rankOfPlace(columns, byKind.state, index);
    const beside =
      median === country
        ? 'as in the US'
        : `${byShare(Math.abs(median / country - 1))} ${median > country ? 'over' : 'under'} the US`;
    return [
      {
        ...cell,
        code,
        text: columns.per === 'hour' ? `${Math.round(median)}` : `${Math.round(median / 1000)}`,
        step,
        said: `${place.name}: ${text} ${error ?? ''}; ${rank ? `${ordinal(rank.rank)} of ${rank.of}, ` : ''}${beside}`,
      },
    ];
  });
}

const perUnit = ({ per }: Pick<WageColumns, 'per'>) => (per === 'hour' ? ' an hour' : ' a year');

/** “Of 374 metropolitan areas, **8 of the ten best paid are in California**.” */
function extremesFinding({ places, columns }: CareerByPlace, metros: readonly number[], mark: Inline[number]): Inline {
  const best = metros.slice(0, 10);
  const [most] = [...Map.groupBy(best, (at) => places[at]?.state)].sort((a, b) => b[1].length - a[1].length);
  const state = places.find(({ kind, code }) => kind === 'state' && code === most?.[0])?.name;
  if (metros.length >= 30 && state && most && most[1].length >= 3) {
    const those = most[1].length === 10 ? 'all ten best paid are' : `${most[1].length} of the ten best paid are`;
    return [`Of ${metros.length} metropolitan areas, `, { strong: `${those} in ${state}` }, '.', mark];
  }
  const [first, last] = [metros[0], metros.at(-1)].map((at) => (at === undefined ? undefined : places[at]));
  const times = ((columns.median[metros[0] ?? 0] ?? 0) / (columns.median[metros.at(-1) ?? 0] ?? 1)).toFixed(1);
  return [
    `Of ${metros.length} metropolitan areas, the median in ${first && shortPlaceName(first)} is `,
    { strong: `${times} times` },
    ` that in ${last && shortPlaceName(last)}.`,
    mark,
  ];
}

function concentration(held: CareerByPlace, { plural }: Career, mark: Inline[number]): CareerPlaces['concentrated'] {
  const { places, byKind, columns } = held;
  const metros = byKind.metro
    .filter((at) => isNumber(columns.quotient[at]))
    .sort((a, b) => (columns.quotient[b] ?? 0) - (columns.quotient[a] ?? 0) || a - b);
  const [first] = metros;
  const place = first === undefined ? undefined : places[first];
  if (first === undefined || !place || metros.length < listed) return undefined;
  return {
    finding: [
      { strong: shortPlaceName(place) },
      ` has ${(columns.quotient[first] ?? 0).toFixed(1)} times the US share of ${plural} among its jobs.`,
      mark,
    ],
    rows: metros.slice(0, listed).map((at) => placeRow(held, at)),
  };
}

/**
 * Where the career works: industries at three digits, by people.
 *
 * @param total Employees of the whole country, in the same edition.
 */
function byIndustries(
  { industries, byIndustry, sources }: CareerByPlace,
  total: number | undefined,
  cite: CitationMarks,
): CareerPlaces['industries'] {
  if (!byIndustry || !sources.industries || !total) return undefined;
  const people = (at: number) => byIndustry.employment[at] ?? Number.NaN;
  const at = [...industries.keys()].filter((index) => industries[index]?.level === 3 && isNumber(people(index)));
  const largest = at.sort((a, b) => people(b) - people(a) || a - b).slice(0, listed);
  const [first] = largest;
  if (first === undefined) return undefined;
  const nameOf = (index: number) => industries[index]?.short ?? industries[index]?.name ?? '';
  return {
    finding: [
      { strong: percent((100 * people(first)) / total) },
      ` work in ${midSentence(nameOf(first))}.`,
      cite.source(sources.industries),
    ],
    rows: largest.map((index) => ({
      name: sentenceCase(nameOf(index)),
      share: percent((100 * people(index)) / total),
      people: count(people(index)),
      median: payAt(byIndustry, index, 'first').text ?? 'not published',
    })),
    source: namedSource(sources.industries),
  };
}

/** Pay beside the prices of the states, and divided by them: our computation, beside what is paid. */
function besidePrices(
  { places, columns, prices }: CareerByPlace,
  { plural }: Career,
  country: number,
  states: readonly number[],
  marks: { pay: Inline[number]; cite: CitationMarks },
): CareerPlaces['prices'] {
  const held = states.flatMap((at) => {
    const [place, price] = [places[at], prices[at]];
    const median = columns.median[at];
    if (!place || !price || !isNumber(median)) return [];
    const { level, source } = price;
    return [{ ...{ at, name: place.name, code: place.code, level, median, source }, divided: (100 * median) / level }];
  });
  held.sort((a, b) => b.divided - a.divided || a.at - b.at);
  const [best, last] = [held[0], held.at(-1)];
  const line = payAgainstPrices(held);
  if (!best || !last || !line || held.length < 2 * listed) return undefined;
  const about = (value: number) =>
    money(columns.per === 'hour' ? value : Math.round(value / 100) * 100, 'USD', columns.per);
  const above = held.filter(({ divided }) => divided > country).length;
  const source = marks.cite.source(best.source);
  return {
    finding: [
      ...lineWords(line, plural),
      `; divided by prices, pay is above the US median in ${above} of ${held.length} states: our computation.`,
      marks.pay,
      ' ',
      source,
    ],
    chart: priceChart(held, country, columns.per),
    summary: [
      `our computation, ${about(best.divided)}${perUnit(columns)} in ${placeInText(best.name)}, ${about(last.divided)} in ${placeInText(last.name)}`,
    ],
    rows: held.map(({ name, median, level, divided }) => ({
      name,
      median: money(median, 'USD', columns.per),
      level: level.toFixed(1),
      divided: about(divided),
    })),
    note: `The median divided by the price level of the state, ${period(prices[best.at]?.period ?? '')}; highest first.`,
    source: namedSource(best.source),
  };
}

/** “Where prices are 10% higher, registered nurses are paid **19% more** (14–24%)” */
function lineWords({ more, least, most, clear }: PayAgainstPrices, plural: string): Inline {
  const where = 'Where prices are 10% higher, ';
  if (!clear) return ['Pay of ', plural, ' shows ', { strong: 'no clear relation' }, ' to the prices of the states'];
  const told = more > 0 ? ([more, least, most, 'more'] as const) : ([-more, -most, -least, 'less'] as const);
  const whole = (share: number) => percent(100 * share).replace('%', '');
  return [
    `${where}${plural} are paid `,
    { strong: `${percent(100 * told[0])} ${told[3]}` },
    ` (${range(whole(told[1]), percent(100 * told[2]))})`,
  ];
}
