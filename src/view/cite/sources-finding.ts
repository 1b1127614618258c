import { inWords } from '../../domain/format.ts';
import { type Inline, type SourceLine, withStrong } from './citation-marks.ts';

/** How many publications the figures of a page are from, and of how many publishers. */
export function sourcesFinding(sources: readonly Pick<SourceLine, 'n' | 'publisher'>[]): Inline {
  const publications = new Set(sources.map(({ n }) => n)).size;
  // A bracket names the board or the office of one publisher.
  const publishers = new Set(sources.map(({ publisher }) => publisher.split(/ \(|;/)[0])).size;
  const many = `**${inWords(publications)} ${publications === 1 ? 'publication' : 'publications'}**`;
  return withStrong(
    `The figures are from ${many} of ${inWords(publishers)} ${publishers === 1 ? 'publisher' : 'publishers'}.`,
  );
}
