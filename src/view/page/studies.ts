import type { Graduates, Occupation } from '../../domain/dataset.ts';
import { count, money } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { entryLevel } from '../cite/row-description.ts';
import type { SideRow } from '../part/career/side-rows.ts';

/** Fields of study that prepare for an occupation at the level that is usual for entry, and what their graduates earn. */
export interface Studies {
  /** “Bachelor’s degree: 3 of 9 fields.” */
  finding: Inline;
  rows: SideRow[];
  note: Inline;
}

/** The degrees of each level of entry education that is one, as their publisher names them. */
const degreesAt: Record<string, readonly string[]> = {
  'Postsecondary nondegree award': ['Undergraduate Certificate or Diploma'],
  'Associate’s degree': ['Associate’s Degree'],
  'Bachelor’s degree': ['Bachelor’s Degree'],
  'Master’s degree': ['Master’s Degree'],
  'Doctoral or professional degree': ['First Professional Degree', 'Doctoral Degree'],
};

/** How many fields are shown, those with most programmes first. */
const shown = 4;

/** Undefined where no schooling beyond school is usual, or where nothing is published of the fields at that level. */
export function studies(
  { entryEducation, fields, graduates, plural }: Occupation,
  cite: CitationMarks,
): Studies | undefined {
  const level = entryEducation && entryLevel(entryEducation);
  const degrees = level === undefined ? undefined : degreesAt[level];
  if (!level || !degrees || !fields || !graduates) return undefined;
  const held = [...Map.groupBy(graduates.of, ({ field }) => field).values()].flatMap((of) => mostOf(of, degrees) ?? []);
  if (held.length === 0) return undefined;
  const rows = held.sort((a, b) => b.programmes - a.programmes).slice(0, shown);
  return {
    finding: [`${level}; what graduates earn is no pay of ${plural}.`],
    rows: rows.map(({ name, earnings, debt, programmes }) => ({
      label: name,
      marks: [cite.row(graduates)],
      cells: [
        {
          text: money(earnings),
          note: `${count(programmes)} programmes${debt === undefined ? '' : `; federal loans ${money(debt)}`}`,
        },
      ],
    })),
    note: [
      `Of ${count(fields.fields.length)} ${fields.fields.length === 1 ? 'field' : 'fields'} that experts say prepare for it`,
      cite.row(fields),
      `, ${rows.length < held.length ? 'those with most programmes' : 'those with figures'}. Earnings in the fourth year after the degree: the median of programmes’ medians, of graduates with federal aid who work, whatever their work.`,
    ],
  };
}

/** The degree of a field that most programmes award, of some degrees. */
function mostOf(of: Graduates['of'], degrees: readonly string[]): Graduates['of'][number] | undefined {
  return of
    .filter(({ degree }) => degrees.includes(degree.replace("'", '’')))
    .sort((a, b) => b.programmes - a.programmes)[0];
}
