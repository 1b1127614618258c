import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { percent } from '../../../src/domain/format.ts';
import { dataset } from '../../../src/published.ts';
import { CitationMarks } from '../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../src/view/cite/row-description.ts';
import { filingsApart } from '../../../src/view/part/filings.ts';
import { read } from '../../unit/view/reading.ts';

/*
 * All pairs of titles in visa filings, nationally and within the same metropolitan areas: another program, in another
 * language, multiplied the ratios of the areas, each to the power of its share of the weights, from the compiled tables, and
 * left the results in tests/fixtures/titles-recomputed.json. What pages say must be the same.
 */

interface Apart {
  over: string;
  under: string;
  national: number;
  areas: number;
  within?: number;
}

const { titles } = JSON.parse(readFileSync('tests/fixtures/titles-recomputed.json', 'utf8')) as { titles: Apart[] };

test('the fixture holds every two titles, the worked example of the method among them', () => {
  expect(titles).toHaveLength((14 * 13) / 2);
  const example = titles.find(({ over, under }) => over === 'machine-learning-engineer' && under === 'data-engineer');
  expect(example).toMatchObject({ national: 42.5877, within: 19.9479, areas: 22 });
});

test.each(titles)('$over over $under: $national% nationally, $within% in $areas areas', (apart) => {
  const said = filingsApart(dataset.role(apart.under), dataset.role(apart.over), new CitationMarks(describeRow)) ?? [];
  const within =
    apart.within === undefined
      ? ''
      : `, ${percent(apart.within, 1)} within the same metropolitan area (${apart.areas} areas that hold both, weighted by filings)`;
  expect(read(said)).toContain(`the first over the second: ${percent(apart.national, 1)} nationally${within}.`);
});
