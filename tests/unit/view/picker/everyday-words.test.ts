import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { jobTitles } from '../../../../src/view/picker/job-titles.ts';
import { nameIndex } from '../../../../src/view/picker/name-index.ts';
import { roleList } from '../../../../src/view/picker/role-list.ts';
import { type Meant, understand } from '../../../../src/view/picker/understand.ts';

const list = roleList(dataset);
const index = nameIndex(list, jobTitles(dataset, list));

/*
 * What people type, and what it must lead to: the id of the career that Enter takes; `chooser`; `question`, with the career
 * that is asked for first; `counted`, with the category; `nothing`; `foreign`; two with a plus between them.
 */
const words = readFileSync('tests/fixtures/everyday-words.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',') as [typed: string, leadsTo: string]);

function said({ kind, found, counted }: Meant): string {
  const [first] = found;
  if (kind === 'role') return first?.role.id ?? '';
  if (kind === 'question') return `question ${first?.role.id}`;
  return counted ? `counted ${counted.id}` : kind;
}

test('the table holds more than 400 words', () => {
  expect(words.length).toBeGreaterThan(400);
});

test.each(words)('“%s” leads to %s', (typed, leadsTo) => {
  const understood = understand(typed, index);
  const parts = understood.kind === 'several' ? understood.parts.map(({ meant }) => meant) : [understood];
  const all = parts.map(said).join(' + ');
  // A slip in a word for several careers asks which of them is meant.
  expect(leadsTo === 'question' ? all.split(' ')[0] : all).toBe(leadsTo);
});

test('a word for several careers offers all of them, those with most people first', () => {
  for (const { word, roles } of list.choosers) {
    const meant = understand(word, index);
    if (meant.kind === 'several') throw new Error(`“${word}” is taken for several.`);
    expect(meant.kind, word).toBe('chooser');
    expect(
      meant.found.slice(0, roles.length).map(({ role }) => role),
      word,
    ).toEqual(roles);
    const people = roles.map((role) => role.people ?? 0);
    expect(people, word).toEqual([...people].sort((a, b) => b - a));
  }
});
