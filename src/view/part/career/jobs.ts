import { compareGrowth } from '../../../domain/compare/growth.ts';
import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { ProjectionLine } from '../../../domain/dataset.ts';
import { count, period, span } from '../../../domain/format.ts';
import { employeesCounted } from '../../base/employees-counted.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks } from '../../cite/citation-marks.ts';
import { heldRows, rowOf, type SaidOf, type SideRow } from './side-rows.ts';

/** The newest projection in jobs. */
export interface Jobs {
  rows: SideRow[];
  note: string;
}

/** Undefined where no projection is held of any. */
export function jobs(placed: readonly RoleSlot[], cite: CitationMarks): Jobs | undefined {
  const { figures } = compareGrowth(placed.map(({ role }) => role));
  const lines = figures.filter((line) => line !== undefined);
  const spans = [...new Set(lines.map((line) => line.span))];
  const [only] = spans;
  if (!only) return undefined;
  const one = spans.length === 1;
  const row = (label: string, say: (line: ProjectionLine) => string | undefined) => {
    const said = figures.map((line): SaidOf | undefined => {
      const text = line && say(line);
      return line && text !== undefined ? { text, ...(!one && { note: span(line.span) }), row: line } : undefined;
    });
    return rowOf(label, placed, said, cite);
  };
  const [from = '', to = ''] = one ? only.split('-') : [];
  const end = one ? `${from.slice(0, 2)}${to}` : '';
  return {
    rows: heldRows(
      employees(placed, cite),
      row(one ? `Jobs, ${from}` : 'Jobs at the start', ({ employmentFrom }) => known(employmentFrom)),
      row(one ? `Expected, ${end}` : 'Expected at the end', ({ employmentTo }) => known(employmentTo)),
      row('Openings a year', ({ openingsPerYear }) => known(openingsPerYear)),
      row('for every 100 jobs', ({ openingsPerYear, employmentFrom }) =>
        openingsPerYear && employmentFrom ? ((100 * openingsPerYear) / employmentFrom).toFixed(1) : undefined,
      ),
    ),
    note: 'Employees are those that official wages count; jobs are those of the self-employed too. Openings are new jobs and the replacement of people who leave, not vacancies.',
  };
}

/** How many people official wages count, of the newest edition that does. */
function employees(placed: readonly RoleSlot[], cite: CitationMarks): SideRow | undefined {
  const bands = placed.map(({ role }) => employeesCounted(ownOccupation(role)));
  const [edition, another] = new Set(bands.flatMap((band) => band?.period ?? []));
  const one = edition !== undefined && another === undefined;
  const said = bands.map(
    (band): SaidOf | undefined =>
      band && { text: count(band.count), ...(!one && { note: period(band.period) }), row: band },
  );
  return rowOf(one ? `Employees, ${period(edition)}` : 'Employees', placed, said, cite);
}

const known = (value: number | undefined) => (value === undefined ? undefined : count(value));
