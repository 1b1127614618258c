import type { Career } from '../../../domain/dataset.ts';
import { inWords, sentenceCase } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { Deciding } from '../deciding.ts';
import { namingBoth, subFindingLine } from './finding-line.ts';

type Pair = readonly [Career, Career];

/** What comes out of the work, in the words of the editors’ three kinds. */
const comesOut = {
  deterministic: 'the same for the same input',
  probabilistic: 'an estimate that can be wrong',
  mixed: 'partly an estimate',
} as const;

/** What sets the work apart: the editors’ line on the pair, otherwise what comes out of it. */
export function workFinding([a, b]: Pair, written: string | undefined): Inline | undefined {
  if (written !== undefined) return findingLine(written);
  if (!a.profile || !b.profile) return undefined;
  const [first, second] = [a.profile, b.profile].map(({ outputKind }) => comesOut[outputKind]);
  if (first === second) return findingLine(`What comes out of either is **${first}**.`);
  return findingLine(`What comes out: **${first}**, or **${second}**.`);
}

/** For whom either is: the editors’ line on the pair, otherwise how many signs they name. */
export function chooseFinding(pair: Pair, { choose }: Deciding, written: string | undefined): Inline | undefined {
  if (written !== undefined) return findingLine(written);
  const [first = 0, second = 0] = choose.map((items) => items.length);
  if (first + second === 0) return undefined;
  const signs = (many: number) => `**${inWords(many)} ${many === 1 ? 'sign' : 'signs'}**`;
  if (first === second)
    return findingLine(
      `${sentenceCase(inWords(first))} ${first === 1 ? 'sign' : 'signs'} for each, in the editors’ words.`,
    );
  return findingLine(
    ...namingBoth(
      pair,
      (one, other) => `In the editors’ words, ${signs(first)} for ${one}, ${signs(second)} for ${other}.`,
    ),
    `In the editors’ words, ${signs(first)} for the first, ${signs(second)} for the second.`,
  );
}

/** “four for each, in the editors’ words” */
export function mistakesFinding({ mistakes: [first = [], second = []] }: Deciding): Inline | undefined {
  if (first.length + second.length === 0) return undefined;
  const [one, other] = [inWords(first.length), inWords(second.length)];
  return subFindingLine(
    'mistakes',
    first.length === second.length
      ? `${one} for each, in the editors’ words`
      : `${one} and ${other}, in the editors’ words`,
  );
}

/** “Five short answers, in the editors’ words.” */
export function questionsFinding(answers: number): Inline | undefined {
  if (answers === 0) return undefined;
  return findingLine(
    `**${sentenceCase(inWords(answers))} short ${answers === 1 ? 'answer' : 'answers'}**, in the editors’ words.`,
  );
}
