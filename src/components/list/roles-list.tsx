import type { ArrangedRoles, ListedFigure, RoleRow, RowGroup } from '../../view/list/arrange-roles.ts';
import { pathWithBase } from '../base/address.ts';

/** A figure with the kind that the notes above the list explain; words where there is none. */
function Figure({ figure: { text, kind }, class: className }: { figure: ListedFigure; class: string }) {
  return (
    <td class={className} data-kind={kind} data-none={kind ? undefined : ''}>
      {text}
    </td>
  );
}

function Row({ row }: { row: RoleRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={pathWithBase(row.href)}>{row.name}</a>
      </th>
      <Figure figure={row.lead} class="lead-figure" />
      <td class="said">{row.said}</td>
      {row.uncategorised ? (
        <td class="growth none" colspan={3} data-none="">
          <span class="narrow">{row.growth.text}</span>
          <span class="roomy">{row.uncategorised}</span>
        </td>
      ) : (
        <>
          <Figure figure={row.growth} class="growth" />
          <Figure figure={row.people} class="people" />
          <Figure figure={row.entry} class="entry" />
        </>
      )}
    </tr>
  );
}

/** How many columns the list has. */
const columns = 6;

function Group({ group: { id, heading, rows } }: { group: RowGroup }) {
  return (
    <tbody id={id}>
      {heading && (
        <tr data-heading="">
          <th scope="rowgroup" colspan={columns}>
            {heading} <span class="faint">{rows.length}</span>
          </th>
        </tr>
      )}
      {rows.map((row) => (
        <Row row={row} />
      ))}
    </tbody>
  );
}

/** Heads and rows of the list of roles; a browser draws the same anew. */
export function RolesTable({ list: { head, leads, groups } }: { list: ArrangedRoles }) {
  return (
    <table class="data roles" data-leads={leads} aria-label="Careers">
      <thead>
        <tr>
          <th scope="col">Career</th>
          <th scope="col" class="lead-figure">
            {head}
          </th>
          <th scope="col" class="said">
            Kind of figure
          </th>
          <th scope="col" class="growth">
            Projected growth
          </th>
          <th scope="col" class="people">
            People employed
          </th>
          <th scope="col" class="entry">
            To get in
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Group group={group} />
      ))}
    </table>
  );
}
