import { describe, expect, test } from 'vitest';
import { claimPage } from '../../../../src/view/page/claim-page.ts';
import { claimsIndex } from '../../../../src/view/page/claims-index.ts';
import { sourcePage } from '../../../../src/view/page/source-page.ts';
import { claimLines } from '../../../../src/view/part/claim-line.ts';
import { ads, projected, type World, wage, world } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const older = { figure: 'builders/projection.2022-32.percent', claimed: 25, roundedTo: 1 };

/** Builders, a category and a role, whose growth fell from one edition to the next, and the claims of a test. */
function about(claims: World['claims'] = {}) {
  return world({
    roles: { builder: { is: 'builders', pay: [ads(90_000)] }, analyst: {} },
    occupations: {
      builders: {
        wages: [wage(80_000)],
        projections: [projected('2024-34', 15.2), projected('2022-32', 25.1, { change: 4000 })],
      },
    },
    claims,
  });
}

/** The page of the only claim. */
function pageOf(claim: NonNullable<World['claims']>[string]) {
  const dataset = about({ claim });
  return claimPage(dataset, dataset.claim('claim'), '/');
}

describe('what decides a claim', () => {
  test('below an older edition, the newest stands under the one that the number is from', () => {
    const { deciding } = pageOf({ verdict: 'outdated-edition', decidedBy: [older] });
    expect(deciding.map(({ name, claimed, published }) => [name, claimed, read(published)])).toEqual([
      ['Projected change in jobs, in percent: builders, 2022–\u206032', '25%', '25%'],
      ['Projected change in jobs, in percent: builders, 2024–\u206034', '25%', '15%'],
    ]);
    expect(deciding[1]?.note).toBe('The newest edition.');
  });

  test('any other verdict shows the one figure that decides', () => {
    expect(pageOf({ verdict: 'misattributed', decidedBy: [older] }).deciding).toHaveLength(1);
  });

  test('a claimed value is written in the unit of its figure', () => {
    const decidedBy = [
      { figure: 'builders/projection.2022-32.change', claimed: 9000, roundedTo: 1000 },
      { figure: 'builder/advertised-base.us.2024.median', claimed: 120_000, roundedTo: 1000 },
    ];
    const { deciding } = pageOf({ verdict: 'contradicted', decidedBy });
    expect(deciding.map(({ claimed, published }) => [claimed, read(published)])).toEqual([
      ['9,000', '4,000'],
      ['$120,000', '$90,000'],
    ]);
  });
});

test('the nearest figures are named by what they measure, with what sets them apart', () => {
  const context = [
    { figure: 'builders/wage.us.2025-05.p90', note: 'all levels together' },
    { figure: 'builder/advertised-base.us.2024.count' },
  ];
  const { nearest, sources } = pageOf({ context });
  expect(nearest.map(({ name, note, published }) => [name, note, read(published)])).toEqual([
    ['90th percentile of official wage: builders, May 2025', 'All levels together.', '$120,000'],
    ['Number of job ads: builder, 2024', undefined, '200'],
  ]);
  expect(sources.map(({ id }) => id)).toEqual(['wages-2025', 'ads-2024']);
});

describe('related claims', () => {
  test('share topic and subject, and go on from the claim itself', () => {
    const builder = { roles: ['builder'] };
    const dataset = about({
      a: builder,
      b: builder,
      c: { roles: ['analyst'] },
      d: { ...builder, topic: 'pay' },
      e: { roles: ['analyst', 'builder'] },
    });
    const { others } = claimPage(dataset, dataset.claim('b'), '/');
    expect(others.map(({ href }) => href)).toEqual(['/claims/e/', '/claims/a/']);
  });
});

describe('claims in a list', () => {
  const dataset = about({
    a: { verdict: 'not-checkable', roles: ['analyst'] },
    b: { roles: ['builder'], occupations: ['builders'] },
    c: { verdict: 'outdated-edition', occupations: ['builders'], decidedBy: [older] },
  });

  test('stand in the order of the verdicts, named by role, or by occupation where there is no role', () => {
    const lines = claimLines(dataset, () => true);
    expect(lines.map(({ href, about: names }) => [href, names])).toEqual([
      ['/claims/c/', ['Builders']],
      ['/claims/b/', ['Builder']],
      ['/claims/a/', ['Analyst']],
    ]);
  });

  test('are grouped by the verdicts that were given', () => {
    const { groups, total, printed, texts } = claimsIndex(dataset);
    expect(groups.map(({ label, claims }) => [label, claims.length])).toEqual([
      ['Older edition', 1],
      ['No source found', 1],
      ['Cannot be checked', 1],
    ]);
    expect([total, printed, texts]).toEqual([3, 3, 'one']);
  });

  test('a publication lists the claims that its figures decide, and no others', () => {
    const of = (id: string) => sourcePage(dataset, dataset.source(id), '/').claims.map(({ href }) => href);
    expect(of('growth-2022-32')).toEqual(['/claims/c/']);
    expect(of('wages-2025')).toEqual([]);
  });
});
