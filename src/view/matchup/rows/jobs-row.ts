import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career } from '../../../domain/dataset.ts';
import { count, period } from '../../../domain/format.ts';
import { employeesCounted } from '../../base/employees-counted.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { categoryCells, type Said } from './category-cells.ts';
import type { Row } from './row.ts';

/** How many people work in the category that each role is; none stands in, because it counts others too. */
export function jobsRow(roles: readonly Career[], cite: CitationMarks): Row {
  const held = roles.map((role) => {
    const own = ownOccupation(role);
    const link = role.links.find(({ occupation }) => occupation === own);
    const band = employeesCounted(own);
    return link && band ? [{ link, band }] : [];
  });
  const bands = held.flat().map(({ band }) => band);
  const [edition, another] = new Set(bands.map((band) => band.period));
  const one = edition !== undefined && another === undefined;
  const said = held.map((own) =>
    own.map(
      ({ link, band }): Said => ({
        link,
        text: count(band.count),
        ...(!one && { edition: period(band.period) }),
        rows: [band],
      }),
    ),
  );
  return {
    id: 'jobs',
    label: 'Jobs',
    href: '#growth',
    note: one ? period(edition) : 'employees',
    ...(one && { more: ', employees' }),
    marks: cite.rows(...bands),
    cells: categoryCells(roles, said, { one: () => 'not counted apart', several: (who) => `${who} is counted apart` }),
  };
}
