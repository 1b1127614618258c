import type { Ahead } from '../../domain/compare/ahead-of.ts';
import { hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { list, period, sentenceCase } from '../../domain/format.ts';
import { aheadInPlace } from '../../domain/places/ahead-in-place.ts';
import { placeInText } from '../../domain/places/place.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { plainPay } from '../base/query-words.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import { sample } from '../cite/row-description.ts';
import { describing } from '../pay/describing.ts';
import { type PayData, placeOf } from '../pay/pay-data.ts';
import { amountOf, errorOf } from '../pay/pay-figures.ts';
import { type PayAnswer, type PayLine, payAnswer } from '../pay/pay-lines.ts';
import type { Describe } from '../wire/packed.ts';
import type { Line } from './term-line.ts';

/** Pay in a place that a reader has chosen, as it answers the term of pay. */
export interface PayInPlace {
  /** Of what place pay is, or why it is compared nationally; and that all other terms are national. */
  note: string;
  /** Who is ahead there, with the bands that say so; absent where pay is compared nationally. */
  decided?: DecidedInPlace;
  /** What is published there, before what is of the whole country. */
  lines: Line[];
  /** Says what rows are, those of places among them. */
  describe: Describe;
}

/** Who of some careers is ahead in a place, named as in a sentence, and their medians there as they are told. */
export interface DecidedInPlace {
  ahead: Exclude<Ahead, { kind: 'not-comparable' }>;
  name: string;
  bands: MedianBand[];
  texts: string[];
}

/**
 * The official pay of two to four careers in a place: there, or in the nearest that has a median of most of them. They are
 * set against each other only where one place has a median of each, of a category that is the career.
 *
 * @param data With what is published by place.
 * @param chosen Id of a place inside the country.
 */
export function payInPlace(data: PayData, chosen: string): PayInPlace {
  const placed = roleSlots(data.roles);
  const answer = payAnswer(placed, { ...plainPay, place: chosen, measure: 'wage' }, data);
  const { lines, place, missing } = answer;
  const nameOf = (id: string) => placeInText(placeOf(id, data.places).name);
  const name = nameOf(place);
  const own = place === homeCountry ? [] : ownBands(placed, lines);
  const ahead = own.length === placed.length ? aheadInPlace(own) : undefined;
  const here = ahead && ahead.kind !== 'not-comparable' ? ahead : undefined;
  const shown = [
    ...(place === homeCountry ? [] : [lineIn(name, lines, placed)]),
    ...(missing && missing.lines.length > 0 ? [lineIn(nameOf(chosen), missing.lines, placed)] : []),
  ];
  return {
    note: here
      ? answeredNote(answer, name)
      : `${whyNationally(placed, answer, name)}, so pay is compared nationally, as all else is.`,
    ...(here && { decided: { ahead: here, name, bands: own, texts: own.map(amountWithError) } }),
    lines: shown,
    describe: describing([...lines, ...(missing?.lines ?? [])], data),
  };
}

/** “$90,210 ±1%” */
const amountWithError = (band: MedianBand) => [amountOf(band), errorOf(band) ?? []].flat().join('\u00a0');

/** The bands that are of the careers themselves, one of each that has one. */
function ownBands(placed: readonly RoleSlot[], lines: readonly PayLine[]): MedianBand[] {
  return placed.flatMap(({ slot }) => {
    const band = lines.find(({ owners }) => owners.includes(slot))?.band;
    return band && hasMedian(band) ? [band] : [];
  });
}

/** What is published in a place, career by career. */
function lineIn(name: string, lines: readonly PayLine[], placed: readonly RoleSlot[]): Line {
  return {
    id: 'in-place',
    label: `Official wage in ${name}, median`,
    figures: (role, cite) => {
      const slot = placed.find((one) => one.role === role)?.slot ?? 0;
      return lines
        .filter(({ slots }) => slots.includes(slot))
        .map(({ band, name: category, owners, rank }) => {
          const isOwn = owners.includes(slot);
          const error = errorOf(band);
          const receipt = [...(isOwn ? [] : [category]), sample(band), ...(rank ? [rank] : []), period(band.period)];
          return {
            value: amountOf(band),
            ...(error && { error }),
            receipt: sentenceCase(receipt.filter(Boolean).join(', ')),
            ...(isOwn ? { basis: band.per === 'hour' ? 1 : 0 } : { chip: 'proxy' as const }),
            cite: cite.row(band),
          };
        });
    },
    missing: () => ({ none: 'No figure', because: 'because no median is published there' }),
  };
}

function answeredNote({ missing }: PayAnswer, name: string): string {
  const pay = missing ? `${missing.lacks}, so pay is that of ${name}` : `Pay is that of ${name}`;
  return `${pay}. All other terms are national.`;
}

/** Why the careers are not set against each other in the place that answers. */
function whyNationally(placed: readonly RoleSlot[], { lines, place, missing }: PayAnswer, name: string): string {
  const without = placed.filter(({ role }) => !role.links.some(({ fit }) => fit === 'exact'));
  if (without.length > 0)
    return `${sentenceCase(list(without.map(({ role }) => role.plural)))} have no official category of their own`;
  if (missing && place === homeCountry) return missing.lacks;
  const silent = placed.filter(({ slot }) => !lines.some(({ slots }) => slots.includes(slot)));
  if (silent.length > 0)
    return `No official median for ${list(
      silent.map(({ role }) => role.plural),
      'or',
    )} is published in ${name}`;
  return `In ${name} the careers are paid by different units of time`;
}
