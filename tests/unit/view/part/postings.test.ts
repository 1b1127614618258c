import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { postings } from '../../../../src/view/part/postings.ts';
import { world } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const rows = (
  [
    ['2020-02', 99.66],
    ['2022-02', 229.2],
    ['2025-03', 65],
    ['2025-04', 64],
    ['2026-03', 71.4],
  ] as const
).map(([period, value]) => ({ series: 'postings-software' as const, place: 'us', period, value, locator: 'a mean' }));

const link = (fit: 'broader' | 'neighbour') => ({ id: 'us-soc-15-1252', fit, note: 'why' });
const dataset = world({
  roles: {
    developer: { is: 'us-soc-15-1252' },
    specialist: { occupations: [link('broader')] },
    stranger: { occupations: [link('neighbour')] },
  },
  occupations: { 'us-soc-15-1252': {} },
  sources: { board: { edition: 'Daily to 27 March 2026', counts: ['us-soc-15-1252'] } },
  seriesTables: { board: rows },
});
const of = (...ids: string[]) =>
  postings(
    dataset,
    ids.map((id) => dataset.role(id)),
    new CitationMarks(describeRow),
  );

describe('the index of job ads', () => {
  test('stands on pages of roles that are, or belong to, a category it counts', () => {
    expect(of('developer', 'stranger')).toBeDefined();
    expect(of('specialist', 'stranger')).toBeDefined();
    expect(of('stranger')).toBeUndefined();
  });

  test('says that it counts ads, its newest month, its base and its height', () => {
    const view = of('developer');
    expect(read(view?.find)).toBe(
      'Ads, not jobs: in March 2026 the index of US job ads for software development on Indeed stood at 71; 1 February 2020 is 100. Its highest month was February 2022, at 229.',
    );
    expect(view?.note).toContain('daily to 27 March 2026');
  });

  test('is tabled by the month of its newest value, with its first and its highest', () => {
    expect(of('developer')?.rows.map(({ month, value }) => [month, value])).toEqual([
      ['February 2020', '99.66'],
      ['February 2022 (highest)', '229.2'],
      ['March 2025', '65'],
      ['March 2026', '71.4'],
    ]);
  });

  test('is absent where no index is held', () => {
    const bare = world({ roles: { developer: { is: 'us-soc-15-1252' } }, occupations: { 'us-soc-15-1252': {} } });
    expect(postings(bare, [bare.role('developer')], new CitationMarks(describeRow))).toBeUndefined();
  });
});
