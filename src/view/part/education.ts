import type { Attainment, Role } from '../../domain/dataset.ts';
import { midSentence, percent } from '../../domain/format.ts';
import { educationLevels } from '../../schema/vocabulary.ts';
import { belonging, type RoleSlot } from '../base/role-slots.ts';
import type { Slot } from '../base/slot.ts';
import type { CitationMarks, Inline, Mark } from '../cite/citation-marks.ts';
import { entryLevel } from '../cite/row-description.ts';

export interface EducationTable {
  find: Inline;
  period: string;
  columns: { name: string; slots: Slot[]; proxy: boolean; mark: Mark }[];
  rows: { label: string; cells: { value: number; text: string }[] }[];
}

/** Rows of the table: each higher degree, and everything below a bachelor’s degree together. */
const degrees: { label: string; keys: (keyof typeof educationLevels)[] }[] = [
  ...(['doctoral', 'master', 'bachelor'] as const).map((key) => ({ label: educationLevels[key].label, keys: [key] })),
  { label: 'Below a bachelor’s degree', keys: ['associate', 'someCollege', 'highSchool', 'lessThanHighSchool'] },
];

/** People with a bachelor’s degree or more, in percent. */
export const heldDegree = ({ bachelor, master, doctoral }: Attainment): number => bachelor + master + doctoral;

/** “ Usual for entry: bachelor’s degree for data scientists; high school diploma or equivalent for clerks.” */
function usualEntry(placed: readonly RoleSlot<Role>[], cite: CitationMarks): Inline {
  const known = belonging(placed).flatMap(({ occupation: { plural, entryEducation: entry } }) =>
    entry ? [{ plural, entry, level: midSentence(entryLevel(entry)) }] : [],
  );
  const groups = [...Map.groupBy(known, ({ level }) => level)];
  return groups.flatMap(
    ([level, members], group): Inline => [
      `${group === 0 ? ' Usual for entry: ' : '; '}${level} for `,
      ...members.flatMap(
        ({ plural, entry }, index): Inline => [`${index === 0 ? '' : ' and '}${plural}`, cite.row(entry)],
      ),
      ...(group === groups.length - 1 ? ['.'] : []),
    ],
  );
}

/** Highest degree of people in the categories nearest to the roles, in percent, highest degree first. */
export function educationTable(placed: readonly RoleSlot<Role>[], cite: CitationMarks): EducationTable | undefined {
  const entries = belonging(placed).flatMap((entry) => {
    const { attainment } = entry.occupation;
    return attainment ? [{ ...entry, attainment }] : [];
  });
  const [first] = entries;
  if (!first) return undefined;
  return {
    find: [
      ...entries.flatMap(
        ({ occupation, attainment }, index): Inline => [
          `${index ? ' ' : ''}Of ${occupation.plural} aged 25 and over, ${percent(heldDegree(attainment))} held a bachelor’s degree or more.`,
          cite.row(attainment),
        ],
      ),
      ...usualEntry(placed, cite),
    ],
    period: first.attainment.period,
    columns: entries.map(({ occupation, slots, proxy, attainment }) => ({
      name: occupation.name,
      slots,
      proxy,
      mark: cite.row(attainment),
    })),
    rows: degrees.map(({ label, keys }) => ({
      label,
      cells: entries.map(({ attainment }) => {
        const value = keys.reduce((sum, key) => sum + attainment[key], 0);
        return { value, text: percent(value, 1) };
      }),
    })),
  };
}
