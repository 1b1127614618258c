import type { ArrangedRoles, ListedFigure, RoleRow, RowGroup } from '../../view/list/arrange-roles.ts';
import { barSteps, onScale, type PayBar } from '../../view/list/pay-bar.ts';
import { pathWithBase } from '../base/address.ts';

/** A figure with the kind that the notes above the list explain; words where there is none. */
function Figure({ figure: { text, kind }, class: className }: { figure: ListedFigure; class: string }) {
  return (
    <td class={className} data-kind={kind} data-none={kind ? undefined : ''}>
      {text}
    </td>
  );
}

/** A range on the scale of all rows: light from one in ten to nine in ten, full the middle half, a tick for the median. */
function Bar({ bar }: { bar: PayBar | undefined }) {
  if (!bar) return <td class="bar" />;
  const { from, to, middle, median } = bar;
  return (
    <td class="bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <path class="wide" d={`M${from} 2H${to}V6H${from}z`} />
        {middle && <path class="middle" d={`M${middle[0]} 2H${middle[1]}V6H${middle[0]}z`} />}
        <path class="tick" d={`M${median} 0V8`} />
      </svg>
    </td>
  );
}

function Row({ row }: { row: RoleRow }) {
  return (
    <tr>
      <th scope="row">
        <a href={pathWithBase(row.href)}>{row.name}</a>
        <span class="small" data-family={row.said ? undefined : ''}>
          {row.said || row.family}
        </span>
      </th>
      <Bar bar={row.bar} />
      <Figure figure={row.lead} class="lead-figure" />
      {row.uncategorised ? (
        <td class="people none" colspan={3} data-none="">
          {row.uncategorised}
        </td>
      ) : (
        <>
          <Figure figure={row.people} class="people" />
          <Figure figure={row.growth} class="growth" />
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
          <td class="bar" data-axis="">
            <svg aria-hidden="true">
              {barSteps.map((step) => (
                <text x={`${onScale(step)}%`} y="10">
                  {`$${step / 1000}K`}
                </text>
              ))}
            </svg>
          </td>
          <th scope="col" class="lead-figure">
            {head}
          </th>
          <th scope="col" class="people">
            People
          </th>
          <th scope="col" class="growth">
            Growth
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
