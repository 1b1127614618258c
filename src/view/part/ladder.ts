import { type Dataset, type Role, reasonFor } from '../../domain/dataset.ts';
import { inWords, sentenceCase } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

export interface Rung {
  /** Names of the rung for the first and second role; absent where the ladder does not reach it. */
  first?: { level: string; title: string };
  second?: { level: string; title: string };
  scope: string;
}

/** Career ladders of two roles: aligned rung by rung where one source gives both, otherwise side by side. */
export type Ladders =
  | { kind: 'aligned'; find: Inline; rungs: Rung[] }
  | {
      kind: 'apart';
      find: Inline;
      ladders: {
        name: string;
        rungs: { level: string; title: string; scope: string }[];
        mark: Inline;
        none?: string;
      }[];
    };

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

/** Aligns the published ladders of two roles, highest rung first. */
export function ladders(a: Role, b: Role, dataset: Dataset, cite: CitationMarks): Ladders {
  const [ofA, ofB] = [a.profile.ladder, b.profile.ladder];
  const source = ofA[0]?.source;
  if (source && source === ofB[0]?.source) {
    const levels = mergedLevels(ofA, ofB);
    const at = (ladder: typeof ofA, level: string) => ladder.find((rung) => rung.level === level);
    const rungs = levels
      .map((level): Rung => {
        const [first, second] = [at(ofA, level), at(ofB, level)];
        return { ...(first && { first }), ...(second && { second }), scope: (first ?? second)?.scope ?? '' };
      })
      .reverse();
    const shared = rungs.filter((rung) => rung.first && rung.second).length;
    const extra =
      ofA.length === ofB.length
        ? ''
        : `; the ladder for ${(ofA.length > ofB.length ? a : b).plural} goes ${inWords(Math.abs(ofA.length - ofB.length))} further`;
    return {
      kind: 'aligned',
      find: [
        `One employer’s ladder for both: ${inWords(shared)} rungs in common${extra}.`,
        cite.source(dataset.source(source)),
      ],
      rungs,
    };
  }
  return {
    kind: 'apart',
    find: ['No published ladder covers both roles, so rungs are not set against each other.'],
    ladders: [a, b].map((role) => {
      const { ladder } = role.profile;
      const [first] = ladder;
      return {
        name: role.name,
        rungs: [...ladder].reverse().map(({ level, title, scope }) => ({ level, title, scope })),
        mark: first ? [cite.source(dataset.source(first.source))] : [],
        ...(ladder.length === 0 && {
          none: sentenceCase(reasonFor(role, 'ladder') ?? 'no openly licensed ladder was found'),
        }),
      };
    }),
  };
}
