import type { RoleHead } from '../../view/base/role-head.ts';
import {
  type Cell,
  type DifferenceCell,
  type GlanceGroup,
  type GlanceRow,
  saysTheSame,
} from '../../view/glance/glance-row.ts';
import { Chip, Glyph, RoleColumns } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

function CellContent({ cell }: { cell: Cell }) {
  return (
    <>
      {cell.figure && <span data-figure="">{cell.figure}</span>}
      {cell.text && (
        <span class="text">
          <Inline parts={cell.text} />
        </span>
      )}
      {cell.none && <span data-none="">{cell.none}</span>}
      {cell.after && <Inline parts={cell.after} />}
      {cell.chip && cell.chip !== 'editorial' && (
        <>
          {' '}
          <Chip kind={cell.chip} />
        </>
      )}
      {cell.receipt && cell.receipt.length > 0 && (
        <span data-receipt="">
          <Inline parts={cell.receipt} />
        </span>
      )}
    </>
  );
}

function Difference({ cell, repeated }: { cell: DifferenceCell; repeated: boolean }) {
  if (cell.kind === 'not-comparable') {
    return (
      <td data-difference="">
        <Chip kind="not-comparable" />
        <span data-receipt="">{repeated ? 'for the same reason' : cell.receipt}</span>
      </td>
    );
  }
  return (
    <td data-difference="">
      <span class="role">
        {cell.slot && <Glyph slot={cell.slot} />}
        <span>{cell.text}</span>
      </span>
      {cell.receipt && <span data-receipt="">{cell.receipt}</span>}
    </td>
  );
}

interface RowProps {
  row: GlanceRow;
  before: GlanceRow | undefined;
  editorial: boolean;
  /** Whose each cell is, where a narrow screen sets more than two below each other. */
  names: string[] | undefined;
}

function Row({ row, before, editorial, names }: RowProps) {
  const { difference } = row;
  const last = row.cells.length - 1;
  const repeated = difference?.kind === 'not-comparable' && difference.receipt === before?.difference?.receipt;
  return (
    <tr id={`row-${row.id}`} data-same={saysTheSame(row) ? '' : undefined}>
      <th scope="row">
        <a href={`#row-${row.id}`}>{row.label}</a>
        {!editorial && row.cells.some((cell) => cell.chip === 'editorial') && (
          <>
            {' '}
            <Chip kind="editorial" />
          </>
        )}
      </th>
      {row.cells.map((cell, index) => (
        <td colspan={!difference && index === last ? 2 : undefined}>
          {names && <b data-who="">{names[index]}</b>}
          <CellContent cell={cell} />
        </td>
      ))}
      {difference && <Difference cell={difference} repeated={repeated} />}
    </tr>
  );
}

/** The table “At a glance”: one body a group, one row a measure, one column a role, and the difference. */
export function GlanceTable({ groups, roles }: { groups: readonly GlanceGroup[]; roles: readonly RoleHead[] }) {
  const names = roles.length > 2 ? roles.map(({ short }) => short) : undefined;
  const same = groups.flatMap(({ rows }) => rows.filter(saysTheSame)).length;
  return (
    <>
      {same > 0 && (
        <div class="offer" data-live="">
          <label class="only">
            <input type="checkbox" />
            Only what differs (hides {same} {same === 1 ? 'row' : 'rows'})
          </label>
        </div>
      )}
      <table class={roles.length > 2 ? `glance of-${roles.length}` : 'glance'}>
        <RoleColumns roles={roles}>
          <th scope="col">{roles.length > 2 ? 'Apart' : 'Difference'}</th>
        </RoleColumns>
        {groups.map((group) => (
          <tbody>
            <tr data-heading="">
              <th scope="rowgroup" colspan={roles.length + 2}>
                {group.heading} {group.chip && <Chip kind={group.chip} />}
              </th>
            </tr>
            {group.rows.map((row, index) => (
              <Row row={row} before={group.rows[index - 1]} editorial={!!group.chip} names={names} />
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
