import type { RoleHead } from '../../view/base/role-head.ts';
import type { Slot } from '../../view/base/slot.ts';
import { isMark } from '../../view/cite/citation-marks.ts';
import type { Row, RowCell } from '../../view/matchup/rows/row.ts';
import { RoleColumns, shortNamed, Unequal } from '../base/badges.tsx';
import { Cite } from '../base/text.tsx';

/** Half the sign of each of two roles; of others side by side, one that is nobody’s colour. */
function Sign({ kind, slots }: { kind: NonNullable<RowCell['sign']>; slots: readonly Slot[] }) {
  if (kind === 'near') return <i data-near="" role="img" aria-label="stands in:" />;
  return <i data-joint={slots.join('') === '12' ? 'two' : ''} role="img" aria-label="one for all:" />;
}

function Note({ cell: { sign, slots, note, full } }: { cell: RowCell }) {
  return (
    (note || sign) && (
      <small>
        {sign && <Sign kind={sign} slots={slots} />}
        {full ? <span class="narrow">{note}</span> : <span class="brief">{note}</span>}
        {full && <span class="roomy">{full}</span>}
      </small>
    )
  );
}

function Cell({ cell }: { cell: RowCell }) {
  const { figure, slots } = cell;
  return (
    <td colspan={slots.length > 1 ? slots.length : undefined} data-none={figure ? undefined : ''}>
      {figure ? <b>{figure}</b> : <Unequal />} <Note cell={cell} />
    </td>
  );
}

/** Many marks have a line of their own, so that the note stands beside the name. */
const most = 2;

function Label({ row }: { row: Row }) {
  const marks = row.marks.filter(isMark).map((mark) => <Cite mark={mark} />);
  const beside = marks.length > most;
  const note = (
    <small class={beside ? 'beside' : undefined}>
      {row.note}
      {row.more && <span class="roomy">{row.more}</span>}
    </small>
  );
  return (
    <>
      <a href={row.href}>{row.label}</a>
      {beside ? [' ', note, ' ', marks] : [marks, ' ', note]}
    </>
  );
}

/** The answer in five rows, each of which leads as a whole to the section that says the rest. */
export function FiveRows({ rows, roles }: { rows: readonly Row[]; roles: readonly RoleHead[] }) {
  return (
    <table class={`five for-${roles.length}`} data-five="">
      <caption class="unseen">In five rows, each a link to its section</caption>
      <RoleColumns roles={shortNamed(roles)} />
      <tbody>
        {rows.map((row) => (
          <tr data-row={row.id}>
            <th scope="row">
              <Label row={row} />
            </th>
            {row.cells.map((cell) => (
              <Cell cell={cell} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
