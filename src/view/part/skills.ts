import type { Role, Source } from '../../domain/dataset.ts';
import { inWords, list, sentenceCase } from '../../domain/format.ts';
import { keysOf, type skillLevels, toolKinds } from '../../schema/vocabulary.ts';
import { belonging, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { entryInstead, standIns } from './framework-entry.ts';

type Skill = Role['profile']['skills'][number];
type SkillLevel = keyof typeof skillLevels;

export interface SkillEntry {
  name: string;
  /** Level asked of each role that has the skill, by slot. */
  levels: { slot: Slot; level: SkillLevel | undefined }[];
}

export interface SkillColumns {
  find: Inline;
  /** One maker lists skills for both, so that a skill can be called shared. */
  oneMaker: boolean;
  onlyFirst: SkillEntry[];
  shared: SkillEntry[];
  onlySecond: SkillEntry[];
  /** Whether any level is known, so that the key is worth its room. */
  levelled: boolean;
}

export interface ToolColumns {
  kind: string;
  onlyFirst: string[];
  both: string[];
  onlySecond: string[];
}

export interface AskedFor {
  find: Inline;
  columns: { slots: Slot[]; name: string; tools: string[] }[];
}

/** Skills of two roles: shared, only the first’s, only the second’s; by the name that their source gives them. */
export function skillColumns(
  [first, second]: readonly [RoleSlot<Role>, RoleSlot<Role>],
  source: (id: string) => Source,
  cite: CitationMarks,
): SkillColumns {
  const find = (role: Role, name: string) => role.profile.skills.find((skill) => skill.name === name);
  const entry = (name: string): SkillEntry => ({
    name,
    levels: [first, second].flatMap(({ role, slot }) => {
      const skill = find(role, name);
      return skill ? [{ slot, level: skill.level }] : [];
    }),
  });
  const ofFirst = first.role.profile.skills.map(({ name }) => name);
  const ofSecond = second.role.profile.skills.map(({ name }) => name);
  const shared = ofFirst.filter((name) => ofSecond.includes(name));
  return {
    find: skillsFind([first.role, second.role], shared.length, new Set([...ofFirst, ...ofSecond]).size, source, cite),
    oneMaker: haveOneMaker(first.role, second.role),
    onlyFirst: ofFirst.filter((name) => !shared.includes(name)).map(entry),
    shared: shared.map(entry),
    onlySecond: ofSecond.filter((name) => !shared.includes(name)).map(entry),
    levelled: [...first.role.profile.skills, ...second.role.profile.skills].some((skill) => skill.level),
  };
}

const listSource = (role: Role): Skill | undefined => role.profile.skills[0];

/** One framework, or the editors, made both lists. */
function haveOneMaker(a: Role, b: Role): boolean {
  const [first, second] = [listSource(a), listSource(b)];
  return first !== undefined && second !== undefined && first.source === second.source;
}

function skillsFind(
  [a, b]: readonly [Role, Role],
  shared: number,
  all: number,
  source: (id: string) => Source,
  cite: CitationMarks,
): Inline {
  const [first, second] = [listSource(a), listSource(b)];
  const marks = (skill: Skill | undefined): Inline => (skill?.source ? [cite.source(source(skill.source))] : []);
  if (first?.source && first.source === second?.source) {
    const entries = [a, b].map((role) => ({ plural: role.plural, entry: entryInstead(role, role.profile.skills) }));
    const lists = entries.some(({ entry }) => entry)
      ? 'Both lists are from one framework, which'
      : 'One framework lists skills for both. It';
    return [
      `${lists} asks for ${inWords(all)} in all; ${shared === 0 ? 'none is' : shared === 1 ? 'one is' : `${inWords(shared)} are`} on both.${standIns(entries)}`,
      ...marks(first),
    ];
  }
  if (!first?.source && !second?.source) {
    return ['Both lists are the editors’: no framework in use describes either role.'];
  }
  const entryOf = (role: Role) => {
    const entry = entryInstead(role, role.profile.skills);
    return entry ? ` (its entry “${entry}”)` : '';
  };
  const origin = (role: Role, skill: Skill | undefined): Inline =>
    skill?.source
      ? [`${role.plural}: ${source(skill.source).title}${entryOf(role)}`, ...marks(skill)]
      : [`${role.plural}: the editors’ list`];
  return [
    ...origin(a, first).map((part, index) => (index === 0 && typeof part === 'string' ? sentenceCase(part) : part)),
    '; ',
    ...origin(b, second),
    '. The lists have different makers: a skill that is not listed may still be needed.',
  ];
}

/** The editors’ tools of two roles, by kind. */
export function toolColumns(a: Role, b: Role): ToolColumns[] {
  return keysOf(toolKinds).flatMap((kind) => {
    const [ofA, ofB] = [a, b].map((role) =>
      role.profile.tools.filter((tool) => tool.kind === kind).map((tool) => tool.name),
    ) as [string[], string[]];
    if (ofA.length + ofB.length === 0) return [];
    const both = ofA.filter((name) => ofB.includes(name));
    return [
      {
        kind: toolKinds[kind].label,
        onlyFirst: ofA.filter((name) => !both.includes(name)),
        both,
        onlySecond: ofB.filter((name) => !both.includes(name)),
      },
    ];
  });
}

/** Whom one category stands for, on a page of several roles. */
function nearWhom(slots: readonly Slot[], categories: number, placed: readonly RoleSlot[]): string {
  if (categories > 1 || placed.length === 1) return '';
  if (slots.length === placed.length) return ', the category nearest to both roles';
  const without = placed.filter(({ slot }) => !slots.includes(slot)).map(({ role }) => role.plural);
  return `; no such list is held for ${list(without, 'or')}`;
}

/** Software flagged as in demand for the categories nearest to the roles. */
export function askedFor(placed: readonly RoleSlot<Role>[], cite: CitationMarks): AskedFor | undefined {
  const entries = belonging(placed).flatMap((entry) => {
    const { technologies } = entry.occupation;
    return technologies ? [{ ...entry, technologies }] : [];
  });
  const [first, ...rest] = entries;
  if (!first) return undefined;
  const common = rest.length
    ? first.technologies.inDemand.filter((name) =>
        rest.every(({ technologies }) => technologies.inDemand.includes(name)),
      )
    : [];
  const marks = entries.map(({ technologies }) => cite.row(technologies));
  const names = list(entries.map(({ occupation }) => occupation.plural));
  return {
    find: [`Flagged as in demand in job ads for ${names}${nearWhom(first.slots, entries.length, placed)}.`, ...marks],
    columns: [
      ...entries.map(({ occupation, slots, technologies }) => ({
        slots,
        name: rest.length ? `${occupation.name} only` : occupation.name,
        tools: technologies.inDemand.filter((name) => !common.includes(name)),
      })),
      ...(common.length ? [{ slots: [] as Slot[], name: 'Both', tools: common }] : []),
    ],
  };
}
