import { describe, expect, test } from 'vitest';
import { capped, unpublished, withheld } from '../../../../src/domain/places/wage-columns.ts';
import type { ChosenPay } from '../../../../src/view/pay/chosen-pay.ts';
import type { PayData } from '../../../../src/view/pay/pay-data.ts';
import { pay } from '../places/pair-fixture.ts';
import { faults, marksIn, read, strayMarks } from '../reading.ts';
import { choiceOf, dataAt, shown } from './loaded-pay.ts';

const both = ['data-scientist', 'software-engineer'];
const ids = ['us-soc-15-2051', 'us-soc-15-1252'];

/** Two careers with these medians in Ohio, New York, Puerto Rico, Elmira, New York City and outside of cities. */
const dataWith = (medians: readonly [readonly number[], readonly number[]]): PayData =>
  dataAt(both, Object.fromEntries(ids.map((id, at) => [id, pay(medians[at] ?? [])])));

function viewOf(place: string, data: PayData): ChosenPay {
  const view = shown(both, choiceOf(both, { place, measure: 'wage' }), data);
  expect(faults(view)).toEqual([]);
  expect(strayMarks(view)).toEqual([]);
  return view;
}

const none = unpublished;
const [ohio, newYork] = [100_000, 120_000];

describe('a place that has a figure of both', () => {
  const data = dataWith([
    [ohio, newYork, none, 90_000, 110_000, 80_000],
    [ohio, newYork, none, 99_000, 140_000, none],
  ]);
  const view = viewOf('us-metro-21300', data);

  test('answers itself, with its error and its rank among places of its kind, the country beside it', () => {
    expect(view.figures.caption).toBe('Official wage, Elmira, NY, May 2025');
    expect(view.figures.rows.map(({ receipt }) => receipt)).toEqual([
      '2nd best paid of 2 metropolitan areas, 100 people',
      '2nd best paid of 2 metropolitan areas, 100 people',
    ]);
    expect(view.figures.rows.map(({ cells }) => cells[0])).toMatchObject([
      { text: '$90,000', error: '±2%' },
      { text: '$99,000', error: '±2%' },
    ]);
    expect(view.figures.columns).toEqual(['Elmira, NY', 'All of the US']);
    expect(view.switched).toBeUndefined();
    expect(view.difference).toMatchObject({ slot: 2, text: '$9,000 more, 10%' });
  });

  test('has a note of its own for each figure, with its line in the content', () => {
    const notes = view.markNotes.map(({ written, facts }) => [written?.path, written?.line, facts?.at(-1)?.[1]]);
    expect(notes).toContainEqual(['content/places/us-soc-15-2051.csv', 5, '15-2051 × 21300']);
  });
});

describe('a place that lacks a figure', () => {
  const data = dataWith([
    [ohio, newYork, none, 90_000, none, 80_000],
    [none, 125_000, none, withheld, withheld, none],
  ]);

  test('of one is answered by its state, and still says what it has of the other', () => {
    const view = viewOf('us-metro-21300', data);
    expect(view.figures.columns[0]).toBe('New York');
    expect(view.switched).toBe('BLS releases no median for software engineers in Elmira, NY; New York is shown.');
    expect(view.notes.map(read)).toEqual(['In Elmira, NY: data scientists $90,000.']);
    expect(marksIn(view.notes)).toHaveLength(1);
    expect(view.sent.note).toContain(view.switched);
  });

  test('of both is answered by its state; that one is withheld is not said of both', () => {
    const view = viewOf('us-metro-35620', data);
    expect(view.switched).toBe(
      'No official median for data scientists or software engineers is published in New York, NY; New York is shown.',
    );
    expect(view.notes).toEqual([]);
  });

  test('and whose state lacks it, too, is answered by the whole country', () => {
    for (const [place, name] of [
      ['us-pr', 'Puerto Rico'],
      ['us-oh', 'Ohio'],
    ] as const) {
      const view = viewOf(place, data);
      expect(view.figures.columns).toEqual(['United States']);
      expect(view.switched).toMatch(new RegExp(`is published in ${name}; the whole US is shown\\.$`));
    }
  });
});

describe('a median that is printed as a bound', () => {
  const data = dataWith([
    [capped, capped, none, 100_000, capped, none],
    [100_000, capped, none, capped, 250_000, none],
  ]);

  test.each([
    ['us-oh', 1, '139% more at least'],
    ['us-metro-21300', 2, '139% more at least'],
    ['us-ny', undefined, 'The figures cannot tell'],
    ['us-metro-35620', undefined, 'The figures cannot tell'],
  ])('decides between two in %s: slot %s, %s', (place, slot, text) => {
    const { difference, figures } = viewOf(place, data);
    expect(difference?.slot).toBe(slot);
    expect(difference?.text).toBe(text);
    expect(difference?.receipt).toBe('The median of an area is printed up to $239,200 only');
    const bound = figures.rows.flatMap(({ cells }) => cells.filter((cell) => cell?.text.startsWith('≥')));
    expect(bound.length).toBeGreaterThan(0);
    expect(bound.every((cell) => cell?.error === undefined)).toBe(true);
  });
});
