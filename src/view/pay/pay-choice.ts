import type { Band } from '../../domain/dataset.ts';
import { ladderLevels } from '../base/pair-pay.ts';
import { adjustments, asPublished, plainPay } from '../base/query-words.ts';
import { shortened } from '../base/shortened.ts';
import type { Findable } from '../places/find-place.ts';

/** By what a reader chooses to see pay. */
export interface PayChoice {
  /** Id of a country, or of an area of one. */
  place: string;
  /** A currency in lower case, or as published. */
  currency: string;
  level: Band['level'];
  measure: Band['measure'];
  adjust: (typeof adjustments)[number];
}

/** One value of a setting; `none` says why it has no figure. */
export interface PayOption {
  value: string;
  label: string;
  none?: string;
}

/** One thing to choose beside the place, with what there is to choose from, in order. */
export interface Setting {
  key: Exclude<keyof PayChoice, 'place'>;
  label: string;
  options: PayOption[];
}

/** The places and settings that a page offers, with the choice that stands where its address says nothing. */
export interface Choosable {
  places: readonly Findable[];
  settings: Setting[];
  plain: PayChoice;
}

const chosenLevels: readonly string[] = ['all', ...ladderLevels];
const adjusted: Record<PayChoice['adjust'], string> = { none: 'Not adjusted', prices: 'By local prices' };

/** Labels by value, in order. */
export type Labels = Record<string, string>;

/** What pay may be chosen by. Labels come from the vocabularies; currencies are in capital letters. */
export function choosable(
  places: readonly Findable[],
  labels: { currencies: Labels; levels: Labels; measures: Labels },
  measure: PayChoice['measure'],
): Choosable {
  const options = (all: Labels) => Object.entries(all).map(([value, label]) => ({ value, label }));
  return {
    places,
    settings: [
      {
        key: 'currency',
        label: 'Currency',
        options: [
          { value: asPublished, label: 'As published' },
          ...options(labels.currencies).map(({ value, label }) => ({
            value: value.toLowerCase(),
            label: `In ${label}`,
          })),
        ],
      },
      // Ranks that only visa filings tell apart are no choice: nothing else could answer it.
      {
        key: 'level',
        label: 'Level',
        options: options(labels.levels).filter(({ value }) => chosenLevels.includes(value)),
      },
      { key: 'measure', label: 'Measure', options: options(labels.measures) },
      {
        key: 'adjust',
        label: 'Prices',
        options: adjustments.map((value) => ({ value, label: adjusted[value] })),
      },
    ],
    plain: { ...plainPay, measure },
  };
}

/** What a query says of pay. */
export interface ReadPay {
  choice: PayChoice;
  /** The settings that it names, in their order. */
  named: (keyof PayChoice)[];
  /** A sentence for every value that has to be taken otherwise. */
  notes: string[];
}

/**
 * The choice that a query stands for. A value may also be written as readers see it: Texas for us-tx.
 *
 * @param placeOf The id of a place that is written otherwise than by its id or name.
 */
export function readPayChoice(
  search: string,
  { places, settings, plain }: Choosable,
  placeOf: Find = () => undefined,
): ReadPay {
  const query = new URLSearchParams(search);
  const options = places.map(({ id, name }) => ({ value: id, label: name }));
  const readers: [key: keyof PayChoice, label: string, options: readonly PayOption[], find: Find][] = [
    ['place', 'place', options, (text) => optionNamed(text, options)?.value ?? placeOf(text)],
    ...settings.map(({ key, label, options }): (typeof readers)[number] => [
      key,
      label.toLowerCase(),
      options,
      (text) => optionNamed(text, options)?.value,
    ]),
  ];
  const notes: string[] = [];
  const named: (keyof PayChoice)[] = [];
  const entries = readers.map(([key, label, options, find]) => {
    const raw = query.get(key)?.trim() ?? '';
    if (!raw) return [key, plain[key]];
    const [first = ''] = raw.split(',');
    const found = find(raw) ?? find(first);
    if (found !== undefined) {
      named.push(key);
      return [key, found];
    }
    const instead = options.find(({ value }) => value === plain[key])?.label;
    notes.push(`“${shortened(raw)}” is no ${label} held here, so “${instead}” is shown.`);
    return [key, plain[key]];
  });
  return { choice: Object.fromEntries(entries), named, notes };
}

/** The value that a text of the address stands for. */
export type Find = (text: string) => string | undefined;

/** The option with a value, or with what readers see, in whatever case. */
function optionNamed(name: string, options: readonly PayOption[]): PayOption | undefined {
  const wanted = name.toLowerCase();
  return (
    options.find(({ value }) => value.toLowerCase() === wanted) ??
    options.find(({ label }) => label.toLowerCase() === wanted)
  );
}
