import { describe, expect, test } from 'vitest';
import { markup } from '../../../src/components/base/markup.ts';
import { Matchup } from '../../../src/components/matchup/matchup.tsx';
import { dataset as published } from '../../../src/published.ts';
import { matchupHeadings } from '../../../src/schema/vocabulary.ts';
import { type Comparison, compareRoles } from '../../../src/view/matchup/comparison.ts';
import { contents } from '../../../src/view/matchup/contents.ts';
import type { Pair } from '../dataset-fixture.ts';
import { editedText, fullPair, matter } from '../edited-pair.ts';
import { faults, strayMarks } from '../view/reading.ts';

const viewOf = ({ dataset, a, b }: Pair) => compareRoles(dataset, a, b, '/');
const htmlOf = (comparison: Comparison) => markup(Matchup, { comparison, matter });
const ids = (html: string) => [...html.matchAll(/<[a-z]\w* [^>]*?\bid=([\w-]+)/g)].map(([, id]) => id);
/** Headings in their order, without what is marked up in them. */
const headings = (html: string) =>
  [...html.matchAll(/<h([2-4])[^>]*>(.*?)<\/h\1>/g)].map(([, , text = '']) => text.replace(/<[^>]+>/g, '').trim());

const edited = viewOf(fullPair(editedText));
const plain = viewOf(fullPair());

describe('a page whose pair the editors have written on', () => {
  const html = htmlOf(edited);

  test('holds the text of every section, and of none twice', () => {
    const prose = Object.keys(matchupHeadings).filter(
      (heading) => !['Scenarios', 'By career stage', 'Questions'].includes(heading),
    );
    for (const heading of prose) expect(html.split(`Text on ${heading}.`).length - 1, heading).toBe(1);
    for (const words of ['Become a builder', 'Lead.', 'Neither: ']) expect(html).toContain(words);
  });

  test('names the roles in headings, never A or B', () => {
    const all = headings(html);
    for (const heading of [
      'Choose analyst if',
      'Choose builder if',
      'From analyst to builder',
      'From builder to analyst',
    ])
      expect(all).toContain(heading);
    expect(all.filter((heading) => /\b(?:Choose|From|to) [AB]\b/.test(heading))).toEqual([]);
  });

  test('puts the difference in one line on top, before anything generated', () => {
    const short = html.slice(html.indexOf('id=short'), html.indexOf('id=pay'));
    expect(short.indexOf('One asks; one makes.')).toBeGreaterThan(0);
    expect(short.indexOf('One asks; one makes.')).toBe(short.indexOf('<li>') + '<li>'.length);
  });

  test.each([
    ['earning', 'trend'],
    ['moving', 'work'],
    ['choose', 'other-numbers'],
  ])('labels what editors wrote once as theirs: %s', (id, next) => {
    const written = html.slice(html.indexOf(`id=${id}`), html.indexOf(`id=${next}`));
    expect(written.split('data-editorial').length - 1).toBe(1);
  });

  test('takes the terms of choice from the text on the pair, not from the roles', () => {
    expect(html).not.toContain('Text on Choose this if.');
  });

  test('prints a question as it was written and cites the figures of its answer', () => {
    const questions = html.slice(html.indexOf('id=questions'), html.indexOf('id=related'));
    expect(questions).toContain('Which pays “more”, A &amp; B?');
    expect(questions).toMatch(/\$120,000<a [^>]*data-note=\d+/);
  });

  test('has no gap and no mark that leads nowhere', () => {
    expect(faults(edited)).toEqual([]);
    expect(strayMarks(edited)).toEqual([]);
  });
});

describe('a page whose pair nobody has written on', () => {
  const html = htmlOf(plain);

  test('has none of the headings that only editors fill, and no empty section', () => {
    const only = ['Overlap and hybrid roles', 'Can you be both?', 'Why more?', 'Scenarios', 'By career stage'];
    for (const heading of [...only, 'For people who hire', 'Questions', 'Conclusion'])
      expect(headings(html)).not.toContain(heading);
    expect(html).not.toMatch(/<section[^>]*><h2>[^<]*<\/h2><\/section>|<div class=section><\/div>/);
    const deciding = html.slice(html.indexOf('id=skills'), html.indexOf('id=related'));
    expect(deciding).not.toMatch(/<(ul|dl|p|div)(?: (?:class|data-[\w-]+)(?:=(?:"[^"]*"|\w+))?)*><\/\1>/);
  });

  test('takes the terms of choice from the roles, marked as judgement', () => {
    const choosing = html.slice(html.indexOf('id=choose'), html.indexOf('id=other-numbers'));
    expect(choosing.split('Text on Choose this if.').length - 1).toBe(2);
    expect(choosing).toContain('in the editors’ words');
  });

  test('still says what is missing from one role to the other', () => {
    expect(html).toContain('From analyst to builder');
    expect(html).toContain('one is not on the list for analysts: building.');
  });
});

describe('the list of contents', () => {
  const five = ['ai-architect-vs-technical-writer', 'ux-designer-vs-web-developer', 'data-analyst-vs-devops-engineer'];
  const views: [string, Comparison][] = [
    ['edited', edited],
    ['not edited', plain],
    ...five.map((pair): [string, Comparison] => {
      const [a = '', b = ''] = pair.split('-vs-');
      return [pair, compareRoles(published, published.role(a), published.role(b), '/')];
    }),
  ];

  test.each(views)('leads to sections that are there, in their order: %s', (_, view) => {
    const html = htmlOf(view);
    const listed = contents(view).map(({ id }) => id);
    expect(listed.length).toBeGreaterThan(9);
    expect(ids(html).filter((id) => listed.includes(id ?? ''))).toEqual(listed);
  });

  test('names every section but the first and the related pages', () => {
    const sections = [...htmlOf(edited).matchAll(/<(?:section|details) id=([\w-]+)(?: class=fold|>)/g)].map(
      ([, id]) => id,
    );
    expect(sections.length).toBeGreaterThan(12);
    const unlisted = sections.filter((id) => !contents(edited).some((entry) => entry.id === id));
    expect(unlisted).toEqual(['short', 'related']);
  });

  test('stands for every id that a section had before the page had folds', () => {
    const before =
      'short glance pay by-place other-numbers growth postings skills education work ladder ai moving earning choose questions conclusion related sources cite embed';
    const there = ids(htmlOf(edited));
    for (const id of before.split(' ')) expect(there.filter((one) => one === id)).toEqual([id]);
  });
});

describe('rows side by side', () => {
  const html = htmlOf(edited);
  const side = html.slice(html.indexOf('id=glance'), html.indexOf('id=skills'));

  test('lead to themselves', () => {
    const [a, b] = [published.role('data-analyst'), published.role('data-scientist')];
    const page = htmlOf(compareRoles(published, a, b, '/'));
    const table = page.slice(page.indexOf('class="lines'), page.indexOf('class="words'));
    const rows = ids(table).filter((id) => id?.startsWith('row-'));
    expect(rows.length).toBeGreaterThan(2);
    for (const id of rows) expect(table).toContain(`href=#${id}>`);
  });

  test('whose sides say the same are told apart', () => {
    const same = [...side.matchAll(/<tr id=row-([\w-]+) data-same/g)].map(([, id]) => id);
    expect(same).toContain('focus');
    expect(side).toContain('Only what differs');
  });

  test('stand once; every id that a row has had leads to where its figures are now', () => {
    const had =
      'wage advertised-base total entry senior employed growth unemployment weekly entry-share remote focus makes input output education certificates entry-barrier ai-exposure';
    const there = ids(html);
    for (const id of had.split(' ')) expect(there.filter((one) => one === `row-${id}`)).toEqual([`row-${id}`]);
  });
});
