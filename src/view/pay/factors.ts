import type { Band } from '../../domain/dataset.ts';
import { decimals } from '../../domain/format.ts';
import { placeInText } from '../../domain/places/place.ts';
import { places } from '../../schema/countries.ts';
import { asPublished } from '../base/query-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { PackedPoint, PackedSettings } from '../wire/packed.ts';
import type { PayChoice } from './pay-choice.ts';
import { type PayData, placeOf } from './pay-data.ts';

/** By what the amounts of a band are multiplied, into which currency, and what a reader must be told of it. */
export interface Factor {
  by: number;
  currency: Band['currency'];
  notes: Inline[];
}

type Data = Pick<PayData, 'source' | 'settings' | 'places' | 'byPlace'>;

/**
 * What a choice of currency and prices makes of some bands, and why a part of it cannot be done. A band is converted with
 * the rate of its own year; pay in a place is divided by the place’s price level. The same rate is one note.
 */
export function factorsFor(
  bands: readonly Band[],
  choice: PayChoice,
  data: Data,
  cite: CitationMarks,
): { factors: (Factor | undefined)[]; refused: Inline[] } {
  const refused = new Set<string>();
  const notes = new Map<string, Inline>();
  const note = (key: string, make: () => Inline): Inline => {
    const known = notes.get(key) ?? make();
    notes.set(key, known);
    return known;
  };
  const factors = bands.map((band): Factor | undefined => {
    const steps: { by: number; note: Inline }[] = [];
    let { currency } = band;
    if (choice.adjust === 'prices') {
      const price = data.byPlace?.price(choice.place);
      if (price) steps.push({ by: 100 / price.level, note: note('prices', () => price.note(cite)) });
      else refused.add(noPrices(choice.place, data));
    }
    const target = choice.currency.toUpperCase() as Band['currency'];
    if (choice.currency !== asPublished && target !== band.currency) {
      const year = band.period.slice(0, 4);
      const from = rate(band.currency, year, data.settings);
      const to = rate(target, year, data.settings);
      if (from && to) {
        const used = [from, to].filter((one): one is PackedPoint => one !== dollar);
        steps.push({
          by: to.value / from.value,
          note: note(`${band.currency} ${target} ${year}`, () => rateNote(used, year, data, cite)),
        });
        currency = target;
      } else {
        const missing = from ? target : band.currency;
        refused.add(`No rate of exchange for ${missing} in ${year} is held, so the amounts stay in ${band.currency}.`);
      }
    }
    if (steps.length === 0) return undefined;
    return { by: steps.reduce((by, step) => by * step.by, 1), currency, notes: steps.map((step) => step.note) };
  });
  return { factors, refused: [...refused].map((text) => [text]) };
}

function noPrices(id: string, { places }: Data): string {
  const { kind, name } = placeOf(id, places);
  const lacks =
    kind === 'country'
      ? 'Levels of prices are held for US states and metropolitan areas only'
      : `No level of prices is held for ${placeInText(name)}`;
  return `${lacks}, so nothing is adjusted.`;
}

/** Whether a band can be had in a currency, in lower case: rates of its own year are held, or it is in it. */
export function convertible({ currency, period }: Band, into: string, settings: PackedSettings): boolean {
  const target = into.toUpperCase() as Band['currency'];
  const year = period.slice(0, 4);
  return target === currency || Boolean(rate(currency, year, settings) && rate(target, year, settings));
}

/** The dollar itself, of which no source is cited. */
const dollar = { place: 'us', value: 1 };

/** Units of a currency for a US dollar, on the average of a year. */
function rate(
  currency: Band['currency'],
  year: string,
  { rates }: PackedSettings,
): PackedPoint | typeof dollar | undefined {
  if (currency === 'USD') return dollar;
  return rates.find(({ place, period }) => period === year && places[place as Band['place']]?.currency === currency);
}

/** The mark of a point of a series. */
export function markOf(point: PackedPoint, what: string, data: Pick<Data, 'source'>, cite: CitationMarks): Inline {
  const source = data.source(point.source);
  if (!source) return [];
  const facts: RowDescription['facts'] = [
    ['Place', `${point.name}, ${point.period}`],
    ['Row', point.locator],
  ];
  return [cite.table(source, { value: rounded(point.value), what, facts, written: point.written })];
}

/** A rate as it is printed: to four decimals. */
const rounded = (value: number) => decimals(Math.round(value * 10_000) / 10_000);

function rateNote(used: readonly PackedPoint[], year: string, data: Data, cite: CitationMarks): Inline {
  return [
    `Converted at the average rate of ${year}: `,
    ...used.flatMap((point, index): Inline => {
      const { currency } = places[point.place as Band['place']];
      return [
        `${index ? ', ' : ''}${rounded(point.value)} ${currency} to the US dollar`,
        ...markOf(point, `${currency} to the US dollar, average of a year`, data, cite),
      ];
    }),
    '. A rate converts money; it is not what the job pays there.',
  ];
}
