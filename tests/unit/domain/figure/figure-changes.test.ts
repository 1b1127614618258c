import { expect, test } from 'vitest';
import { figureChanges } from '../../../../src/domain/figure/figure-changes.ts';
import type { FigureId } from '../../../../src/domain/figure/figure-reference.ts';

const figure = (statistic: string, value: number | string, source = 'office-2025'): FigureId => ({
  id: `smiths/wage.us.all.2025.${source}.${statistic}`,
  owner: 'smiths',
  series: 'wage',
  tokens: ['us', 'all', '2025'],
  qualifiers: [source, 'percentiles'],
  path: 'content/occupations/smiths.md',
  statistic,
  value,
  at: ['wages', 0, statistic],
});

test('a figure whose value differs is listed with both values and its source', () => {
  expect(figureChanges([figure('median', 100), figure('p10', 50)], [figure('median', 110), figure('p10', 50)])).toEqual(
    {
      changed: [{ id: 'smiths/wage.us.all.2025.office-2025.median', source: 'office-2025', old: '100', new: '110' }],
      added: [],
      withdrawn: [],
    },
  );
});

test('a capped value that becomes a number is a change', () => {
  const { changed } = figureChanges([figure('p90', '>=239200')], [figure('p90', 297510)]);
  expect(changed).toMatchObject([{ old: '>=239200', new: '297510' }]);
});

test('figures that appear and go are new and withdrawn, not changed', () => {
  const { changed, added, withdrawn } = figureChanges([figure('mean', 1)], [figure('mean', 1, 'office-2026')]);
  expect(changed).toEqual([]);
  expect(added).toMatchObject([{ source: 'office-2026', new: '1' }]);
  expect(withdrawn).toMatchObject([{ source: 'office-2025', old: '1' }]);
  expect(added[0]).not.toHaveProperty('old');
  expect(withdrawn[0]).not.toHaveProperty('new');
});
