import { compareBands } from '../../domain/compare/compare-pay.ts';
import { showing } from '../../domain/compare/sample.ts';
import { scaleBand } from '../../domain/compare/scale-band.ts';
import { type Band, hasMedian, type PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence, period, sentenceCase } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { payDifference } from '../glance/glance-pay.ts';
import type { DifferenceCell } from '../glance/glance-row.ts';
import { basis, statedAYear } from '../part/pay-table.ts';
import { placeInSentence } from './best-choice.ts';
import { factorsFor } from './factors.ts';
import { drawable, payChart, yearNote } from './pay-chart.ts';
import type { PayChoice } from './pay-choice.ts';
import { type PayData, placeOf } from './pay-data.ts';
import { type PayLine, payLines } from './pay-lines.ts';
import { type SentPay, sentPay } from './sent-pay.ts';

/** Pay as a reader chose to see it. */
export interface ChosenPay extends Cited {
  /** The same in a strip at the head of the page. */
  sent: SentPay;
  /** “Official wage, California” */
  title: string;
  /** How far the roles lie apart; absent for one role. */
  difference?: DifferenceCell;
  chart?: RangeChart;
  /** Figures that cannot be drawn on the chart’s axis, in words. */
  stated: { name: string; slots: Slot[]; proxy: boolean; figure: Inline; receipt: string }[];
  /** What stands in place of a figure, how amounts were converted, what cannot be. */
  notes: Inline[];
}

/** What the ids of this part of a page begin with. */
export const partPrefix = 'by-';

/** What a choice is called, and what of it had to be taken otherwise. */
interface Said {
  labels: Record<keyof PayChoice, string>;
  switched?: string | undefined;
}

/** Shows the pay of one to four roles by a choice that has a figure, as `bestChoice` gives it. */
export function chosenPay(data: PayData, choice: PayChoice, { labels, switched }: Said): ChosenPay {
  // A converted band is described as it was published.
  const published = new Map<PublishedRow, Band>();
  const cite = new CitationMarks((row) => data.describe(published.get(row) ?? row), {
    prefix: partPrefix,
    after: data.sourcesBefore,
  });
  const placed = roleSlots(data.roles);
  const place = placeOf(choice.place, data.settings);
  const lines = payLines(placed, choice, data);
  const bands = lines.map(({ band }) => band);
  const { factors, refused } = factorsFor(bands, choice, data, cite);
  const shown = lines.map((line, index): PayLine => {
    const factor = factors[index];
    if (!factor) return line;
    const band = scaleBand(line.band, factor.by, factor.currency);
    published.set(band, line.band);
    return { ...line, band };
  });
  const drawn = drawable(shown);
  const level = choice.level === 'all' ? '' : `, ${labels.level.toLowerCase()} level`;
  const title = `${labels.measure}, ${place.name}${level}`;
  const sent = `${place.name}, ${midSentence(labels.measure)}${level}`;
  const adjusted = choice.adjust === 'prices' && place.kind === 'state';
  return cite.finish({
    sent: sentPay(
      shown,
      lines,
      { place, title: sent, switched, roles: placed.length, silent: silent(placed, lines) },
      cite,
    ),
    title,
    ...(placed.length > 1 && lines.length > 0 && { difference: ownDifference(placed, shown, choice) }),
    ...(drawn.length > 0 && { chart: payChart(drawn, title, adjusted, cite) }),
    stated: shown
      .filter((line) => !drawn.some(({ band }) => band === line.band))
      .map(({ band, name, slots, proxy }) => ({
        name,
        slots,
        proxy,
        figure:
          hasMedian(band) && showing(band) === 'nothing'
            ? [`Too few to state: ${sample(band)}`, cite.row(band)]
            : [sentenceCase(statedAYear(band)), cite.row(band)],
        receipt: [basis(band), period(band.period)].filter(Boolean).join(', '),
      })),
    notes: [
      ...silentNote(silent(placed, lines), lines.length === 0),
      ...wholeNote(lines, cite),
      ...yearNote(drawn, cite),
      ...refused,
      ...new Set(factors.flatMap((factor) => factor?.notes ?? [])),
    ],
  });
}

/** The roles of which a choice shows nothing, as they are called inside a sentence. */
function silent(placed: readonly RoleSlot[], lines: readonly PayLine[]): string[] {
  return placed.filter(({ slot }) => !lines.some(({ slots }) => slots.includes(slot))).map(({ role }) => role.plural);
}

function silentNote(names: readonly string[], all: boolean): Inline[] {
  if (names.length === 0) return [];
  return [[`No figure of ${all ? 'pay' : 'this kind'} is held for ${list(names, 'or')}.`]];
}

/** The same for the whole country, as it is published, below the pay of an area. */
function wholeNote(lines: readonly PayLine[], cite: CitationMarks): Inline[] {
  const known = lines.flatMap(({ name, whole }) => (whole ? [{ name, whole }] : []));
  if (known.length === 0) return [];
  const country = placeInSentence(places[homeCountry].label);
  return [
    [
      `All of ${country}: `,
      ...known.flatMap(
        ({ name, whole }, index): Inline => [
          `${index ? '; ' : ''}${statedAYear(whole)} for ${midSentence(name)}, ${period(whole.period)}`,
          cite.row(whole),
        ],
      ),
      '.',
    ],
  ];
}

/** How far the roles’ own figures lie apart: those of stand-ins are never set against each other. */
function ownDifference(placed: readonly RoleSlot[], lines: readonly PayLine[], { measure }: PayChoice): DifferenceCell {
  const roles = placed.map(({ role }) => role);
  const own = placed.map(({ slot }) =>
    lines.flatMap(({ band, owners }) => (owners.includes(slot) && hasMedian(band) ? [band] : [])),
  );
  return payDifference(roles, compareBands(roles, measure, own), 'chosen-pay');
}
