import type { PlaceRow } from '../../view/places/career-rows.ts';
import type { NamedSource } from '../../view/places/named-source.ts';
import { pathWithBase } from '../base/address.ts';

/** What a table of places is, and who publishes it. */
export function PlacesCaption({ children, source }: { children: string; source: NamedSource }) {
  return (
    <caption class="small">
      {children} <a href={pathWithBase(source.href)}>{source.name}</a>
    </caption>
  );
}

/** Places of one career, a line each. */
export function CareerRows({ rows }: { rows: readonly PlaceRow[] }) {
  return (
    <>
      {rows.map(({ name, whole, median, error, middle, people, quotient }) => (
        <tr data-whole={whole ? '' : undefined}>
          <th scope="row">{name}</th>
          <td>
            <b>{median}</b>
            {error && ` ${error}`}
          </td>
          <td>{middle}</td>
          <td>{people}</td>
          <td>{quotient}</td>
        </tr>
      ))}
    </>
  );
}

/** A table of places of one career: pay with its error, people, and how concentrated the career is. */
export function CareerTable({
  rows,
  source,
  label,
}: {
  rows: readonly PlaceRow[];
  source: NamedSource;
  label: string;
}) {
  return (
    <table class="places">
      <PlacesCaption source={source}>{label}</PlacesCaption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Median</th>
          <th scope="col">Middle half</th>
          <th scope="col">People</th>
          <th scope="col">Times US share</th>
        </tr>
      </thead>
      <tbody>
        <CareerRows rows={rows} />
      </tbody>
    </table>
  );
}
