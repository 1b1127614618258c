import type { Dataset, OfficialCareer } from '../../domain/dataset.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { roleSlots } from '../base/role-slots.ts';
import { CitationMarks } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { type CareerParts, careerParts } from '../part/career/career-parts.ts';
import type { SideRow } from '../part/career/side-rows.ts';
import { type ExposureTable, exposureTable } from '../part/exposure.ts';
import { careerStanding } from './career-standing.ts';
import { type OccupationPage, occupationView } from './occupation-page.ts';

/** A career that nobody has written about: its category under the name that people use, with what tables say of it. */
export interface CareerPage extends OccupationPage {
  career: RoleHead;
  /** Where it stands among all occupations of its country. */
  standing: SideRow[];
  parts: CareerParts;
  exposure?: Omit<ExposureTable, 'find'>;
  /** What stands below the measures of exposure. */
  below: Pick<CareerParts, 'work' | 'next'>;
}

export function careerPage(dataset: Dataset, career: OfficialCareer, base: string): CareerPage {
  const [link] = career.links;
  if (!link) throw new Error(`The career ${career.id} has no category.`);
  const cite = new CitationMarks(describeRow);
  const placed = roleSlots([career]);
  const { facts, missing, ...view } = occupationView(dataset, link.occupation, career, base, cite);
  const exposure = exposureTable(placed, cite);
  // The projections by edition say more than their part of it.
  const { work, next, jobs: _, ...parts } = careerParts(placed, cite);
  return cite.finish({
    ...view,
    career: roleHead(career, 1),
    standing: careerStanding(dataset, link.occupation, cite),
    parts,
    ...(exposure && { exposure: { columns: exposure.columns, rows: exposure.rows } }),
    below: {
      // The description stands at the head of the page.
      ...(work && { work: { ...work, careers: work.careers.map((one) => ({ ...one, what: [] })) } }),
      ...(next && { next }),
    },
    facts,
    missing,
  });
}
