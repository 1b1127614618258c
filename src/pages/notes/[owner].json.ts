import { keptNote } from '../../components/cite/kept-note.tsx';
import type { PublishedRow } from '../../domain/dataset.ts';
import { dataset } from '../../published.ts';

const byOwner = Map.groupBy(
  dataset.rows.filter(({ nth }) => nth !== undefined),
  ({ owner }) => owner.id,
);

/** What is said of every figure of a role or of an occupation where its mark is opened. */
export function getStaticPaths() {
  return [...byOwner].map(([owner, rows]) => ({ params: { owner }, props: { rows } }));
}

export function GET({ props: { rows } }: { props: { rows: PublishedRow[] } }): Response {
  return Response.json(rows.map((row) => keptNote(row.source, row)));
}
