import type { Dataset, Occupation, OfficialCareer } from '../../domain/dataset.ts';
import { longestFinding } from '../../schema/finding-length.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { roleSlots } from '../base/role-slots.ts';
import { CitationMarks, type Inline, plain } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { type CareerDay, careerDay } from '../day/career-day.ts';
import { aiPlaces } from '../part/career/ai-places.ts';
import { type CareerParts, careerParts } from '../part/career/career-parts.ts';
import type { GettingIn } from '../part/career/getting-in.ts';
import type { SideRow } from '../part/career/side-rows.ts';
import { selfEmployed, type WhoLeaves } from '../part/career/who-leaves.ts';
import { type ExposureTable, exposureTable } from '../part/exposure.ts';
import { careerStanding } from './career-standing.ts';
import { type OccupationPage, occupationView } from './occupation-page.ts';
import { type Studies, studies } from './studies.ts';

/** Training that is a way in by itself, which a level of schooling does not tell. */
const trainedBy: Record<string, string> = {
  Apprenticeship: 'an apprenticeship',
  'Internship/residency': 'an internship or residency',
};

/** “A high school diploma is usual, then an apprenticeship.”, where the line has room for it. */
function withTraining(finding: Inline | undefined, { entryEducation }: Occupation): Inline | undefined {
  const then = entryEducation && trainedBy[entryEducation.training];
  const last = finding?.at(-1);
  if (!finding || !then || typeof last !== 'string') return finding;
  const longer = [...finding.slice(0, -1), last.replace(/ is usual/, ` is usual, then ${then}`)];
  return plain(longer).length <= longestFinding ? longer : finding;
}

/** Beside two careers the section on jobs says whom official wages leave out; here the share itself does. */
function leavesAlone(leaves: WhoLeaves): WhoLeaves {
  const alone = (row: SideRow): SideRow => ({
    ...row,
    cells: row.cells.map((cell) =>
      'text' in cell && cell.note ? { ...cell, note: `${cell.note}; official wages leave them out` } : cell,
    ),
  });
  return { ...leaves, rows: leaves.rows.map((row) => (row.label === selfEmployed ? alone(row) : row)) };
}

/** A career that nobody has written about: its category under the name that people use, with what tables say of it. */
export interface CareerPage extends OccupationPage {
  career: RoleHead;
  /** Where it stands among all occupations of its country. */
  standing: SideRow[];
  /** With the fields of study that prepare for it, below the way in. */
  parts: CareerParts & { entry?: GettingIn & { studies?: Studies } };
  day?: CareerDay;
  exposure?: Omit<ExposureTable, 'find'> & { places: Inline | undefined };
  /** What stands below the measures of exposure. */
  below: Pick<CareerParts, 'work' | 'next'>;
}

export function careerPage(dataset: Dataset, career: OfficialCareer, base: string): CareerPage {
  const [link] = career.links;
  if (!link) throw new Error(`The career ${career.id} has no category.`);
  const cite = new CitationMarks(describeRow);
  const placed = roleSlots([career]);
  const { facts, missing, ...view } = occupationView(dataset, link.occupation, career, base, cite);
  const studied = studies(link.occupation, cite);
  const apart = careerDay(dataset, career, cite);
  const exposure = exposureTable(placed, cite);
  // The projections by edition say more than their part of it.
  const { work, next, jobs: _, ...parts } = careerParts(placed, cite);
  const { entry, leaves } = parts;
  return cite.finish({
    ...view,
    career: roleHead(career, 1),
    standing: careerStanding(dataset, link.occupation, cite),
    parts: {
      ...parts,
      ...(entry && {
        entry: {
          ...entry,
          finding: withTraining(entry.finding, link.occupation),
          ...(studied && { studies: studied }),
        },
      }),
      ...(leaves && { leaves: leavesAlone(leaves) }),
    },
    ...(apart && { day: apart }),
    ...(exposure && { exposure: { columns: exposure.columns, rows: exposure.rows, places: aiPlaces(career) } }),
    below: {
      // The description stands at the head of the page.
      ...(work && { work: { ...work, careers: work.careers.map((one) => ({ ...one, what: [] })) } }),
      ...(next && { next }),
    },
    facts,
    missing,
  });
}
