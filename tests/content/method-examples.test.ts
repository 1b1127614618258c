import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { apartInSameAreas } from '../../src/domain/compare/same-areas.ts';
import { answersApart } from '../../src/domain/day/answers.ts';
import { dataset } from '../../src/published.ts';
import { contextItemIds } from '../../src/schema/work-context.ts';
import { studySide } from '../../src/view/part/studies/study-side.ts';

/*
 * Examples of the method that no figure reference can name are written out in its text: each must be what the content gives.
 */

const method = readFileSync('content/guides/method.md', 'utf8').replace(/\s+/g, ' ');
const money = (value: number) => `$${value.toLocaleString('en-US')}`;

test('what differs in a day: two answers, their distance, and in how many the two differ', () => {
  const [nurses, developers] = ['us-soc-29-1141', 'us-soc-15-1252'].map(
    (id) => dataset.occupation(id).context?.answers ?? [],
  );
  if (!nurses || !developers) throw new Error('No answers are held.');
  const item = contextItemIds.findIndex((id) => /disease/.test(id));
  const [a, b] = [(nurses[item] ?? 0) / 100, (developers[item] ?? 0) / 100];
  const apart = answersApart(nurses, developers).length;
  expect(method).toContain(
    `have ${a.toFixed(2)} in “Exposed to Disease or Infections”, software developers ${b.toFixed(2)}`,
  );
  expect(method).toContain(`${a.toFixed(2)} − ${b.toFixed(2)} = ${(a - b).toFixed(2)} steps apart`);
  expect(method).toContain(`the ${apart} answers in which they differ`);
  const all = dataset.occupations.flatMap(({ context }) => (context ? [context.answers[item] ?? 0] : []));
  const lower = all.filter((answer) => answer < (nurses[item] ?? 0)).length;
  expect(method).toContain(`Of the ${all.length - 1} other occupations ${lower} have less`);
  expect(method).toContain(`more disease than ${Math.floor((100 * lower) / (all.length - 1))} of 100`);
});

test('in the same place: two titles in one area, and over all areas that hold both', () => {
  const [over, under] = ['machine-learning-engineer', 'data-engineer'].map((id) => dataset.role(id).filed?.areas ?? []);
  if (!over || !under) throw new Error('No filings are held.');
  const [x, y] = [over, under].map((areas) => areas.find(({ name }) => name.startsWith('San Jose')));
  if (!x || !y) throw new Error('San Jose is not held.');
  const weight = (2 * x.filings * y.filings) / (x.filings + y.filings);
  expect(method).toContain(
    `${money(x.median)} over ${money(y.median)}, ${(x.median / y.median).toFixed(3)} times, of ${x.filings} and ${y.filings} filings, which weigh ${Math.round(weight)}`,
  );
  const asMedians = (areas: typeof over) =>
    areas.map(({ area, median, filings }) => ({ area, median, count: filings }));
  const within = apartInSameAreas(asMedians(over), asMedians(under));
  expect(method).toContain(
    `through ${within?.areas} areas. The mean of the logarithms makes ${within?.percent.toFixed(1)}%`,
  );
});

test('fields of study: how many lead where, and the largest of each', () => {
  const [nurses, developers] = ['us-soc-29-1141', 'us-soc-15-1252'].map((id) => {
    const occupation = dataset.occupation(id);
    return studySide(occupation, occupation.plural, occupation);
  });
  const [a, b] = [nurses?.degrees[0], developers?.degrees[0]];
  if (!a || !b) throw new Error('No earnings are held.');
  expect(nurses?.fields).toHaveLength(1);
  expect(method).toContain(`one field leads to registered nurses, ${developers?.fields.length} to software developers`);
  expect(nurses?.fields.filter((field) => developers?.fields.includes(field))).toEqual([]);
  expect(method).toContain(
    `nursing, ${money(a.earnings)} over ${a.programmes.toLocaleString('en-US')} programmes, and computing, ${money(b.earnings)} over ${b.programmes}`,
  );
});
