import { aYear, yearRule } from '../../domain/a-year.ts';
import { byUse, compareBands } from '../../domain/compare/compare-pay.ts';
import { showing } from '../../domain/compare/sample.ts';
import { scaleBand } from '../../domain/compare/scale-band.ts';
import { type Band, type Career, hasMedian, type MedianBand, type PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence, money, period, sentenceCase } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { payPeriods } from '../../schema/vocabulary.ts';
import { categorySlots, type RoleSlot, roleSlots } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import { bar, type RangeChart, scaleFor, spokenMedian, tableRow } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { payDifference } from '../glance/glance-pay.ts';
import type { DifferenceCell } from '../glance/glance-row.ts';
import { basis, statedAYear } from '../part/pay-table.ts';
import type { PackedSettings } from '../wire/packed.ts';
import type { Unpacked } from '../wire/unpack.ts';
import { factorsFor } from './factors.ts';
import type { PayChoice } from './pay-choice.ts';

/** Pay as a reader chose to see it. */
export interface ChosenPay extends Cited {
  /** “Official wage, California” */
  title: string;
  /** How far the roles lie apart; absent for one role. */
  difference?: DifferenceCell;
  chart?: RangeChart;
  /** Figures that cannot be drawn on the chart’s axis, in words. */
  stated: { name: string; slots: Slot[]; proxy: boolean; figure: Inline; receipt: string }[];
  /** What stands in place of a figure, how amounts were converted, what cannot be. */
  notes: Inline[];
  /** The nearest choice that has an answer, where this one has none. */
  instead?: Instead;
}

/** One setting to change, and what to call it. */
export interface Instead {
  key: keyof PayChoice;
  value: string;
  label: string;
}

/** What the ids of this part of a page begin with. */
export const partPrefix = 'by-';

/** A band in its place: whose it is, and whether it stands in for a role without one of its own. */
interface Line {
  band: Band;
  name: string;
  slots: Slot[];
  /** The places of the roles that the band is the pay of, not only context for. */
  owners: Slot[];
  slot: Slot;
  proxy: boolean;
}

/** Everything that a choice is answered from. */
export interface PayData extends Unpacked {
  settings: PackedSettings;
  /** How many sources the page has numbered before. */
  sourcesBefore: number;
}

const byTitle = (measure: PayChoice['measure']) =>
  measure === 'filed-base' || measure === 'advertised-base' || measure === 'total';

/** Shows the pay of one to four roles by a reader’s choice, or says why there is none of that kind. */
export function chosenPay(data: PayData, choice: PayChoice, labels: Record<keyof PayChoice, string>): ChosenPay {
  // A converted band is described as it was published.
  const published = new Map<PublishedRow, Band>();
  const cite = new CitationMarks((row) => data.describe(published.get(row) ?? row), {
    prefix: partPrefix,
    after: data.sourcesBefore,
  });
  const places = roleSlots(data.roles);
  const kind = data.settings.places.find(({ id }) => id === choice.place)?.kind ?? 'country';
  const lines = linesOf(places, choice, kind, data);
  const refused = lines.length > 0 ? undefined : refusal(choice, places, kind, labels);
  const notes: Inline[] = refused ? [[refused.why]] : [];
  const { factors, refused: unchanged } = factorsFor(
    lines.map(({ band }) => band),
    choice,
    data,
    cite,
  );
  const shown = lines.map((line, index): Line => {
    const factor = factors[index];
    if (!factor) return line;
    const band = scaleBand(line.band, factor.by, factor.currency);
    published.set(band, line.band);
    return { ...line, band };
  });
  const silent = lines.length > 0 ? places.filter(({ slot }) => !lines.some(({ slots }) => slots.includes(slot))) : [];
  if (silent.length > 0) {
    notes.push([
      `No figure of this kind is held for ${list(
        silent.map(({ role }) => role.plural),
        'or',
      )}.`,
    ]);
  }
  const drawn = drawable(shown);
  const title = `${labels.measure}, ${labels.place}${choice.level === 'all' ? '' : `, ${labels.level.toLowerCase()} level`}`;
  return cite.finish({
    title,
    ...(places.length > 1 && lines.length > 0 && { difference: ownDifference(places, shown, choice) }),
    ...(drawn.length > 0 && { chart: chartOf(drawn, title, choice.adjust === 'prices' && kind === 'state', cite) }),
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
    ...(refused?.instead && { instead: refused.instead }),
    notes: [
      ...notes,
      ...yearNote(drawn, cite),
      ...unchanged,
      ...new Set(factors.flatMap((factor) => factor?.notes ?? [])),
    ],
  });
}

/** The bands that a choice asks for: by title where ads and surveys give them, otherwise of the roles’ categories. */
function linesOf(placed: readonly RoleSlot[], choice: PayChoice, kind: string, data: PayData): Line[] {
  if (byTitle(choice.measure)) {
    const all = placed.map(({ role }) =>
      role.pay
        .filter(
          ({ measure, level, place }) => measure === choice.measure && level === choice.level && place === choice.place,
        )
        .sort(byUse),
    );
    const roles = placed.map(({ role }) => role);
    return compareBands(roles, choice.measure, all).figures.flatMap((band, index) => {
      const at = placed[index];
      return band && at
        ? [{ band, name: at.role.name, slots: [at.slot], owners: [at.slot], slot: at.slot, proxy: false }]
        : [];
    });
  }
  if (choice.level !== 'all') return [];
  const there = placed.map(({ role, slot }) => ({
    role: kind === 'country' ? inCountry(role, choice.place) : role,
    slot,
  }));
  return categorySlots(there).flatMap(({ occupation, slots, slot, proxy, links }): Line[] => {
    const band =
      kind === 'country'
        ? newest(occupation.wages.filter(({ measure }) => measure === choice.measure))
        : choice.measure === 'wage'
          ? data.areas.get(occupation.id)?.get(choice.place)
          : undefined;
    const owners = slots.filter((_, index) => links[index]?.link.fit === 'exact');
    return band ? [{ band, name: occupation.name, slots, owners, slot, proxy }] : [];
  });
}

/** The role with its categories in one country. */
function inCountry(role: Career, country: string): Career {
  return country === homeCountry
    ? role
    : { ...role, links: role.abroad.filter(({ occupation }) => occupation.country === country) };
}

/** The newest line with a median, otherwise the newest of all. */
const newest = (wages: readonly Band[]): Band | undefined => wages.find(hasMedian) ?? wages[0];

/** The lines that one axis can carry: with a median and enough behind it, in the currency and time unit of the first. */
function drawable(lines: readonly Line[]): (Line & { band: MedianBand })[] {
  const fit = lines.flatMap((line) => {
    const { band } = line;
    return hasMedian(band) && showing(band) !== 'nothing' && !band.values.median.capped ? [{ ...line, band }] : [];
  });
  const [first] = fit;
  return fit.filter(({ band }) => band.per === first?.band.per && band.currency === first.band.currency);
}

function chartOf(
  lines: readonly (Line & { band: MedianBand })[],
  title: string,
  adjusted: boolean,
  cite: CitationMarks,
): RangeChart {
  const [first] = lines.map(({ band }) => band);
  // Bars of several sources or years each say which; the title speaks for all only where they agree.
  const mixed = lines.some(({ band }) => band.period !== first?.period || band.source !== first.source);
  const labelOf = ({ band, name }: Line) => (mixed ? `${name}, ${band.source.short}, ${period(band.period)}` : name);
  const currency = first && places[first.place].currency === first.currency ? '' : ', converted';
  return {
    id: 'chosen-pay',
    title: mixed ? title : `${title}, ${period(first?.period ?? '')}`,
    caption: [
      `${first ? unit(first) : ''}${currency}${adjusted ? ', divided by the price level of the state' : ''}.`,
      ...(lines.every(({ band }) => band.values.p25 === undefined) ? [' Only medians are published.'] : []),
      ...(lines.some(({ proxy }) => proxy) ? [' Hatched: a category that stands in for a role without one.'] : []),
      ...(first && !mixed ? [cite.row(first)] : []),
    ],
    scale: scaleFor(lines.map(({ band }) => band)),
    rows: lines.map((line) => ({
      label: labelOf(line),
      bars: [bar(line.band, line.slot, line.proxy)].filter((one) => one !== undefined),
      samples: [sample(line.band)],
    })),
    table: lines.map((line) =>
      tableRow(
        line.band,
        {
          group: labelOf(line),
          name: line.proxy ? 'stands in' : basis(line.band) || 'own',
          slot: line.slot,
          proxy: line.proxy,
        },
        cite,
      ),
    ),
    spoken: lines.map(({ band, name }) => spokenMedian(title, name, band)).join('; '),
  };
}

/** What the medians on an axis of a shorter time come to in a year. */
function yearNote(lines: readonly (Line & { band: MedianBand })[], cite: CitationMarks): Inline[] {
  const { per } = lines[0]?.band ?? { per: 'year' };
  if (per === 'year') return [];
  return [
    [
      `Counted a year, at ${yearRule[per]}, the medians are `,
      ...lines.flatMap(
        ({ band, name }, index): Inline => [
          `${index ? '; ' : ''}${money(aYear(band.values.median, per) ?? band.values.median, band.currency)} for ${midSentence(name)}`,
          cite.row(band),
        ],
      ),
      '.',
    ],
  ];
}

/** “USD a year” */
const unit = ({ currency, per }: Band) => `${currency} ${payPeriods[per].label}`;

/** How far the roles’ own figures lie apart: those of stand-ins are never set against each other. */
function ownDifference(placed: readonly RoleSlot[], lines: readonly Line[], { measure }: PayChoice): DifferenceCell {
  const roles = placed.map(({ role }) => role);
  const own = placed.map(({ slot }) =>
    lines.flatMap(({ band, owners }) => (owners.includes(slot) && hasMedian(band) ? [band] : [])),
  );
  return payDifference(roles, compareBands(roles, measure, own), 'chosen-pay');
}

/** The countries for which a measure is held of these roles or their categories. */
function heldIn(placed: readonly RoleSlot[], measure: PayChoice['measure']): Band['place'][] {
  const bands = placed.flatMap(({ role }): readonly Band[] =>
    byTitle(measure) ? role.pay : [...role.links, ...role.abroad].flatMap(({ occupation }) => occupation.wages),
  );
  return [...new Set(bands.filter((band) => band.measure === measure).map(({ place }) => place))];
}

/** Why a choice has no answer, and the nearest one that has. */
interface Refusal {
  why: string;
  instead?: Instead;
}

function refusal(
  { place, level, measure }: PayChoice,
  placed: readonly RoleSlot[],
  kind: string,
  labels: Record<keyof PayChoice, string>,
): Refusal {
  const [only, ...others] = heldIn(placed, measure);
  const elsewhere = others.length === 0 && only !== place ? only : undefined;
  const allLevels: Instead = { key: 'level', value: 'all', label: 'Show all levels' };
  if (!byTitle(measure) && level !== 'all') {
    return { why: 'Official figures hold all levels of experience together.', instead: allLevels };
  }
  if (byTitle(measure) && elsewhere) {
    return {
      why: `${labels.measure} is held for the whole ${places[elsewhere].label} only.`,
      instead: { key: 'measure', value: 'wage', label: `Show the official wage in ${labels.place}` },
    };
  }
  if (measure === 'total' && level !== 'all') {
    return { why: 'The survey does not tell levels of experience apart.', instead: allLevels };
  }
  // Of official wages a role’s own page lists the countries; other official measures are rarer.
  if (measure !== 'wage' && !byTitle(measure) && elsewhere) {
    const { label } = places[elsewhere];
    return {
      why: `${labels.measure} is held for ${label} only.`,
      instead: { key: 'place', value: elsewhere, label: `Show ${label}` },
    };
  }
  if (kind !== 'country')
    return { why: `No official wage in ${labels.place} is held for the categories of these roles.` };
  return { why: 'No figure of this kind is held for these roles.' };
}
