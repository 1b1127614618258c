import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../src/domain/dataset.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { glance } from '../../../../src/view/glance/glance.ts';
import { glanceLines } from '../../../../src/view/glance/glance-lines.ts';
import { ads, answers, officialPair, pair, projected, wage, world } from '../../dataset-fixture.ts';
import { faults, read } from '../reading.ts';

const linesOf = (...roles: Role[]) =>
  glanceLines(
    glance(roles, new CitationMarks(describeRow)),
    roles.map(({ name }) => name),
  );
const entry = (count: number, over = {}) => ads(80_000, { level: 'entry', count, ...over });

describe('two roles side by side', () => {
  const { a, b } = pair({ pay: [ads(120_000), entry(10), answers(150_000)] }, { pay: [ads(110_000), entry(50)] });
  const lines = linesOf(a, b);

  test('repeat nothing of the head or of the section on pay', () => {
    const ids = [...lines.rows, ...lines.words].map(({ id }) => id);
    for (const id of ['wage', 'advertised-base', 'entry', 'employed', 'growth', 'education', 'ai-exposure'])
      expect(ids).not.toContain(id);
    expect(ids).toEqual(['total', 'entry-share', 'focus', 'makes', 'input', 'output']);
  });

  test('name once what neither has, with its reason among the others', () => {
    expect(lines.neither).toContain('openings a year');
    expect(lines.neither).toContain('ads fully remote');
    const told = lines.reasons.map(({ rows }) => rows.toLowerCase()).join();
    for (const label of lines.neither) expect(told).toContain(label);
  });

  test('tell each reason once, for every row that it is for', () => {
    const reasons = lines.reasons.map(({ because }) => read(because));
    expect(new Set(reasons).size).toBe(reasons.length);
    expect(reasons.filter((reason) => /^because/.test(reason))).toEqual([]);
    expect(faults(lines)).toEqual([]);
  });

  test('name no row twice', () => {
    for (const { rows } of linesOf(pair({}, {}).a, pair({}, {}).b).reasons) {
      const labels = rows.toLowerCase().split(', ');
      expect(new Set(labels).size, rows).toBe(labels.length);
    }
  });

  test('leave the words of getting in to the section on education', () => {
    expect(lines.entry.map(({ id }) => id)).toEqual(['certificates', 'entry-barrier']);
  });
});

test('openings are of the edition that both have', () => {
  const { a, b } = officialPair(
    {
      wages: [wage(1e5)],
      projections: [
        projected('2025-35', 5, { openingsPerYear: 900 }),
        projected('2024-34', 4, { openingsPerYear: 800 }),
      ],
    },
    { wages: [wage(1e5)], projections: [projected('2024-34', 7, { openingsPerYear: 50 })] },
  );
  const [row] = linesOf(a, b).rows.filter(({ id }) => id === 'openings');
  expect(row?.cells.map(({ figure }) => figure)).toEqual(['800', '50']);
  expect(row?.when).toBe('2024–\u206034');
  expect(row?.difference?.text).toBe('16.0 to 1');
});

test('of three roles, a figure that one alone has stands apart', () => {
  const { roles } = world({
    roles: { a: { pay: [answers(100_000)] }, b: {}, c: {}, d: {} },
  });
  const three = linesOf(...roles.slice(0, 3));
  expect(three.rows.map(({ id }) => id)).not.toContain('total');
  // The survey leads for nobody: one answer is no basis.
  expect(three.alone.map(({ label, role }) => [label, role])).toEqual([['Pay by survey', 0]]);
  expect(three.neither).not.toContain('pay by survey');
});
