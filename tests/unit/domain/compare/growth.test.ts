import { describe, expect, test } from 'vitest';
import { compareGrowth, ladders, mainLadder, newestLine, newestOwn } from '../../../../src/domain/compare/growth.ts';
import type { Occupation } from '../../../../src/domain/dataset.ts';
import { officialPair, pair, projected, world } from '../../dataset-fixture.ts';

const joined = { covers: 'Developers and testers' };
const own = [projected('2024-34', 15.8), projected('2022-32', 25.7)];
const copied = { owner: 'developers', period: '2025-35', source: 'growth-2025-35' };

function developers(projections = own, observations: Parameters<typeof world>[0]['observations'] = []): Occupation {
  return world({ occupations: { developers: { projections } }, observations }).occupation('developers');
}

describe('editions of a projection', () => {
  const mixed = developers(
    [
      projected('2022-32', 25, joined),
      projected('2024-34', 15.8),
      projected('2023-33', 17, joined),
      projected('2022-32', 25.7),
    ],
    [{ ...copied, value: 10, ...joined }],
  );

  test('are grouped by what a line covers, oldest first, the occupation’s own first', () => {
    expect(ladders(mixed).map(({ covers, lines }) => [covers, lines.map(({ span }) => span)])).toEqual([
      [undefined, ['2022-32', '2024-34']],
      ['Developers and testers', ['2022-32', '2023-33', '2025-35']],
    ]);
  });

  test('are drawn along the line that reaches the newest edition', () => {
    expect(mainLadder(mixed)).toMatchObject({ covers: 'Developers and testers' });
    expect(mainLadder(developers())?.covers).toBeUndefined();
  });

  test('are drawn along the occupation’s own line where a joined one reaches as far', () => {
    const both = developers([projected('2024-34', 14, joined), ...own]);
    expect(mainLadder(both)?.lines.map(({ percent }) => percent)).toEqual([25.7, 15.8]);
  });

  test('of which none exists are not drawn', () => {
    expect(mainLadder(developers([]))).toBeUndefined();
    expect(newestLine(developers([]))).toBeUndefined();
    expect(newestOwn(developers([]))).toBeUndefined();
  });
});

describe('the newest edition', () => {
  test('of the occupation alone leads though it was transcribed, and joins no others', () => {
    const lines = [projected('2024-34', 14, joined), projected('2023-33', 17.9)];
    expect(newestOwn(developers(lines, [{ ...copied, value: 10 }]))).toMatchObject({ span: '2025-35', percent: 10 });
    expect(newestOwn(developers(lines, [{ ...copied, ...joined }]))).toMatchObject({ span: '2023-33', percent: 17.9 });
  });

  test('of all may be transcribed or joined', () => {
    expect(newestLine(developers(own, [{ ...copied, value: 10 }]))).toMatchObject({
      span: '2025-35',
      transcribed: true,
    });
    expect(newestLine(developers(own, [{ ...copied, ...joined }]))).toMatchObject({ span: '2025-35', ...joined });
  });

  test('of all is the occupation’s own where both exist', () => {
    const occupation = developers([projected('2024-34', 14, joined), projected('2024-34', 15.8)]);
    expect(newestLine(occupation)).toMatchObject({ percent: 15.8 });
  });
});

describe('growth of two roles', () => {
  test('is compared on the newest edition that both have', () => {
    const { a, b } = officialPair(
      { projections: [projected('2024-34', 15.8), projected('2023-33', 17)] },
      { projections: [projected('2023-33', 36), projected('2022-32', 35)] },
    );
    expect(compareGrowth([a, b])).toMatchObject({
      figures: [
        { span: '2023-33', percent: 17 },
        { span: '2023-33', percent: 36 },
      ],
      shared: [true, true],
    });
  });

  test('leaves joined lines out', () => {
    const { a, b } = officialPair(
      { projections: [projected('2024-34', 14, joined), projected('2022-32', 25)] },
      { projections: [projected('2024-34', 34), projected('2022-32', 35)] },
    );
    expect(compareGrowth([a, b])).toMatchObject({
      figures: [{ span: '2022-32' }, { span: '2022-32' }],
      shared: [true, true],
    });
  });

  test('is compared on a transcribed edition where it is the newest', () => {
    const observations = ['analysts', 'builders'].map((owner) => ({ ...copied, owner, value: 10 }));
    const older = { projections: [projected('2024-34', 14)] };
    const { a, b } = officialPair(older, older, { observations });
    expect(compareGrowth([a, b])).toMatchObject({
      figures: [
        { span: '2025-35', percent: 10, transcribed: true },
        { span: '2025-35', percent: 10, transcribed: true },
      ],
      shared: [true, true],
    });
  });

  test('needs a category that is the role; a neighbour’s growth is not the role’s', () => {
    const occupations = { analysts: { projections: own }, builders: { projections: own } };
    const { a, b } = pair(
      { is: 'analysts' },
      { occupations: [{ id: 'builders', fit: 'neighbour', note: 'akin' }] },
      { occupations },
    );
    expect(compareGrowth([a, b])).toMatchObject({
      figures: [{ percent: 15.8 }, undefined],
      shared: [false, false],
      reason: { reason: 'no-figure', measure: 'growth', owners: [{ id: 'builder' }], uncategorised: true },
    });
  });

  test('that is missing is explained by the content where it says why', () => {
    const absent = [{ what: 'growth', reason: 'nobody projects the role' } as const];
    const { a, b } = pair({ absent }, { is: 'builders' }, { occupations: { builders: { projections: own } } });
    expect(compareGrowth([a, b])).toMatchObject({
      figures: [undefined, { percent: 15.8 }],
      reason: { reason: 'no-figure', owners: [{ id: 'analyst' }], absent: 'nobody projects the role' },
    });
  });

  test('is missing on both sides where neither is an official category', () => {
    const { a, b } = pair({}, {});
    const owners = [{ id: 'analyst' }, { id: 'builder' }];
    expect(compareGrowth([a, b])).toMatchObject({ reason: { reason: 'no-figure', owners, uncategorised: true } });
  });

  test('is not explained by a missing category where both have one', () => {
    const { a, b } = officialPair({}, {});
    const { reason } = compareGrowth([a, b]);
    expect(reason).toMatchObject({ reason: 'no-figure', measure: 'growth', owners: [{}, {}] });
    expect(reason).not.toHaveProperty('uncategorised');
  });

  test('of different editions is kept apart by the editions, not by a missing projection', () => {
    const { a, b } = officialPair(
      { projections: [projected('2024-34', 15.8)] },
      { projections: [projected('2023-33', 36)] },
    );
    expect(compareGrowth([a, b])).toMatchObject({
      shared: [false, false],
      reason: { reason: 'different-years', first: '2024-34', second: '2023-33' },
    });
  });
});
