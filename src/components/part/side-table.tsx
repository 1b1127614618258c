import type { RoleHead } from '../../view/base/role-head.ts';
import type { SideRow } from '../../view/part/career/side-rows.ts';
import { RoleColumns, shortNamed, Unequal } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

/** A small table with a column for each career; of one career without heads. */
export function SideTable({
  label,
  rows,
  roles,
}: {
  label: string;
  rows: readonly SideRow[];
  roles: readonly RoleHead[];
}) {
  if (rows.length === 0) return null;
  /** Why a career has no figure is said where it has none first. */
  const said = (cell: SideRow['cells'][number], row: number, at: number) =>
    'none' in cell && rows.slice(0, row).some(({ cells }) => JSON.stringify(cells[at]) === JSON.stringify(cell));
  return (
    <table class={`lines of-${roles.length}`} data-marks="row">
      <caption class="unseen">{label}</caption>
      {roles.length > 1 && <RoleColumns roles={shortNamed(roles)} />}
      <tbody>
        {rows.map((row, index) => (
          <tr>
            <th scope="row">
              <Inline parts={[row.label, ...row.marks]} />
            </th>
            {row.cells.map((cell, at) =>
              'none' in cell ? (
                <td data-none="">
                  <Unequal /> {!said(cell, index, at) && <small>{cell.none}</small>}
                </td>
              ) : (
                <td>
                  <b>{cell.text}</b> {cell.note && <small>{cell.note}</small>}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
