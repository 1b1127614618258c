import type { Career, MedianBand } from '../../../domain/dataset.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { aiRow } from './ai-row.ts';
import { degreeRow } from './degree-row.ts';
import { growthRow } from './growth-row.ts';
import { jobsRow } from './jobs-row.ts';
import { payRow } from './pay-row.ts';
import type { Row } from './row.ts';

/** The five rows under the sentence, of two to four roles; `bands` are those on the basis that their pay is compared on. */
export function fiveRows(
  roles: readonly Career[],
  bands: readonly (MedianBand | undefined)[],
  cite: CitationMarks,
): Row[] {
  return [
    payRow(roles, bands, cite),
    jobsRow(roles, cite),
    growthRow(roles, cite),
    degreeRow(roles, cite),
    aiRow(roles, cite),
  ];
}
