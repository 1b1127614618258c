import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { glance } from '../../../../src/view/glance/glance.ts';
import { compareRoles } from '../../../../src/view/matchup/comparison.ts';
import { occupationPage } from '../../../../src/view/page/occupation-page.ts';
import { rolePage } from '../../../../src/view/page/role-page.ts';
import { ads, officialPair, type Pair, pair, projected, wage } from '../../dataset-fixture.ts';
import { faults, strayMarks } from '../reading.ts';

// Content that an editor may well write, although none of it is in the repository yet.
const uncounted = { ...wage(120_000), count: undefined, countOf: undefined };
const capped = wage(180_000, { median: '>=239200', p75: '>=239200', p90: '>=239200' });
const { median, p10, p25, p75, p90, ...rest } = wage(120_000);
const meanOnly = { ...rest, statistic: 'mean', mean: 125_000 } as const;
const joined = wage(120_000, { covers: 'Analysts and clerks' });

const cases: [string, Pair][] = [
  ['two roles of which nothing is known', pair({}, {})],
  ['wages without a head count', officialPair({ wages: [uncounted] }, {})],
  ['wages above the cap', officialPair({ wages: [capped] }, { wages: [wage(100_000)] })],
  ['wages that join two categories', officialPair({ wages: [joined] }, { wages: [wage(100_000)] })],
  ['a mean without a median', officialPair({ wages: [meanOnly] }, { wages: [wage(100_000)] })],
  ['one edition of a projection', officialPair({ projections: [projected('2024-34', 15.8)] }, {})],
  [
    'loose values on one side',
    pair({ pay: [ads(120_000, { statistic: 'distinct-values', countOf: 'values' })] }, { pay: [ads(100_000)] }),
  ],
];

describe.each(cases)('%s', (_, { dataset, a, b }) => {
  test('leave no gap on the matchup', () => {
    const page = compareRoles(dataset, a, b, '/');
    expect(faults(page)).toEqual([]);
    expect(strayMarks(page)).toEqual([]);
  });

  test('leave no gap on the pages of the roles', () => {
    expect([a, b].flatMap((role) => faults(rolePage(dataset, role, '/')))).toEqual([]);
  });

  test('leave no gap on the pages of the categories', () => {
    expect(dataset.occupations.flatMap((occupation) => faults(occupationPage(dataset, occupation, '/')))).toEqual([]);
  });

  test('give every official median that is not capped', () => {
    const rows = glance([a, b], new CitationMarks(describeRow)).flatMap((group) => group.rows);
    const wages = rows.find(({ id }) => id === 'wage')?.cells ?? [];
    expect(wages.filter(({ chip }) => chip === 'too-few')).toEqual([]);
  });

  test('draw every bar they announce', () => {
    const { pay, head } = compareRoles(dataset, a, b, '/');
    const bars = [pay.advertised, pay.official].flatMap((chart) => chart?.rows.flatMap((row) => row.bars) ?? []);
    for (const { values } of [...bars, ...head.pay.sides.flatMap(({ bar }) => bar ?? [])])
      expect(values.median).toBeGreaterThan(0);
  });
});
