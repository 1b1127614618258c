import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { homePage } from '../../../../src/view/page/home-page.ts';
import { occupationMap } from '../../../../src/view/page/occupation-map.ts';
import { projected, type World, wage, world } from '../../dataset-fixture.ts';
import { faults, marksIn, read, strayMarks } from '../reading.ts';

const near = (id: string) => ({ id, fit: 'neighbour', note: 'it is akin' }) as const;
const content: World = {
  roles: {
    analyst: { is: 'analysts', occupations: [near('clerks')] },
    builder: { occupations: [{ id: 'builders', fit: 'broader', note: 'it is inside' }] },
    coder: { occupations: [near('old-wages')], absent: [{ what: 'wage', reason: 'nobody counts coders' }] },
  },
  occupations: {
    analysts: { wages: [wage(130_000)], projections: [projected('2024-34', 15.8)] },
    builders: { wages: [wage(90_000)], projections: [projected('2024-34', -5.9)] },
    clerks: { wages: [wage(60_000)], projections: [projected('2024-34', 2)] },
    'old-wages': {
      wages: [wage(95_000, { period: '2024-05', source: 'wages-2024' })],
      projections: [projected('2024-34', 3)],
    },
    'old-growth': { wages: [wage(96_000)], projections: [projected('2023-33', 3)] },
    unlinked: { wages: [wage(97_000)], projections: [projected('2024-34', 3)] },
  },
};
const page = homePage(world(content));

describe('the map of occupations', () => {
  test('holds what roles relate to, the best paid first, numbered', () => {
    expect(page.map?.points.map(({ n, name }) => `${n} ${name}`)).toEqual(['1 Analysts', '2 Builders', '3 Clerks']);
  });

  test('leaves out wages and projections of another edition: they would not lie on one map', () => {
    const names = page.map?.points.map(({ name }) => name);
    expect(names).not.toContain('Old wages');
    expect(names).not.toContain('Old growth');
  });

  test('leaves out a median that the source caps', () => {
    const capped = { median: '>=239200', p75: '>=239200', p90: '>=239200' };
    const { analysts, ...others } = content.occupations ?? {};
    const map = occupationMap(
      world({ ...content, occupations: { ...others, analysts: { ...analysts, wages: [wage(180_000, capped)] } } }),
      new CitationMarks(describeRow),
    );
    expect(map?.points.map(({ name }) => name)).toEqual(['Builders', 'Clerks']);
  });

  test('tells the roles in a category from mere neighbours', () => {
    expect(page.map?.points.map(({ roles }) => roles)).toEqual([['Analyst'], ['Builder'], []]);
  });

  test('has axes in whole steps around all points, zero growth among them', () => {
    expect(page.map?.wages).toMatchObject({ min: 50_000, max: 150_000 });
    expect(page.map?.growth).toMatchObject({ min: -10, max: 20 });
    expect(page.map?.growth.ticks).toContain(0);
  });

  test('cites each column once, by the code in each row', () => {
    const marks = new Set(marksIn(page.map).map(({ mark }) => mark.note));
    expect(marks.size).toBe(2);
    const rows = page.markNotes.filter(({ id }) => marks.has(id));
    expect(rows.map(({ value }) => value)).toEqual(['3 occupations', '3 occupations']);
    for (const { facts } of rows) expect(facts?.map(([label]) => label)).toContain('Row');
    expect(page.map?.points.map(({ code }) => code)).toEqual(['SOC 15-1252', 'SOC 15-1252', 'SOC 15-1252']);
  });

  test('gives a figure of another source a mark of its own', () => {
    const { clerks, ...others } = content.occupations ?? {};
    const strange = { ...clerks, wages: [wage(60_000, { source: 'filings' })] };
    const map = occupationMap(
      world({ ...content, occupations: { ...others, clerks: strange } }),
      new CitationMarks(describeRow),
    );
    expect(map?.points.map(({ wage: { mark } }) => mark !== undefined)).toEqual([false, false, true]);
  });

  test('names its edition and period, and both ends to who cannot see it', () => {
    expect(page.map?.title).toBe('Median wage, May 2025, against projected growth, 2024–\u206034');
    expect(page.map?.spoken).toMatch(/3 occupations\. .*Analysts, \$130,000\. .*Analysts, 15\.8%/);
    expect(read(page.map?.caption)).toMatch(/^United States/);
  });

  test('is absent where nothing is published', () => {
    expect(homePage(world({ roles: { analyst: {} } })).map).toBeUndefined();
  });
});

test('roles that no category is are listed with the reason, and only they', () => {
  expect(page.uncounted.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
    'Builder: No official category is builders alone',
    'Coder: Nobody counts coders',
  ]);
  expect(page.roles).toBe(3);
});

test('the first page leaves no gap and no mark without a source', () => {
  expect(faults(page)).toEqual([]);
  expect(strayMarks(page)).toEqual([]);
});
