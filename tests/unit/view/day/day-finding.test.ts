import { expect, test } from 'vitest';
import { findingLength } from '../../../../src/schema/finding-length.ts';
import { type ContextItemId, contextItemIds } from '../../../../src/schema/work-context.ts';
import { plain } from '../../../../src/view/cite/citation-marks.ts';
import { dayFinding } from '../../../../src/view/day/day-finding.ts';

/** Answers in the middle of every scale but for those named. */
const answers = (own: Partial<Record<ContextItemId, number>> = {}) => contextItemIds.map((id) => own[id] ?? 300);
const ids = (many: number) => contextItemIds.slice(3, 3 + many);
const all = (many: number, mean: number) => Object.fromEntries(ids(many).map((id) => [id, mean]));
const said = (first: string, second: string, a: number[], b: number[]) =>
  plain(dayFinding({ plural: first, answers: a }, { plural: second, answers: b }) ?? []);

test('fourteen answers or more differ: of each way the furthest', () => {
  const nurses = answers({ ...all(13, 360), disease: 500, sitting: 250 });
  const developers = answers({ disease: 100, sitting: 490 });
  expect(said('nurses', 'developers', nurses, developers)).toBe(
    '14 of 55 answers differ: more disease for nurses, sitting for developers',
  );
});

test('one way only names that one', () => {
  expect(said('nurses', 'developers', answers({ ...all(13, 360), noise: 500 }), answers())).toBe(
    '14 of 55 answers differ: more noise for nurses',
  );
});

test('thirteen or fewer are alike, and none is said as such', () => {
  expect(said('network architects', 'security analysts', answers(), answers({ conflict: 351 }))).toBe(
    'Alike in 54 of 55 answers; more conflict for security analysts',
  );
  expect(said('a', 'b', answers(), answers({ conflict: 349 }))).toBe(
    'Alike in all 55 answers about the day: none differs by half a step',
  );
});

test('long names leave out the other’s name before they leave out what there is more of', () => {
  const elementary = answers({ ...all(20, 360), noise: 500, machine_pace: 300 });
  const others = answers({ machine_pace: 500 });
  expect(said('elementary school special education teachers', 'electricians', elementary, others)).toBe(
    '21 of 55 differ: more machine pace for electricians, noise for the other',
  );
});

test('no finding is longer than a line of 80 characters, whatever the names', () => {
  const long = 'x'.repeat(60);
  for (const many of [5, 30]) {
    const line = said(long, long, answers(all(many, 400)), answers({ outdoors: 500 }));
    expect(findingLength(line)).toBeLessThanOrEqual(80);
    expect(line).toMatch(/^(Alike in|\d+ of 55)/);
  }
});
