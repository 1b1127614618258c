import { expect, test } from 'vitest';
import type { AllAnswers } from '../../../../src/domain/day/all-answers.ts';
import { type ContextItemId, contextItemIds, contextScales } from '../../../../src/schema/work-context.ts';
import { openedDay } from '../../../../src/view/day/opened-day.ts';

const all: AllAnswers = {
  occupations: 737,
  quartiles: contextItemIds.map(() => [250, 300, 350]),
  pairsApart: contextItemIds.map((_, differing) => (differing === 1 ? 2 : differing > 13 ? 100 : 0)),
};
const answers = (own: Partial<Record<ContextItemId, number>>) => contextItemIds.map((id) => own[id] ?? 300);
const side = (plural: string, own: Partial<Record<ContextItemId, number>>) => ({ plural, answers: answers(own) });

test('two that are alike show what differs, then what both answer unlike most, and how rare that is', () => {
  const view = openedDay(
    [side('architects', { sitting: 440, conflict: 240 }), side('analysts', { sitting: 450, conflict: 300 })],
    all,
  );
  expect(view.apart).toEqual([
    expect.objectContaining({
      name: 'Conflicts',
      above: { at: 35, who: 'architects', words: 'every year' },
      below: { at: 50, who: 'analysts', words: 'every month' },
    }),
  ]);
  expect(view.alike).toEqual([
    expect.objectContaining({
      name: 'Sitting',
      above: { at: 86.25, who: 'both', words: 'over half the time' },
      below: { at: 50, who: 'all occupations', words: 'half the time' },
      all: [37.5, 50, 62.5],
    }),
  ]);
  expect(view.common).toBe('Of 4,102 pairs of occupations 2 are as alike.');
});

test('two that differ show the eight furthest apart, whose first line says who is who', () => {
  const far = Object.fromEntries(contextItemIds.slice(0, 20).map((id, at) => [id, 400 + at]));
  const view = openedDay([side('nurses', far), side('developers', {})], all);
  expect(view.apart).toHaveLength(8);
  expect(view.apart.map(({ above }) => above.who)).toEqual(['nurses', ...Array(7).fill(undefined)]);
  expect(view.alike).toEqual([]);
  expect(view.common).toMatch(/^\d+ of 100 pairs of occupations differ in fewer than 20\.$/);
});

test('all questions stand under their scale, the furthest apart first, with means of one decimal', () => {
  const { all: groups } = openedDay([side('a', { standing: 500 }), side('b', { standing: 120 })], all);
  expect(groups.map(({ heading }) => heading)).toEqual(Object.values(contextScales).map(({ heading }) => heading));
  expect(groups.flatMap(({ lines }) => lines)).toHaveLength(55);
  expect(groups[1]?.lines[0]).toMatchObject({ name: 'Standing', numbers: ['5.0', '1.2'] });
});
