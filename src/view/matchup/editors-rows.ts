import type { Career } from '../../domain/dataset.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { glance } from '../glance/glance.ts';
import { type GlanceLines, glanceLines } from '../glance/glance-lines.ts';
import { barrierFinding, sideBySideFinding } from './many-findings.ts';

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
