import { compareBands } from '../../domain/compare/compare-pay.ts';
import { scaleBand } from '../../domain/compare/scale-band.ts';
import { type Band, hasMedian, type PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence } from '../../domain/format.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import { payDifference } from '../glance/glance-pay.ts';
import type { DifferenceCell } from '../glance/glance-row.ts';
import { describing } from './describing.ts';
import { factorsFor } from './factors.ts';
import { drawable, payChart } from './pay-chart.ts';
import type { PayChoice, Setting } from './pay-choice.ts';
import { type PayData, placeOf } from './pay-data.ts';
import { type PayFigures, payFigures, type ShownLine } from './pay-figures.ts';
import { type PayLine, payAnswer } from './pay-lines.ts';
import { type SentPay, sentPay } from './sent-pay.ts';

/** Pay as a reader chose to see it. */
export interface ChosenPay extends Cited {
  /** The same in a strip at the head of the page. */
  sent: SentPay;
  /** “Official wage, California” */
  title: string;
  figures: PayFigures;
  /** How far the roles lie apart; absent for one role. */
  difference?: DifferenceCell;
  /** Ranges, where any is published. */
  chart?: RangeChart;
  /** What of the choice had to be taken otherwise, in a sentence. */
  switched?: string;
  /** What stands in place of a figure, how amounts were converted, what cannot be. */
  notes: Inline[];
}

/** What the ids of this part of a page begin with. */
export const partPrefix = 'by-';

/** What a choice is called, and what of it had to be taken otherwise. */
export interface Said {
  labels: Record<Setting['key'], string>;
  switched?: string | undefined;
}

/** Shows the pay of one to four roles by a choice that has a figure, as `bestChoice` gives it. */
export function chosenPay(data: PayData, wished: PayChoice, { labels, switched }: Said): ChosenPay {
  const placed = roleSlots(data.roles);
  const { lines, place: answering, missing } = payAnswer(placed, wished, data);
  const place = placeOf(answering, data.places);
  // Where another place answers than the chosen one, all that follows is about that.
  const choice = { ...wished, place: place.id };
  // A converted band is described as it was published.
  const published = new Map<PublishedRow, Band>();
  const describe = describing([...lines, ...(missing?.lines ?? [])], data);
  const cite = new CitationMarks((row) => describe(published.get(row) ?? row), {
    prefix: partPrefix,
    after: data.sourcesBefore,
  });
  const bands = lines.map(({ band }) => band);
  const { factors, refused } = factorsFor(bands, choice, data, cite);
  const shown = lines.map((line, index): PayLine => {
    const factor = factors[index];
    if (!factor) return line;
    const band = scaleBand(line.band, factor.by, factor.currency);
    published.set(band, line.band);
    return { ...line, band };
  });
  const both = shown.map((line, index): ShownLine => ({ line, published: lines[index]?.band ?? line.band }));
  const drawn = drawable(shown);
  const ranged = drawn.some(({ band }) => band.values.p25);
  const level = choice.level === 'all' ? '' : `, ${labels.level.toLowerCase()} level`;
  const title = `${labels.measure}, ${place.name}${level}`;
  const done: Done = {
    converted: both.some(({ line, published }) => line.band.currency !== published.currency),
    adjusted: choice.adjust === 'prices' && data.byPlace?.price(place.id) !== undefined,
  };
  // What the chosen place lacks says as well that figures are official.
  const instead = missing ? `${missing.lacks}; ${missing.shown} is shown.` : switched;
  const said = {
    place,
    title: sentTitle(choice, place.name, labels, done),
    switched: instead,
    roles: placed.length,
    silent: silent(placed, lines),
  };
  return cite.finish({
    sent: sentPay(both, said, cite),
    title,
    ...(instead && { switched: instead }),
    figures: payFigures(both, title, done.converted ? labels.currency : place.name, cite),
    ...(placed.length > 1 && lines.length > 0 && { difference: ownDifference(placed, shown, choice, data) }),
    ...(ranged && { chart: payChart(drawn, title, done.adjusted, cite) }),
    notes: [
      ...(missing?.note(cite) ?? []),
      ...silentNote(said.silent, lines.length === 0),
      ...refused,
      ...new Set(factors.flatMap((factor) => factor?.notes ?? [])),
    ],
  });
}

/** What was done to the amounts of a choice. */
interface Done {
  converted: boolean;
  adjusted: boolean;
}

/** “Texas, official wage”, “official wage, in euros”: what was chosen, the home country unsaid beside anything else. */
function sentTitle(choice: PayChoice, place: string, labels: Said['labels'], { converted, adjusted }: Done): string {
  const said = [
    midSentence(labels.measure),
    ...(choice.level === 'all' ? [] : [`${labels.level.toLowerCase()} level`]),
    ...(converted ? [midSentence(labels.currency)] : []),
    ...(adjusted ? [midSentence(labels.adjust)] : []),
  ];
  const first = choice.place === homeCountry && said.length > 1 ? [] : [place];
  return [...first, ...said].join(', ');
}

/** The roles of which a choice shows nothing, as they are called inside a sentence. */
function silent(placed: readonly RoleSlot[], lines: readonly PayLine[]): string[] {
  return placed.filter(({ slot }) => !lines.some(({ slots }) => slots.includes(slot))).map(({ role }) => role.plural);
}

function silentNote(names: readonly string[], all: boolean): Inline[] {
  if (names.length === 0) return [];
  return [[`No figure of ${all ? 'pay' : 'this kind'} is held for ${list(names, 'or')}.`]];
}

/** How far the roles’ own figures lie apart: those of stand-ins are never set against each other. */
function ownDifference(
  placed: readonly RoleSlot[],
  lines: readonly PayLine[],
  { measure }: PayChoice,
  { byPlace }: PayData,
): DifferenceCell {
  const roles = placed.map(({ role }) => role);
  const own = placed.map(({ slot }) =>
    lines.flatMap(({ band, owners }) => (owners.includes(slot) && hasMedian(band) ? [band] : [])),
  );
  return byPlace?.bound(own) ?? payDifference(roles, compareBands(roles, measure, own), 'chosen-pay');
}
