import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { keysOf, measures } from '../../../../src/schema/vocabulary.ts';
import { ladderLevels } from '../../../../src/view/base/pair-pay.ts';
import { bestChoice, reasonFor } from '../../../../src/view/pay/best-choice.ts';
import type { PayChoice } from '../../../../src/view/pay/pay-choice.ts';
import { placeOf } from '../../../../src/view/pay/pay-data.ts';
import { sampled } from '../../../daily-sample.ts';
import { faults, read, strayMarks } from '../reading.ts';
import { bestOf, choiceOf, dataOf, knownOf, shown } from './loaded-pay.ts';

const ads = ['machine-learning-engineer', 'software-engineer'];
const official = ['data-scientist', 'software-engineer'];

test.each<[string[], Partial<PayChoice>, Partial<PayChoice>, string]>([
  [ads, { place: 'us-tx' }, { measure: 'wage' }, 'Texas has official wages only, all levels together.'],
  [
    ads,
    { place: 'us-tx', level: 'entry' },
    { measure: 'wage', level: 'all' },
    'Texas has official wages only, all levels together.',
  ],
  [
    official,
    { place: 'us-tx', level: 'entry' },
    { measure: 'wage', level: 'all' },
    'Official wages count all levels together.',
  ],
  [
    official,
    { level: 'senior' },
    { measure: 'advertised-base', level: 'senior' },
    'Of these careers official wages are not held at senior level; base pay in ads is shown.',
  ],
  [
    ads,
    { measure: 'tax-return' },
    { place: 'au' },
    'Of these careers wage income on tax returns is held for Australia only, all levels together.',
  ],
  [ads, { measure: 'total', level: 'entry' }, { level: 'entry' }, ''],
  [
    ads,
    { place: 'in' },
    { measure: 'wage', level: 'all' },
    'Of these careers India has official wages only, all levels together.',
  ],
  [
    ads,
    { place: 'au' },
    { measure: 'wage' },
    'Of these careers base pay in ads is not held for Australia; official wages are shown, all levels together.',
  ],
  [
    ['data-scientist'],
    { place: 'ie' },
    { place: 'us' },
    'Of this career no figure stands here for Ireland, so official wages of the United States are shown.',
  ],
])('of %j the choice %j is answered by %j, and said', (ids, over, got, said) => {
  const best = bestOf(ids, over);
  expect(best?.choice).toMatchObject({ ...got });
  if (said) expect(best?.switched).toBe(said);
});

test('what was chosen last binds: a level that only the whole country has gives up the place', () => {
  const known = knownOf(ads, 'us-tx');
  const best = bestChoice(choiceOf(ads, { place: 'us-tx', level: 'entry', measure: 'wage' }), ['level'], known);
  expect(best?.choice).toMatchObject({ place: 'us', level: 'entry', measure: 'advertised-base' });
  expect(best?.switched).toBe('Of these careers entry level of base pay in ads is held for the United States only.');
});

test('a choice that has a figure stays as it is, without a word', () => {
  expect(bestOf(ads, {})).toEqual({ choice: choiceOf(ads) });
});

test('a link to official wages says why they are, where the measure of the page has none there', () => {
  const known = knownOf(ads, 'us-tx');
  expect(reasonFor(choiceOf(ads, { place: 'us-tx', measure: 'wage' }), known)).toBe(
    'Texas has official wages only, all levels together.',
  );
  expect(reasonFor(choiceOf(ads, { measure: 'wage' }), known)).toBeUndefined();
});

test('a role without any figure of pay has nothing to choose by', () => {
  expect(bestOf(['prompt-engineer'], {})).toBeUndefined();
});

/** One plain sentence: a capital, no word of code, one full stop at its end. */
const sentence = /^(?:St\. )?[A-Z][^.!?]*(\b(?:St|vs)\.[^.!?]*)*\.$/;

describe('every place, level, measure and currency', () => {
  const { roles } = dataset;
  const groups = [
    official,
    ads,
    ['machine-learning-engineer', 'prompt-engineer'],
    ['data-analyst'],
    ['computer-vision-engineer'],
    ['data-engineer', 'software-engineer', 'web-developer', 'data-scientist'],
    // Of prompt engineers nothing is held anywhere: their page offers no place.
    ...roles.flatMap(({ id }) => (sampled(id) && id !== 'prompt-engineer' ? [[id]] : [])),
    ...roles.flatMap((a) =>
      roles.flatMap((b) =>
        a.id < b.id && sampled(`place ${a.id} ${b.id}`) && sampled(`${b.id} ${a.id}`) ? [[a.id, b.id]] : [],
      ),
    ),
  ];
  const levels = ['all', ...ladderLevels] as PayChoice['level'][];

  test.each(groups)('gives a figure, and one sentence where something else is shown (%s, %s …)', (...names) => {
    const ids = names.filter(Boolean);
    const { places: all } = dataOf(ids);
    const places = all.filter(({ id, kind }) => kind === 'country' || sampled(`${ids} ${id}`));
    for (const { id: place } of places) {
      for (const measure of keysOf(measures)) {
        for (const level of levels) {
          const wished = { place, measure, level };
          const name = JSON.stringify(wished);
          const best = bestOf(ids, wished);
          if (!best) throw new Error(`${ids} has no pay at all.`);
          const { choice, switched } = best;
          const same = choice.place === place && choice.measure === measure && choice.level === level;
          expect(switched === undefined, name).toBe(same);
          if (switched) expect(switched.replace(/ St\. /, ' St ').length > 0 && switched, name).toMatch(sentence);
        }
      }
    }
  });

  test.each(groups)('shows what it found (%s, %s …)', (...names) => {
    const ids = names.filter(Boolean);
    const { places } = dataOf(ids);
    const areas = places.filter(({ id, kind }) => kind !== 'country' && sampled(`${ids} ${id}`));
    const inAreas = areas.map(({ id: place }) => ({ place, measure: 'wage', level: 'all' }) as const);
    for (const held of [...knownOf(ids).held, ...inAreas]) {
      for (const [currency, adjust] of [
        ['native', 'none'],
        ['usd', 'prices'],
        ['inr', 'none'],
      ] as const) {
        const { place, measure, level } = held;
        const choice = choiceOf(ids, { place, measure, level, currency, adjust });
        const view = shown(ids, choice);
        const name = JSON.stringify(choice);
        expect(view.figures.rows.length, name).toBeGreaterThan(0);
        for (const { cells } of view.figures.rows) expect(cells, name).toHaveLength(view.figures.columns.length);
        expect(faults(view), name).toEqual([]);
        expect(strayMarks(view), name).toEqual([]);
        for (const row of view.chart?.table ?? []) expect(row.mark.note, name).toMatch(/^by-\d/);
        if (view.difference?.slot) expect(view.difference.kind, name).not.toBe('not-comparable');
        expect(view.sent.rows.length, name).toBeGreaterThan(0);
        expect(view.sent.rows.length, name).toBeLessThanOrEqual(Math.max(2, ids.length));
        for (const row of view.sent.rows) expect(row.value, name).toMatch(/\d|too few to state/);
        expect(view.sent.note.length, `${name} ${view.sent.note}`).toBeLessThanOrEqual(190);
        const { name: said } = placeOf(place, places);
        if (place !== 'us') expect(`${read(view.sent.title)} ${view.sent.note}`, name).toContain(said);
        expect(/local prices/.test(read(view.sent.title)), name).toBe(
          /Adjusted for prices/.test(view.notes.map(read).join()),
        );
      }
    }
  });
});
