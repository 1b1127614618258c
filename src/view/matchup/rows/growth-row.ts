import { compareGrowth, newestOwn } from '../../../domain/compare/growth.ts';
import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career } from '../../../domain/dataset.ts';
import { digitsApart, percent, span } from '../../../domain/format.ts';
import { standIns } from '../../base/role-slots.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { categoryCells, orNoneNear, type Said } from './category-cells.ts';
import type { Row } from './row.ts';

/** How the jobs of each role are projected to grow, by the category that it is or by those that stand in. */
export function growthRow(roles: readonly Career[], cite: CitationMarks): Row {
  const { figures } = compareGrowth(roles);
  const lines = roles.map((role, index) => {
    const own = ownOccupation(role) && figures[index];
    return standIns(role).flatMap((link) => {
      const line = own ?? newestOwn(link.occupation);
      return line ? [{ link, line }] : [];
    });
  });
  const all = lines.flat().map(({ line }) => line);
  const digits = digitsApart(all.map((line) => line.percent));
  const [edition, another] = new Set(all.map((line) => line.span));
  const one = edition !== undefined && another === undefined;
  const said = lines.map((own) =>
    own.map(
      ({ link, line }): Said => ({
        link,
        text: percent(line.percent, digits),
        ...(!one && { edition: span(line.span) }),
        rows: [line],
      }),
    ),
  );
  return {
    id: 'growth',
    label: 'Growth',
    href: '#growth',
    note: one ? span(edition) : 'projected',
    ...(one && { more: ', projected' }),
    marks: cite.rows(...all),
    cells: categoryCells(roles, said, {
      one: orNoneNear('not projected apart'),
      several: (who) => `${who} is projected apart`,
    }),
  };
}
