import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { ProjectionLine } from '../../../domain/dataset.ts';
import {
  type ForecastAndFact,
  forecastAndFact,
  type Halfway,
  halfway,
} from '../../../domain/forecast/forecast-and-fact.ts';
import { sentenceCase, span } from '../../../domain/format.ts';
import { homeCountry } from '../../../schema/home-country.ts';
import { type CategorySlot, categorySlots, type RoleSlot } from '../../base/role-slots.ts';
import type { Slot } from '../../base/slot.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { type Forecasted, halfwayFinding, isCounted } from './halfway-finding.ts';
import { firstYear, halfwayPercents, noCountWords } from './halfway-words.ts';

/** What earlier editions forecast of some careers, beside what had been counted half-way. */
export interface HalfwayForecast {
  finding: Inline | undefined;
  editions: HalfwayEdition[];
  /** One mark for each source of all of them. */
  marks: Inline;
  /** Where the scale of all drawings begins and ends, in percent: zero lies within. */
  scale: [from: number, to: number];
}

export interface HalfwayEdition {
  /** “2019–29, half-way in 2024” */
  name: string;
  lines: HalfwayLine[];
}

export interface HalfwayLine {
  slot: Slot;
  slots: Slot[];
  name: string;
  /** Another category than the careers themselves: context. */
  proxy: boolean;
  says: HalfwaySays | { none: string };
  marks: Inline;
}

/** “passed”, “11% by 2024, 8% forecast”, and both in percent to draw. */
export interface HalfwaySays {
  verdict: string;
  counted: string;
  forecast: string;
  draw: { forecast: number; changed: number };
}

/** A category that a forecast is about, and where it is drawn. */
export interface HalfwayCategory extends Pick<CategorySlot, 'occupation' | 'slot' | 'slots' | 'proxy'> {
  plural: string;
}

/** A career by its own plural; a category that stands for several, or for a written role, by its own. */
const pluralOf = ({ occupation, links }: CategorySlot): string => {
  const [only, another] = links;
  return only && !another && ownOccupation(only.role) && !only.role.profile ? only.role.plural : occupation.plural;
};

/** Of the categories behind some careers: their own, otherwise the nearest, as context. Undefined where none is projected. */
export function halfwayForecast(placed: readonly RoleSlot[], cite: CitationMarks): HalfwayForecast | undefined {
  return halfwayOf(
    categorySlots(placed).map((category) => ({ ...category, plural: pluralOf(category) })),
    cite,
    placed.length,
  );
}

/** The same of some categories. */
export function halfwayOf(
  all: readonly HalfwayCategory[],
  cite: CitationMarks,
  careers = 1,
): HalfwayForecast | undefined {
  const projected = all.filter(
    ({ occupation: { country, projections } }) => country === homeCountry && projections.length > 0,
  );
  if (projected.length === 0) return undefined;
  const found = halfway.map((edition) => ({
    edition,
    all: projected.map((category): Found => {
      return { category, plural: category.plural, found: forecastAndFact(category.occupation, edition) };
    }),
  }));
  const values = found.flatMap((one) =>
    one.all.flatMap(({ found }) => ('verdict' in found ? [found.forecast.percent, found.changed] : [])),
  );
  // The finding tells of the edition that has most to tell of, the earlier one first.
  const [told] = [...found].sort((a, b) => b.all.filter(isCounted).length - a.all.filter(isCounted).length);
  return {
    finding: told && halfwayFinding(told.all, careers),
    editions: found.map((one) => editionOf(one.edition, one.all, cite)),
    marks: cite.rows(...found.flatMap((one) => one.all.flatMap((each) => rowsOf(each.found)))),
    scale: [Math.min(0, ...values), Math.max(0, ...values)],
  };
}

interface Found extends Forecasted {
  category: HalfwayCategory;
}

/** What a verdict rests on, or the jump for which there is none. */
function rowsOf(found: Found['found']): ProjectionLine[] {
  if ('verdict' in found) return [found.forecast, found.counted];
  return found.reason === 'jump' ? [found.from, found.to] : [];
}

function editionOf(edition: Halfway, all: readonly Found[], cite: CitationMarks): HalfwayEdition {
  const year = firstYear(edition.counting);
  return {
    name: `${span(edition.span)}, half-way in ${year}`,
    lines: all.map(({ category: { slot, slots, proxy }, plural, found }) => ({
      ...{ slot, slots, proxy, name: sentenceCase(plural) },
      marks: cite.rows(...rowsOf(found)),
      says: 'verdict' in found ? saysOf(found, year) : { none: noCountWords(found) },
    })),
  };
}

function saysOf(found: ForecastAndFact, year: string): HalfwaySays {
  const text = halfwayPercents(found);
  return {
    verdict: found.verdict === 'passed' ? 'passed half-way' : found.verdict,
    counted: `${text.changed} by ${year}`,
    forecast: `${text.forecast} forecast`,
    draw: { forecast: found.forecast.percent, changed: found.changed },
  };
}
