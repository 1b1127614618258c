import { describe, expect, test } from 'vitest';
import { markup } from '../../../../src/components/base/markup.ts';
import { Ladders } from '../../../../src/components/part/ladders.tsx';
import type { Role } from '../../../../src/domain/dataset.ts';
import { sentenceCase } from '../../../../src/domain/format.ts';
import { dataset as published } from '../../../../src/published.ts';
import { CitationMarks } from '../../../../src/view/cite/citation-marks.ts';
import { describeRow } from '../../../../src/view/cite/row-description.ts';
import { ladders } from '../../../../src/view/part/ladder.ts';
import { skillColumns, toolColumns } from '../../../../src/view/part/skills.ts';
import { type Pair, pair, type RoleParts } from '../../dataset-fixture.ts';
import { read } from '../reading.ts';

const skill = (name: string, level?: 'working' | 'expert', source = 'framework') => ({
  name,
  kind: 'technical' as const,
  ...(level && { level }),
  source,
  locator: 'Analyst, builder',
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
    expect(read(columns.find)).toMatch(/One framework lists skills for both.*three in all.*one is on both/);
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

type Rung = NonNullable<RoleParts['ladder']>[number];

/** Rungs of a numbered scale; scopes are the role’s own where it is named. */
const rungs = (levels: readonly string[], of = '', source = 'framework'): Rung[] =>
  levels.map((level) => ({
    level,
    title: `${of || 'Some'} title`,
    scope: `Scope ${level} ${of}`.trim(),
    source,
    locator: `${level} ${of || 'Analyst, builder'}`,
  }));

/** Rungs as a framework without numbers has them: the level is a word of the title. */
const titled = (entry: string, levels: readonly string[]): Rung[] =>
  levels.map((level) => ({
    level,
    title: `${level} ${entry}`,
    scope: `${level} work of a ${entry}`,
    source: 'framework',
    locator: `${sentenceCase(entry)}, ${level} ${entry}`,
  }));

function laddersOf({ a, b, dataset }: Pair) {
  return ladders(a, b, dataset, new CitationMarks(describeRow));
}

describe('ladders of one scale', () => {
  const aligned = (roles: Pair) => {
    const found = laddersOf(roles);
    if (found.kind !== 'aligned') throw new Error('The ladders stand apart.');
    return found;
  };
  const levelsOf = (roles: Pair) => aligned(roles).rungs.map(({ first, second }) => [first?.level, second?.level]);

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

  test('keep each role’s own scope, and show it under the role’s name where the two differ', () => {
    const found = aligned(pair({ ladder: rungs(['IC1'], 'Analyst') }, { ladder: rungs(['IC1'], 'Builder') }));
    expect(found.rungs.map(({ first, second }) => [first?.scope, second?.scope])).toEqual([
      ['Scope IC1 Analyst', 'Scope IC1 Builder'],
    ]);
    const roles = [
      { slot: 1, short: 'Analyst' },
      { slot: 2, short: 'Builder' },
    ] as unknown as Parameters<typeof Ladders>[0]['roles'];
    const shown = markup(Ladders, { ladders: found, roles }).replaceAll(/<[^>]+>/g, '');
    expect(shown).toContain('Analyst: Scope IC1 Analyst');
    expect(shown).toContain('Builder: Scope IC1 Builder');
  });

  test('say how many rungs are common and which has more', () => {
    const find = (first: string[], second: string[]) =>
      read(laddersOf(pair({ ladder: rungs(first, 'Analyst') }, { ladder: rungs(second, 'Builder') })).find);
    expect(find(['IC1', 'IC2', 'IC3'], ['IC1', 'IC2'])).toMatch(/two rungs in common; analysts have one more\./);
    expect(find(['IC1', 'IC2', 'IC3'], ['IC3', 'IC4'])).toMatch(
      /one rung in common; analysts have two more and builders have one\./,
    );
    expect(find(['IC1', 'IC2'], ['IC1', 'IC2'])).toMatch(/two rungs in common\.$/);
  });
});

describe('ladders of one framework without a common scale', () => {
  test.each([
    [
      'whose levels are words of the titles',
      titled('analyst', ['Senior', 'Lead']),
      titled('builder', ['Senior', 'Lead']),
    ],
    ['that share no rung', rungs(['IC1'], 'Analyst'), rungs(['M3'], 'Builder')],
  ])('stand apart, and no rung is said to be common: %s', (_, first, second) => {
    const found = laddersOf(pair({ ladder: first }, { ladder: second }));
    expect(found.kind).toBe('apart');
    expect(read(found.find)).toMatch(/^One employer’s framework lists both roles, (with no|each with) rungs? /);
  });

  test('are not said to list a role for which another entry stands in', () => {
    const found = laddersOf(
      pair({ ladder: titled('designer of schemes', ['Senior', 'Lead']) }, { ladder: titled('builder', ['Senior']) }),
    );
    if (found.kind !== 'apart') throw new Error('The ladders are aligned.');
    expect(read(found.find)).not.toMatch(/lists both/);
    expect(found.ladders.map(({ entry }) => entry)).toEqual(['Designer of schemes', undefined]);
  });
});

describe('ladders of different sources', () => {
  test('stand apart, highest rung first', () => {
    const found = laddersOf(
      pair({ ladder: rungs(['IC1', 'IC2']) }, { ladder: rungs(['Junior', 'Senior'], '', 'other-framework') }),
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

describe('every two published roles', () => {
  const pairs = published.roles.flatMap((a, index) => published.roles.slice(index + 1).map((b) => [a, b] as const));
  const view = (a: Role, b: Role) => ladders(a, b, published, new CitationMarks(describeRow));

  test('have no scope under a role whose own row does not say it', () => {
    const owns = (role: Role, rung: { level: string; scope: string } | undefined) =>
      !rung || role.profile.ladder.some(({ level, scope }) => level === rung.level && scope === rung.scope);
    const wrong = pairs.flatMap(([a, b]) => {
      const found = view(a, b);
      const under =
        found.kind === 'aligned'
          ? [found.rungs.map(({ first }) => first), found.rungs.map(({ second }) => second)]
          : found.ladders.map(({ rungs }) => rungs);
      return [a, b].flatMap((role, index) =>
        (under[index] ?? []).flatMap((rung) => (owns(role, rung) ? [] : [`${a.id}-vs-${b.id}: ${role.id}`])),
      );
    });
    expect(wrong).toEqual([]);
  });

  test('are called one ladder only where the rungs of both are grades of one source', () => {
    const aligned = pairs.filter(([a, b]) => view(a, b).kind === 'aligned');
    expect(aligned.length).toBeGreaterThan(0);
    const sources = new Set(aligned.flat().flatMap((role) => role.profile.ladder.map(({ source }) => source)));
    expect([...sources]).toEqual(['ladder-dropbox-2023']);
  });

  test.each([
    ['qa-engineer', 'ux-designer', ['Test engineer', 'Interaction designer']],
    ['network-engineer', 'systems-administrator', ['Network architect', 'Infrastructure operations engineer']],
    ['product-manager', 'project-manager', [undefined, 'Delivery manager']],
    ['engineering-manager', 'software-engineer', [undefined, undefined]],
  ])('name the entry that stands in: %s and %s', (first, second, entries) => {
    const [a, b] = [first, second].map((id) => published.roles.find((role) => role.id === id)) as [Role, Role];
    const found = view(a, b);
    if (found.kind !== 'apart') throw new Error('The ladders are aligned.');
    expect(found.ladders.map(({ entry }) => entry)).toEqual(entries);
    const skills = columnsOf({ a, b, dataset: published });
    for (const entry of entries) if (entry) expect(read(skills.find)).toContain(`“${entry}”`);
  });
});
