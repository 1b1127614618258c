import type { Career } from '../../../domain/dataset.ts';
import { inWords, money, sentenceCase } from '../../../domain/format.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { ownMedians } from '../../part/other-numbers.ts';
import { namingBoth } from './finding-line.ts';

/** How many medians are held for each role, and from where to where they lie. */
export function numbersFinding(pair: readonly [Career, Career]): Inline | undefined {
  const [first = [], second = []] = pair.map((role) =>
    ownMedians(role).map(({ values, currency }) => money(values.median, currency)),
  );
  if (first.length + second.length === 0) return findingLine('**No median** is held for either alone.');
  const [one, other] = [reach(first), reach(second)];
  if (first.length === second.length) {
    const many = sentenceCase(inWords(first.length));
    return findingLine(
      ...namingBoth(pair, (name, another) => `${sentenceCase(name)} ${one}; ${another} ${other}.`),
      `${many} ${first.length === 1 ? 'median' : 'medians'} each: ${one}; ${other}.`,
    );
  }
  return findingLine(
    ...namingBoth(pair, (name, another) => `${sentenceCase(name)} ${one}; ${another} ${other}.`),
    `${sentenceCase(medians(first.length))}, ${one}, and ${medians(second.length)}, ${other}.`,
    `${sentenceCase(medians(first.length))}, and ${medians(second.length)}.`,
  );
}

const medians = (many: number) => `${inWords(many)} ${many === 1 ? 'median' : 'medians'}`;

/** “$104,600 and $111,600”, “$180,000 to $193,400” of three and more, “$130,811 alone”; lowest first. */
function reach(medians: readonly string[]): string {
  const [low, high] = [medians[0], medians.at(-1)];
  if (low === undefined) return '**no median**';
  if (medians.length === 1) return `**${low}**${''}`;
  if (low === high) return `**${low}** in all`;
  return `**${low} ${medians.length === 2 ? 'and' : 'to'} ${high}**`;
}
