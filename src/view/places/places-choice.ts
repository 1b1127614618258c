import { readValues, writeQuery } from '../base/page-query.ts';
import type { PlacesKey } from '../base/query-words.ts';

/** What a reader asks of the table of all places; the empty text is all of them, the best paid first. */
export interface PlacesChoice {
  kind: '' | 'state' | 'metro' | 'nonmetro' | 'territory';
  /** Postal code: a state with the areas that are filed under it. */
  state: string;
  sort: '' | 'lowest' | 'people' | 'share';
}

interface Option<V extends string> {
  value: V;
  label: string;
}

export const kindOptions: Option<PlacesChoice['kind']>[] = [
  { value: '', label: 'All kinds' },
  { value: 'state', label: 'States' },
  { value: 'metro', label: 'Metropolitan areas' },
  { value: 'nonmetro', label: 'Nonmetropolitan areas' },
  { value: 'territory', label: 'Territories' },
];

export const sortOptions: Option<PlacesChoice['sort']>[] = [
  { value: '', label: 'Best paid' },
  { value: 'lowest', label: 'Lowest paid' },
  { value: 'people', label: 'Most people' },
  { value: 'share', label: 'Most concentrated' },
];

const words = {
  kind: 'kind of place',
  state: 'state',
  sort: 'order',
} as const satisfies Record<keyof PlacesChoice, string>;

/**
 * The choice that a query stands for, and a sentence for everything in it that has to be taken otherwise.
 *
 * @param states Postal codes, in capitals.
 */
export function readPlacesChoice(search: string, states: readonly string[]): { choice: PlacesChoice; notes: string[] } {
  const notes: string[] = [];
  const one = <V extends string>(key: keyof typeof words, values: readonly V[], otherwise: string): V | '' => {
    const [read] = readValues(search, key, new Map(values.map((value) => [value.toLowerCase(), value])));
    if (!read) return '';
    if ('value' in read) return read.value as V;
    notes.push(`There is no ${words[key]} “${read.unknown}”, so ${otherwise}.`);
    return '';
  };
  const valuesOf = <V extends string>(options: readonly Option<V>[]) =>
    options.map(({ value }) => value).filter(Boolean);
  return {
    choice: {
      kind: one('kind', valuesOf(kindOptions), 'all are shown'),
      state: one('state', states, 'all are shown'),
      sort: one('sort', valuesOf(sortOptions), 'the best paid are first'),
    },
    notes,
  };
}

/** The query of a choice and of a place beside it; empty where both say nothing. */
export function writePlacesChoice({ kind, state, sort }: PlacesChoice, place: string): string {
  const entries: [PlacesKey, string][] = [
    ['place', place],
    ['kind', kind],
    ['state', state.toLowerCase()],
    ['sort', sort],
  ];
  return writeQuery(entries);
}
