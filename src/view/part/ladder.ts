import { type Dataset, type Role, reasonFor } from '../../domain/dataset.ts';
import { inWords, list, sentenceCase } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { entryInstead, standIns } from './framework-entry.ts';

type Ladder = Role['profile']['ladder'];

/** One rung as one role’s ladder words it; its name holds the grade, where it has one: “IC3 Software Engineer”. */
export interface LadderRung extends Pick<Ladder[number], 'level' | 'scope'> {
  name: string;
}

/** One rung of a scale that two ladders share: each role’s own words; absent where its ladder does not reach it. */
export interface Rung {
  first?: LadderRung;
  second?: LadderRung;
}

/** One role’s ladder, highest rung first. */
export interface LadderAlone {
  name: string;
  rungs: LadderRung[];
  mark: Inline;
  /** What the framework calls the rungs’ owner, where it does not list the role by name. */
  entry?: string;
  none?: string;
}

/** Career ladders of two roles: aligned rung by rung where one scale grades both, otherwise side by side. */
export type Ladders =
  | { kind: 'aligned'; find: Inline; rungs: Rung[] }
  | { kind: 'apart'; find: Inline; oneSource: boolean; ladders: LadderAlone[] };

/** The rungs of two ladders of one scale in one order, lowest first: a rung of the second stands before its next common one. */
function mergedLevels(first: readonly { level: string }[], second: readonly { level: string }[]): string[] {
  const merged = first.map((rung) => rung.level);
  let place = merged.length;
  for (const { level } of [...second].reverse()) {
    const known = merged.indexOf(level);
    if (known === -1) merged.splice(place, 0, level);
    else place = known;
  }
  return merged;
}

/**
 * Whether a level is a grade of its source’s scale, as IC3 is, and not a word of the title: “Senior” of a senior test
 * engineer is not the rung of a senior designer, even in one framework.
 */
function isGrade({ level, title }: Ladder[number]): boolean {
  return !title.toLowerCase().includes(level.toLowerCase());
}

function worded(rung: Ladder[number]): LadderRung {
  const { level, title, scope } = rung;
  return { level, name: isGrade(rung) ? `${level} ${title}` : title, scope };
}

/** The ladder of one role by itself; without rungs, the reason. */
export function ladderAlone(role: Role, dataset: Dataset, cite: CitationMarks): LadderAlone {
  const { ladder } = role.profile;
  const [first] = ladder;
  const entry = entryInstead(role, ladder);
  return {
    name: role.name,
    rungs: [...ladder].reverse().map(worded),
    mark: first ? [cite.source(dataset.source(first.source))] : [],
    ...(entry && { entry }),
    ...(ladder.length === 0 && {
      none: sentenceCase(reasonFor(role, 'ladder') ?? 'no openly licensed ladder was found'),
    }),
  };
}

/** Published ladders of two roles, highest rung first: set against each other only where one scale grades both. */
export function ladders(a: Role, b: Role, dataset: Dataset, cite: CitationMarks): Ladders {
  const [ofA, ofB] = [a.profile.ladder, b.profile.ladder];
  const source = ofA[0]?.source;
  const common = Boolean(source) && source === ofB[0]?.source;
  if (source && common && [...ofA, ...ofB].every(isGrade)) {
    const rungs = mergedLevels(ofA, ofB)
      .map((level): Rung => {
        const [first, second] = [ofA, ofB].map((ladder) => ladder.find((rung) => rung.level === level));
        return { ...(first && { first: worded(first) }), ...(second && { second: worded(second) }) };
      })
      .reverse();
    if (rungs.some(({ first, second }) => first && second))
      return { kind: 'aligned', find: [alignedFind(a, b, rungs), cite.source(dataset.source(source))], rungs };
  }
  return {
    kind: 'apart',
    find: [apartFind(a, b, common)],
    oneSource: common,
    ladders: [a, b].map((role) => ladderAlone(role, dataset, cite)),
  };
}

function alignedFind(a: Role, b: Role, rungs: readonly Rung[]): string {
  const shared = rungs.filter(({ first, second }) => first && second).length;
  const beyond = [
    { plural: a.plural, many: rungs.filter(({ second }) => !second).length },
    { plural: b.plural, many: rungs.filter(({ first }) => !first).length },
  ].filter(({ many }) => many > 0);
  const own = beyond.map(({ plural, many }, index) => `${plural} have ${inWords(many)}${index === 0 ? ' more' : ''}`);
  return `One employer’s ladder for both: ${inWords(shared)} ${shared === 1 ? 'rung' : 'rungs'} in common${
    own.length > 0 ? `; ${list(own)}` : ''
  }.${standIns([a, b].map((role) => ({ plural: role.plural, entry: entryInstead(role, role.profile.ladder) })))}`;
}

function apartFind(a: Role, b: Role, oneSource: boolean): string {
  if (!oneSource) return 'No ladder held here covers both roles, so rungs are not set against each other.';
  const listed = [a, b].every((role) => !entryInstead(role, role.profile.ladder));
  const both = listed ? 'One employer’s framework lists both roles' : 'Both ladders are from one employer’s framework';
  return [a, b].every((role) => role.profile.ladder.every(isGrade))
    ? `${both}, with no rung in common, so rungs are not set against each other.`
    : `${both}, each with rungs of its own: levels of like name need not be of like rank, so they are not set against each other.`;
}
