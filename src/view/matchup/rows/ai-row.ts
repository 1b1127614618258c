import type { Career } from '../../../domain/dataset.ts';
import { belonging } from '../../base/role-slots.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { scoresOf } from '../../cite/exposure-text.ts';
import { share01 } from '../../cite/row-description.ts';
import { categoryCells, type Said } from './category-cells.ts';
import type { Row } from './row.ts';

/** From the lowest to the highest measure of exposure to AI, of the category that each role is or belongs to. */
export function aiRow(roles: readonly Career[], cite: CitationMarks): Row {
  const said = roles.map((role): Said[] =>
    belonging([{ role, slot: 0 }]).flatMap(({ occupation, links }) => {
      const [entry] = links;
      const scores = scoresOf(occupation);
      const [low, high] = [scores[0], scores.at(-1)];
      if (!entry || !low || !high || low === high) return [];
      return [{ link: entry.link, text: `${share01(low.value)} to ${share01(high.value)}`, rows: [low, high] }];
    }),
  );
  return {
    id: 'ai',
    label: 'AI',
    href: '#ai',
    note: '0 to 1',
    more: '; measures differ',
    marks: cite.rows(...said.flat().flatMap(({ rows }) => rows)),
    cells: categoryCells(roles, said, { one: () => 'no score', several: (who) => `scored for ${who}` }),
  };
}
