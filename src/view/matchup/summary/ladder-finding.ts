import type { Career } from '../../../domain/dataset.ts';
import { inWords } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { Ladders } from '../../part/ladder.ts';
import { namingBoth } from './finding-line.ts';

/** How many rungs two ladders have in common, or that none covers both. */
export function ladderFinding(pair: readonly [Career, Career], view: Ladders): Inline | undefined {
  const [a, b] = pair;
  if (view.kind === 'aligned') {
    const common = view.rungs.filter(({ first, second }) => first && second).length;
    const beyond = [view.rungs.filter(({ second }) => !second).length, view.rungs.filter(({ first }) => !first).length];
    const opening = `At one employer **${rungs(common)} in common**`;
    return findingLine(
      ...namingBoth(pair, (...names) => {
        const more = beyond.flatMap((many, at) => (many > 0 ? [`${inWords(many)} more for ${names[at]}`] : []));
        return more.length > 0 ? `${opening}; ${more.join(', ')}.` : `${opening}, and no other.`;
      }),
      `${opening}.`,
    );
  }
  const [first = 0, second = 0] = view.ladders.map((ladder) => ladder.rungs.length);
  if (first + second === 0) return findingLine('**No ladder** is held for either.');
  if (view.oneSource) {
    const listed = view.ladders.every(({ entry }) => entry === undefined);
    const whose = listed ? 'One employer lists both' : 'Both are one employer’s';
    return findingLine(`${whose}, with **no rung in common**: ${inWords(first)} and ${inWords(second)}.`);
  }
  const [some, rest] = [rungs(first), second === 0 ? 'none' : inWords(second)];
  return findingLine(
    `**No ladder held covers both:** ${some} for ${a.plural}, ${rest} for ${b.plural}.`,
    `**No ladder held covers both:** ${some} for one, ${rest} for the other.`,
  );
}

const rungs = (many: number) => (many === 0 ? 'no rung' : `${inWords(many)} ${many === 1 ? 'rung' : 'rungs'}`);
