import { inWords } from '../../../domain/format.ts';
import { type Inline, withStrong } from '../../cite/citation-marks.ts';

/** How many publications the figures of a page are from, and of how many publishers. */
export function sourcesFinding(sources: readonly { publisher: string }[]): Inline {
  const publishers = new Set(sources.map(({ publisher }) => publisher)).size;
  const many = `**${inWords(sources.length)} ${sources.length === 1 ? 'publication' : 'publications'}**`;
  return withStrong(
    `The figures are from ${many} of ${inWords(publishers)} ${publishers === 1 ? 'publisher' : 'publishers'}.`,
  );
}
