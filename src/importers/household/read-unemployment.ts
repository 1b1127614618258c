import { keyedRows } from '../tables/keyed-rows.ts';
import { socCode } from '../tables/soc-code.ts';
import type { Table } from '../tables/table.ts';
import type { UnemploymentRow } from './household-row.ts';

/**
 * Unemployment by occupation, out of Table 25b of the Current Population Survey as it was copied. Only rows whose title is
 * that of one occupation of the classification carry a code; groupings of the survey’s own carry none and are left out.
 * @throws ImportError naming file, line and column where a cell has another form, or a code stands twice.
 */
export function readUnemployment(table: Table): Map<string, UnemploymentRow> {
  const rows = keyedRows(
    table,
    socCode('soc_code_if_titles_identical'),
    {
      title: 'cps_occupation',
      rate: 'unemployment_rate_pct',
      labourForce: 'experienced_labor_force_thousands',
    },
    { blank: true },
  );
  return new Map(
    [...rows].map(([code, row]) => [
      code,
      {
        code,
        title: row.text('title') ?? code,
        rate: row.number('rate'),
        labourForce: people(row.number('labourForce')),
      },
    ]),
  );
}

function people(thousands: number | undefined): number | undefined {
  return thousands === undefined ? undefined : thousands * 1000;
}
