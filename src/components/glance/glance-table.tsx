import type { RoleHead } from '../../view/base/role-head.ts';
import { type GlanceLines, ofAll } from '../../view/glance/glance-lines.ts';
import { type Cell, type GlanceRow, saysTheSame } from '../../view/glance/glance-row.ts';
import { Chip, Named, Unequal } from '../base/badges.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';

type Roles = readonly RoleHead[];

/** A figure with its mark; what it rests on stands beside it where there is room. */
function Figure({ cell: { figure, after = [], chip, few, receipt = [] }, apart }: { cell: Cell; apart: boolean }) {
  return (
    <>
      {apart && <Unequal />}{' '}
      <span class="nowrap">
        <b data-figure="">{figure}</b>
        <Inline parts={after} />
      </span>{' '}
      {chip && chip !== 'editorial' && <Chip kind={chip} />}
      {few && <small class="few">{few}</small>}
      <small class="roomy" data-receipt="">
        <Inline parts={receipt} />
      </small>
    </>
  );
}

function Value({ cell, apart }: { cell: Cell; apart: boolean }) {
  if (cell.figure !== undefined) {
    return (
      <td>
        <Figure cell={cell} apart={apart} />
      </td>
    );
  }
  return (
    <td data-none="">
      <Unequal /> <small class="roomy">{cell.none}</small>
    </td>
  );
}

/** One line: the name of what is measured, and a figure or ≠ of each role. Between figures on different bases stands ≠. */
function Line({ row }: { row: GlanceRow }) {
  const { difference, cells } = row;
  const unequal = difference?.kind === 'not-comparable' && cells.every(({ figure }) => figure !== undefined);
  return (
    <tr id={`row-${row.id}`} data-same={saysTheSame(row) ? '' : undefined}>
      <th scope="row">
        <a href={`#row-${row.id}`}>{row.label}</a> {row.when && <small class="roomy">{row.when}</small>}
      </th>
      {cells.map((cell, index) => (
        <Value cell={cell} apart={unequal ? index > 0 : (difference?.apart?.[index] ?? false)} />
      ))}
    </tr>
  );
}

function Heads({ roles }: { roles: Roles }) {
  return (
    <thead>
      <tr>
        <td />
        {roles.map(({ slot, short }) => (
          <th scope="col">
            <Named slots={[slot]}>{short}</Named>
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Words of each role, under the name of what they answer; below each other on phones. */
export function WordRows({ caption, rows, roles }: { caption: string; rows: readonly GlanceRow[]; roles: Roles }) {
  if (rows.length === 0) return null;
  return (
    <table class={`words of-${roles.length}`}>
      <caption>{caption}</caption>
      <Heads roles={roles} />
      <tbody>
        {rows.map((row) => (
          <tr id={`row-${row.id}`} data-same={saysTheSame(row) ? '' : undefined}>
            <th scope="row">{row.label}</th>
            {row.cells.map((cell, index) => (
              <td data-slot={roles[index]?.slot}>
                {roles.length > 2 && <b data-who="">{roles[index]?.short}</b>}
                {cell.text ? <Inline parts={cell.text} /> : cell.none}
                {cell.receipt && (
                  <small data-receipt="">
                    <Inline parts={cell.receipt} />
                  </small>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Alone({ alone, roles }: { alone: GlanceLines['alone']; roles: Roles }) {
  if (alone.length === 0) return null;
  return (
    <SubFold name="Held for one alone">
      <ul class="list">
        {alone.map(({ label, role, cell }) => (
          <li>
            <Named slots={[roles[role]?.slot ?? 0]}>{roles[role]?.name}</Named>: {label.toLowerCase()}{' '}
            <Figure cell={cell} apart={false} />
          </li>
        ))}
      </ul>
    </SubFold>
  );
}

function Reasons({
  reasons,
  finding,
}: {
  reasons: GlanceLines['reasons'];
  finding?: Parameters<typeof SubFold>[0]['finding'];
}) {
  if (reasons.length === 0) return null;
  return (
    <SubFold id="why-not" name="Why ≠" finding={finding}>
      <dl class="asked">
        {reasons.map(({ rows, because }) => (
          <div>
            <dt>{rows}</dt>
            <dd>
              <Inline parts={because} />
            </dd>
          </div>
        ))}
      </dl>
    </SubFold>
  );
}

/**
 * Two to four roles side by side: a line a row, the work in words, and behind one line why some of it is not set against
 * each other. What stands in the head or in the section on pay is not repeated.
 */
export function GlanceTable({
  lines,
  roles,
  why,
}: {
  lines: GlanceLines;
  roles: Roles;
  why?: Parameters<typeof SubFold>[0]['finding'];
}) {
  const same = [...lines.rows, ...lines.words].filter(saysTheSame).length;
  return (
    <>
      {same > 0 && (
        <div class="offer" data-live="">
          <label class="only">
            <input type="checkbox" />
            Only what differs
          </label>
        </div>
      )}
      <div data-rows="">
        {lines.rows.length > 0 && (
          <table class={`lines of-${roles.length}`}>
            <caption class="unseen">Figures side by side</caption>
            <Heads roles={roles} />
            <tbody>
              {lines.rows.map((row) => (
                <Line row={row} />
              ))}
            </tbody>
          </table>
        )}
        {lines.neither.length > 0 && (
          <p class="neither">
            <Unequal /> <b>No figure for {ofAll(roles.length)}:</b> {lines.neither.join(', ')}.
          </p>
        )}
        <WordRows caption="The work, in the editors’ words" rows={lines.words} roles={roles} />
      </div>
      <Alone alone={lines.alone} roles={roles} />
      <Reasons reasons={lines.reasons} finding={why} />
    </>
  );
}
