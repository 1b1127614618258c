import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
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

  test('open one popover a figure, however often it is cited', () => {
    const cite = new CitationMarks(describeRow);
    const [one, two, again] = [cite.row(all), cite.row(entry), cite.row(all)];
    const { popovers } = cite.finish([one, two, again]);
    expect(again).toEqual(one);
    expect(two.popover).not.toBe(one.popover);
    expect(popovers.map(({ id, value }) => [id, value])).toEqual([
      [one.popover, '$120,000'],
      [two.popover, '$90,000'],
    ]);
  });

  test('that the view does not show leave neither a number nor a popover', () => {
    const cite = new CitationMarks(describeRow);
    cite.row(total);
    const { sources, popovers } = cite.finish([cite.row(all)]);
    expect(sources.map(({ n, id }) => [n, id])).toEqual([[1, 'ads-2024']]);
    expect(popovers).toHaveLength(1);
  });

  test('name their source for who cannot see the number', () => {
    const cite = new CitationMarks(describeRow);
    const mark = cite.row(all);
    cite.finish([mark]);
    expect(mark.label).toBe('Source 1: ads-2024');
  });

  test('count the figures of a source, not the sentences that cite it', () => {
    const cite = new CitationMarks(describeRow);
    const { sources } = cite.finish([all, all, entry].map((row) => cite.row(row)));
    expect(sources[0]?.rows).toBe(2);
  });

  test('tell readers what was transcribed', () => {
    const cite = new CitationMarks(describeRow);
    const { sources } = cite.finish(['growth-2025-35', 'growth-2024-34'].map((id) => cite.source(dataset.source(id))));
    expect(sources[0]?.retrieval).toMatch(/transcribed/i);
    expect(sources[1]).not.toHaveProperty('retrieval');
  });
});

test('a popover says what the figure is, where, when and on what sample', () => {
  const cite = new CitationMarks(describeRow);
  const [popover] = cite.finish([cite.row(all)]).popovers;
  expect(popover?.what).toMatch(/median.*analyst/i);
  const facts = JSON.stringify(popover?.facts);
  for (const fact of [/Advertised base pay/, /United States/, /2024/, /200 job ads/, /a row/])
    expect(facts).toMatch(fact);
});

test('a popover of too small a sample does not give its median', () => {
  const cite = new CitationMarks(describeRow);
  const [band] = world({ roles: { analyst: { pay: [ads(123_456, { count: 12 })] } } }).role('analyst').pay as [never];
  expect(JSON.stringify(cite.finish([cite.row(band)]).popovers)).not.toMatch(/123,456/);
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
    const { sources, popovers, ...page } = compareRoles(content, a, b, '/');
    expect(marksIn(page).length).toBeGreaterThan(0);
    expect(met(page)).toEqual(sources.map(({ n }) => n));
    expect(strayMarks({ ...page, popovers })).toEqual([]);
  },
);
