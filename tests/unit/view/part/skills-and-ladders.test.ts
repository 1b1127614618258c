import { describe, expect, test } from 'vitest';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { ladders } from '../../../../src/view/part/ladder.ts';
import { skillColumns, toolColumns } from '../../../../src/view/part/skills.ts';
import { type Pair, pair } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const skill = (name: string, level?: 'working' | 'expert', source = 'framework') => ({
  name,
  kind: 'technical' as const,
  ...(level && { level }),
  source,
  locator: 'a row',
});
const own = (name: string) => ({ name, kind: 'technical', editorial: true }) as const;

function columnsOf({ a, b, dataset }: Pair) {
  const placed = [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const;
  return skillColumns(placed, dataset.source, new CitationMarks(describeRow));
}

describe('skills of two roles', () => {
  const columns = columnsOf(
    pair(
      { skills: [skill('Design', 'working'), skill('Testing', 'expert')] },
      { skills: [skill('Testing', 'working'), skill('Statistics')] },
    ),
  );

  test('stand in three columns, each skill once', () => {
    const names = [columns.onlyFirst, columns.shared, columns.onlySecond].map((list) => list.map(({ name }) => name));
    expect(names).toEqual([['Design'], ['Testing'], ['Statistics']]);
  });

  test('carry the level asked of each role that has them', () => {
    expect(columns.shared[0]?.levels).toEqual([
      { slot: 1, level: 'expert' },
      { slot: 2, level: 'working' },
    ]);
    expect(columns.onlySecond[0]?.levels.map(({ slot }) => slot)).toEqual([2]);
    expect(columns.levelled).toBe(true);
  });

  test('of one framework are counted', () => {
    expect(read(columns.find)).toMatch(/three in all.*one/);
  });

  test('of one framework without a common skill are said to share none', () => {
    const apart = columnsOf(pair({ skills: [skill('Design')] }, { skills: [skill('Statistics')] }));
    expect(apart.shared).toEqual([]);
    expect(apart.levelled).toBe(false);
    expect(read(apart.find)).toMatch(/none/);
  });

  test('of different makers are not counted against each other', () => {
    const { find, shared } = columnsOf(pair({ skills: [skill('Testing')] }, { skills: [own('Testing')] }));
    expect(read(find)).toMatch(/^Analysts: Title of framework; builders: the editors’ list\. .*different/);
    expect(shared.map(({ name }) => name)).toEqual(['Testing']);
  });

  test('that nobody listed leave the columns empty', () => {
    expect(columnsOf(pair({}, {}))).toMatchObject({ onlyFirst: [], shared: [], onlySecond: [], levelled: false });
  });
});

test('tools stand by kind: only one’s, both, only the other’s; kinds without tools stay away', () => {
  const { a, b } = pair(
    {
      tools: [
        { name: 'Python', kind: 'language' },
        { name: 'SQL', kind: 'language' },
      ],
    },
    {
      tools: [
        { name: 'SQL', kind: 'language' },
        { name: 'Git', kind: 'tool' },
      ],
    },
  );
  expect(toolColumns(a, b)).toEqual([
    { kind: 'Languages', onlyFirst: ['Python'], both: ['SQL'], onlySecond: [] },
    { kind: 'Tools', onlyFirst: [], both: [], onlySecond: ['Git'] },
  ]);
});

const rungs = (levels: readonly string[], source = 'framework') =>
  levels.map((level) => ({ level, title: `Title ${level}`, scope: `Scope ${level}`, source, locator: 'a row' }));

function laddersOf({ a, b, dataset }: Pair) {
  return ladders(a, b, dataset, new CitationMarks(describeRow));
}

describe('ladders of one source', () => {
  const levelsOf = (roles: Pair) => {
    const found = laddersOf(roles);
    if (found.kind !== 'aligned') throw new Error('The ladders stand apart.');
    return found.rungs.map(({ first, second }) => [first?.level, second?.level]);
  };

  test('are aligned rung by rung, highest first', () => {
    const roles = pair({ ladder: rungs(['IC1', 'IC2', 'IC3']) }, { ladder: rungs(['IC1', 'IC2']) });
    expect(levelsOf(roles)).toEqual([
      ['IC3', undefined],
      ['IC2', 'IC2'],
      ['IC1', 'IC1'],
    ]);
  });

  test('keep that order where the second begins lower', () => {
    const roles = pair({ ladder: rungs(['IC3', 'IC4']) }, { ladder: rungs(['IC1', 'IC2', 'IC3']) });
    expect(levelsOf(roles)).toEqual([
      ['IC4', undefined],
      ['IC3', 'IC3'],
      [undefined, 'IC2'],
      [undefined, 'IC1'],
    ]);
  });

  test('say how many rungs are common and whose goes further', () => {
    const roles = pair({ ladder: rungs(['IC1', 'IC2', 'IC3']) }, { ladder: rungs(['IC1', 'IC2']) });
    expect(read(laddersOf(roles).find)).toMatch(/two rungs in common.*analysts goes one further/);
    const same = pair({ ladder: rungs(['IC1', 'IC2']) }, { ladder: rungs(['IC1', 'IC2']) });
    expect(read(laddersOf(same).find)).not.toMatch(/further/);
  });
});

describe('ladders of different sources', () => {
  test('stand apart, highest rung first', () => {
    const found = laddersOf(
      pair({ ladder: rungs(['IC1', 'IC2']) }, { ladder: rungs(['Junior', 'Senior'], 'other-framework') }),
    );
    if (found.kind !== 'apart') throw new Error('The ladders are aligned.');
    expect(found.ladders.map((ladder) => ladder.rungs.map(({ level }) => level))).toEqual([
      ['IC2', 'IC1'],
      ['Senior', 'Junior'],
    ]);
    expect(found.ladders.map(({ mark }) => mark.length)).toEqual([1, 1]);
  });

  test('that do not exist are said to be missing, with the content’s reason', () => {
    const absent = [{ what: 'ladder', reason: 'nobody wrote one' } as const];
    const found = laddersOf(pair({ absent }, {}));
    if (found.kind !== 'apart') throw new Error('The ladders are aligned.');
    expect(found.ladders.map(({ none }) => none)).toEqual(['Nobody wrote one', expect.stringMatching(/\w+ \w+/)]);
  });
});
