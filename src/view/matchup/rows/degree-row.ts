import type { Career, EntryEducation } from '../../../domain/dataset.ts';
import { belonging } from '../../base/role-slots.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { entryLevel } from '../../cite/row-description.ts';
import { categoryCells, type Said } from './category-cells.ts';
import type { Row } from './row.ts';

/** The usual entry education of the category that each role is or belongs to. */
export function degreeRow(roles: readonly Career[], cite: CitationMarks): Row {
  const said = roles.map((role): Said[] =>
    belonging([{ role, slot: 0 }]).flatMap(({ occupation, links }) => {
      const [entry] = links;
      const education = occupation.entryEducation;
      return entry && education ? [{ link: entry.link, text: shortLevel(education), rows: [education] }] : [];
    }),
  );
  return {
    id: 'degree',
    label: 'Entry',
    href: '#education',
    note: 'usual',
    more: ' education',
    marks: cite.rows(...said.flat().flatMap(({ rows }) => rows)),
    cells: categoryCells(roles, said, { one: () => 'not recorded', several: (who) => `recorded for ${who}` }),
  };
}

/** The publisher’s levels of entry education that are longer than a narrow column, as people say them. */
const said: Record<string, string> = {
  'High school diploma or equivalent': 'High school',
  'Some college, no degree': 'Some college',
  'Postsecondary nondegree award': 'Postsecondary award',
  'Doctoral or professional degree': 'Doctoral or professional',
  'No formal educational credential': 'No credential',
};

/** “Bachelor’s”, “High school”, “Some college, no degree” */
function shortLevel(entry: EntryEducation): string {
  return said[entry.level] ?? entryLevel(entry).replace(/(’s) degree$/, '$1');
}
