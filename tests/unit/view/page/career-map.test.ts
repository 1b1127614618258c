import { describe, expect, test } from 'vitest';
import { dataset } from '../../../../src/published.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { careerMap } from '../../../../src/view/page/career-map.ts';
import { homePage } from '../../../../src/view/page/home-page.ts';
import { mapX, mapY, nearestPoint } from '../../../../src/view/page/map-scale.ts';
import { projected, type World, wage, world } from '../../dataset-fixture.ts';
import { faults, marksIn, strayMarks } from '../reading.ts';

const content: World = {
  roles: { analyst: { is: 'analysts' }, builder: { is: 'builders' }, coder: { is: 'old-wages' }, dealer: {} },
  occupations: {
    analysts: { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] },
    builders: { wages: [wage(40_000)], projections: [projected('2024-34', -5.9)] },
    'old-wages': {
      wages: [wage(95_000, { period: '2024-05', source: 'wages-2024' })],
      projections: [projected('2024-34', 3)],
    },
  },
};
const mapOf = (world_: World) => careerMap(world(world_), new CitationMarks(describeRow));
const page = homePage(world(content));

describe('the map of careers', () => {
  test('holds those with a median and a projection of one edition, by pay', () => {
    expect(page.map?.points.map(({ name, wage: pay, growth }) => [name, pay, growth])).toEqual([
      ['Builder', 40_000, -5.9],
      ['Analyst', 130_000, 15.8],
    ]);
  });

  test('leaves out a median of which only a bound is published', () => {
    const capped = { median: '>=239200', p75: '>=239200', p90: '>=239200' };
    const analysts = { ...content.occupations?.analysts, wages: [wage(180_000, capped)] };
    expect(mapOf({ ...content, occupations: { ...content.occupations, analysts } })).toBeUndefined();
  });

  test('counts who is projected to grow, of the lower and the higher paid; of a few it says nothing', () => {
    expect(page.map?.finding).toBe('');
    const { finding, points = [] } = homePage(dataset).map ?? {};
    const growing = (some: typeof points) =>
      `${Math.round((100 * some.filter(({ growth }) => growth > 0).length) / some.length)}%`;
    const lower = points.filter(({ wage: pay }) => pay < 50_000);
    const higher = points.filter(({ wage: pay }) => pay >= 100_000);
    expect(finding).toBe(
      `Of the ${lower.length} careers with a median under $50,000, ${growing(lower)} are projected to grow; of the ${higher.length} with $100,000 or more, ${growing(higher)}.`,
    );
  });

  test('has eight examples, no career twice', () => {
    const { matchups } = homePage(dataset);
    expect(matchups).toHaveLength(8);
    const names = matchups.flatMap(({ sides }) => sides.map(({ name }) => name));
    expect(new Set(names).size).toBe(16);
    expect(matchups.filter(({ note }) => note)).toEqual([]);
  });

  test('cites each column once, and leaves no gap', () => {
    expect(new Set(marksIn(page.map).map(({ mark }) => mark.note)).size).toBe(2);
    expect(faults(page)).toEqual([]);
    expect(strayMarks(page)).toEqual([]);
  });

  test('the point nearest to a place is found at every width', () => {
    const { points = [], ends } = page.map ?? {};
    if (!ends) throw new Error('There is no map.');
    for (const width of [320, 1100])
      for (const [index, { wage: pay, growth }] of points.entries())
        expect(nearestPoint(points, ends, [mapX(pay, ends) * width + 3, mapY(growth, ends) - 3], width)).toBe(index);
    expect(nearestPoint([], ends, [0, 0], 320)).toBeUndefined();
  });
});
