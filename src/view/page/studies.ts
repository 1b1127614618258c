import type { Occupation } from '../../domain/dataset.ts';
import { count } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { type StudyLines, studyLines } from '../part/studies/study-lines.ts';
import { studySide } from '../part/studies/study-side.ts';

/** Fields of study that lead to an occupation, and what their graduates earn. */
export interface Studies {
  /** “7 fields; what graduates earn is no pay of registered nurses.” */
  finding: Inline;
  lines: StudyLines;
  note: Inline;
}

/** How many degrees are shown, those with most graduates first. */
const shown = 4;

/** Undefined where nothing is published of graduates of any field that leads there. */
export function studies(occupation: Occupation, cite: CitationMarks): Studies | undefined {
  const { fields, graduates, plural } = occupation;
  const side = studySide(occupation, plural, occupation);
  const lines = studyLines([side], shown);
  if (!fields || !graduates || !lines) return undefined;
  const many = fields.fields.length;
  const level = side.level ? `, at the level usual for entry: ${side.level.toLowerCase()}` : ', at any level';
  return {
    finding: [`${count(many)} ${many === 1 ? 'field' : 'fields'}; what graduates earn is no pay of ${plural}.`],
    lines,
    note: [
      `Fields that experts say prepare for it`,
      cite.row(fields),
      `, ${side.degrees.length > shown ? 'those with most graduates' : 'those with figures'}${level}; of graduates with federal aid who work`,
      cite.row(graduates),
      '.',
    ],
  };
}
