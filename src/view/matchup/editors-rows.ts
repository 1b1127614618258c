import type { Career } from '../../domain/dataset.ts';
import { inWords, list, sentenceCase } from '../../domain/format.ts';
import { type CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import { glance } from '../glance/glance.ts';
import { type GlanceLines, glanceLines } from '../glance/glance-lines.ts';

/** Rows of what editors judge, side by side, and what they find. */
export interface EditorsRows {
  lines: GlanceLines;
  finding: Inline | undefined;
  /** What keeps people out, in a line. */
  barrier: Inline | undefined;
}

/** The rows of careers of which some are written: a browser loads this only for those. */
export function editorsRows(roles: readonly Career[], cite: CitationMarks): EditorsRows {
  const lines = glanceLines(
    glance(roles, cite),
    roles.map(({ name }) => name),
  );
  return { lines, finding: sideBySideFinding(lines), barrier: barrierFinding(lines) };
}

/** “Barrier medium, high and high, in the editors’ words.” */
function barrierFinding({ entry }: Pick<GlanceLines, 'entry'>): Inline | undefined {
  const cells = entry.find(({ id }) => id === 'entry-barrier')?.cells ?? [];
  const ratings = cells.map(({ text }) => plain(text ?? []).toLowerCase());
  return ratings.every(Boolean) && ratings.length > 0
    ? ['Entry barrier ', { strong: list(ratings) }, ', in the editors’ words.']
    : undefined;
}

/** “Nine figures of two or more, and the work in the editors’ words.” */
function sideBySideFinding({ rows, words }: Pick<GlanceLines, 'rows' | 'words'>): Inline {
  const figures = `${sentenceCase(inWords(rows.length))} ${rows.length === 1 ? 'row' : 'rows'} of figures`;
  if (words.length === 0) return [`${figures}.`];
  return rows.length === 0 ? ['The work, in the editors’ words.'] : [`${figures}, and the work in the editors’ words.`];
}
