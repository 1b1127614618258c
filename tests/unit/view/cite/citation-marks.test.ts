import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { keptNotes, readKept, writeKept } from '../../../../src/view/cite/kept-notes.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { compareRoles } from '../../../../src/view/matchup/comparison.ts';
import { ads, answers, officialPair, pair, projected, wage, world } from '../../dataset-fixture.ts';
import { marksIn, met, strayMarks } from '../reading.ts';

const dataset = world({
  roles: { analyst: { pay: [ads(120_000), ads(90_000, { level: 'entry' }), answers(150_000)] } },
});
const [all, entry, total] = dataset.role('analyst').pay as [never, never, never];

describe('citation marks', () => {
  test('number the sources in the order in which the view shows them, whenever they were asked for', () => {
    const cite = new CitationMarks(describeRow);
    const [late, early] = [cite.source(dataset.source('filings')), cite.row(total)];
    const view = { first: [early, cite.row(all)], later: { marks: [cite.row(entry), late] } };
    const { sources } = cite.finish(view);
    expect([...view.first, ...view.later.marks].map(({ n }) => n)).toEqual([1, 2, 2, 3]);
    expect(sources.map(({ n, id }) => [n, id])).toEqual([
      [1, 'survey-2025'],
      [2, 'ads-2024'],
      [3, 'filings'],
    ]);
  });

  test('open one note a figure, however often it is cited', () => {
    const cite = new CitationMarks(describeRow);
    const [one, two, again] = [cite.row(all), cite.row(entry), cite.row(all)];
    const { markNotes } = cite.finish([one, two, again]);
    expect(again).toEqual(one);
    expect(two.note).not.toBe(one.note);
    expect(markNotes.map(({ id, kept }) => [id, kept])).toEqual([
      [one.note, 'analyst/0'],
      [two.note, 'analyst/1'],
    ]);
  });

  test('that the view does not show leave neither a number nor a note', () => {
    const cite = new CitationMarks(describeRow);
    cite.row(total);
    const { sources, markNotes } = cite.finish([cite.row(all)]);
    expect(sources.map(({ n, id }) => [n, id])).toEqual([[1, 'ads-2024']]);
    expect(markNotes).toHaveLength(1);
  });

  test('number the editions of one publication alike, and list each edition', () => {
    const cite = new CitationMarks(describeRow);
    const editions = ['growth-2025-35', 'ads-2024', 'growth-2024-34'].map((id) => cite.source(dataset.source(id)));
    const { sources } = cite.finish(editions);
    const title = (id: string) => dataset.source(id).title;
    expect(title('growth-2025-35')).toBe(title('growth-2024-34'));
    expect(editions.map(({ n }) => n)).toEqual([1, 2, 1]);
    expect(sources.map(({ id }) => id)).toEqual(['growth-2025-35', 'ads-2024', 'growth-2024-34']);
  });

  test('tell readers what was transcribed', () => {
    const cite = new CitationMarks(describeRow);
    const { sources } = cite.finish(['growth-2025-35', 'growth-2024-34'].map((id) => cite.source(dataset.source(id))));
    expect(sources[0]?.retrieval).toMatch(/transcribed/i);
    expect(sources[1]).not.toHaveProperty('retrieval');
  });
});

test('a note says what the figure is, where, when and on what sample', () => {
  const note = describeRow(all);
  expect(note.what).toMatch(/median.*analyst/i);
  const facts = JSON.stringify(note.facts);
  for (const fact of [/Base pay in ads/, /United States/, /2024/, /200 job ads/, /a row/]) expect(facts).toMatch(fact);
});

test('a note of too small a sample does not give its median', () => {
  const [band] = world({ roles: { analyst: { pay: [ads(123_456, { count: 12 })] } } }).role('analyst').pay as [never];
  expect(JSON.stringify(describeRow(band))).not.toMatch(/123,456/);
});

test.each([
  ['ads', pair({ pay: [ads(120_000)] }, { pay: [ads(100_000), answers(150_000)] })],
  [
    'official figures',
    officialPair(
      { wages: [wage(120_000)], projections: [projected('2024-34', 15.8), projected('2022-32', 25)] },
      { wages: [wage(100_000)], projections: [projected('2024-34', 34), projected('2023-33', 36)] },
    ),
  ],
])(
  'on a page of %s, sources are met in the order of their numbers and every mark opens',
  (_, { dataset: content, a, b }) => {
    const { sources, markNotes, ...page } = compareRoles(content, a, b, '/');
    expect(marksIn(page).length).toBeGreaterThan(0);
    expect(met(page)).toEqual([...new Set(sources.map(({ n }) => n))]);
    expect(strayMarks({ ...page, markNotes })).toEqual([]);
  },
);

test('a note is kept with those of its owner, so that a page says only where', () => {
  const cite = new CitationMarks(describeRow);
  const { markNotes } = cite.finish([
    cite.row(all),
    cite.row(entry),
    cite.source(dataset.source('filings')),
    cite.table(dataset.source('filings'), {
      value: '2 rows',
      what: 'A table',
      facts: [],
      written: { path: 'a', line: 1 },
    }),
    cite.row(total),
  ]);
  const written = writeKept(markNotes);
  expect(written).toBe('analyst/0 1 =filings/0 - analyst/2');
  expect(readKept(written)).toEqual(['analyst/0', 'analyst/1', '=filings/0', undefined, 'analyst/2']);
  expect(keptNotes.place('analyst/1')).toEqual({ file: '/notes/analyst.json', nth: 1 });
  expect(keptNotes.place('=filings/0')).toEqual({ file: '/notes/sources/filings.json', nth: 0 });
});
