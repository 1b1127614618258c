import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { growthReasons, jobsLines, projectionRecord } from '../../../../src/view/part/growth-context.ts';
import { officialPair, type Pair, pair, projected, world } from '../../dataset-fixture.ts';

const linesOf = ({ a, b }: Pair) =>
  jobsLines(
    [
      { role: a, slot: 1 },
      { role: b, slot: 2 },
    ],
    new CitationMarks(describeRow),
  );
const inJobs = { employmentFrom: 1000, employmentTo: 900, change: -100, openingsPerYear: 40 };

describe('projections in jobs', () => {
  test('are those of the newest edition held, losses with a minus', () => {
    const [line, ...rest] = linesOf(
      officialPair({ projections: [projected('2024-34', -10, inJobs), projected('2022-32', 3)] }, {}),
    );
    expect(line).toMatchObject({
      edition: '2024–\u206034',
      chips: ['older'],
      cells: ['1,000', '\u2212100', '40'],
    });
    expect(rest).toEqual([]);
  });

  test('give the newest of the publisher’s own file beside a transcribed one', () => {
    const observations = [{ owner: 'analysts', covers: 'Analysts and clerks' }];
    const lines = linesOf(
      officialPair({ projections: [projected('2024-34', 5, { ...inJobs, change: 50 })] }, {}, { observations }),
    );
    expect(lines.map(({ name, chips }) => [name, chips])).toEqual([
      ['Analysts and clerks', ['transcribed']],
      ['Analysts', ['older']],
    ]);
    expect(lines.map(({ cells }) => cells[1])).toEqual(['not known', '+50']);
  });

  test('of a category that is not the role are marked as a proxy', () => {
    const link = { id: 'developers', fit: 'broader' as const, note: 'a speciality' };
    const occupations = { developers: { projections: [projected('2024-34', 5)] } };
    const lines = linesOf(pair({ is: 'developers' }, { occupations: [link] }, { occupations }));
    expect(lines.map(({ proxy, slots }) => [proxy, slots])).toEqual([[false, [1, 2]]]);
    const near = linesOf(pair({}, { occupations: [link] }, { occupations }));
    expect(near.map(({ proxy }) => proxy)).toEqual([true]);
  });

  test('are absent where nothing is projected', () => {
    expect(linesOf(pair({}, {}))).toEqual([]);
  });
});

test('reasons are given for the categories that have them', () => {
  const { dataset } = officialPair({ body: '## Why the projection\n\nMachines help.\n' }, {});
  const reasons = growthReasons(dataset.occupations, { dataset, base: '/' }, new CitationMarks(describeRow));
  expect(reasons).toEqual([
    {
      name: 'analysts',
      html: { html: ['<p>Machines help.</p>'], written: { path: 'content/occupations/analysts.md', line: 1 } },
    },
  ]);
});

test('how right earlier projections were is read from the entry of the evaluations, or not said', () => {
  const body = '## What it measures\n\nRight half of the time.\n\n## Limits\n\n- None.\n';
  const held = world({
    sources: {
      projections: { title: 'Projections', publisher: 'Office' },
      evaluations: { evaluates: 'Projections', publisher: 'Office', body },
    },
  });
  expect(projectionRecord(held, { dataset: held, base: '/' }, new CitationMarks(describeRow))?.html.join('')).toContain(
    'half of the time',
  );
  const none = world({});
  expect(projectionRecord(none, { dataset: none, base: '/' }, new CitationMarks(describeRow))).toBeUndefined();
});
