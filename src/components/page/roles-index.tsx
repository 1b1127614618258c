import type { IndexCell, RolesIndex as View } from '../../view/page/roles-index.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';

function Cell({ cell, groups }: { cell: IndexCell; groups: readonly string[] }) {
  return (
    <td data-group={groups.indexOf(cell.group)} data-value={cell.value}>
      {cell.figure && (
        <>
          <b>{cell.figure}</b>
          <Inline parts={cell.marks} />
        </>
      )}
      {cell.receipt && <span data-receipt="">{cell.receipt}</span>}
      {cell.small && <Chip kind="small" />}
    </td>
  );
}

/** Every role in one table, by family and name; a script lets the heads sort it. */
export function RolesIndex({ view: { families, columns, ...view } }: { view: View }) {
  return (
    <>
      <div class="hero intro">
        <h1>Roles</h1>
        <p class="say">Every role by family and name, with the pay it is best known by. Nothing here is a ranking.</p>
        <p class="small">
          Figures of different kinds are never set against each other: sorted by pay, official wages stand among
          official wages and the ads of one index and year among themselves, each group below a heading of its own. The
          same holds for people employed and visa filings, and for shares of ads from different years.
        </p>
      </div>
      <p class="small" role="status" id="sorted" />
      <div class="scroll" role="region" aria-label="Roles, table" tabindex={0}>
        <table class="data areas all-roles" data-sortable="">
          <thead>
            <tr>
              <th scope="col">Role</th>
              <th scope="col" data-groups={families.map(({ name }) => name).join('|')}>
                Family
              </th>
              {columns.map(({ head, groups }) => (
                <th scope="col" data-groups={groups.join('|')}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {families.flatMap((family, index) =>
              family.roles.map((role) => (
                <tr>
                  <th scope="row">
                    <a href={pathWithBase(role.href)}>{role.name}</a>
                  </th>
                  <td data-group={index}>{family.name}</td>
                  {role.cells.map((cell, place) => (
                    <Cell cell={cell} groups={columns[place]?.groups ?? []} />
                  ))}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <PageSources heading="Sources on this page" page={view} />
    </>
  );
}
