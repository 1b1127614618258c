import { keptNote } from '../../../components/cite/kept-note.tsx';
import { dataset } from '../../../published.ts';

/** What is said of a source where a mark rests on all of it. */
export function getStaticPaths() {
  return dataset.sources.map(({ id }) => ({ params: { source: id } }));
}

export function GET({ params: { source } }: { params: { source: string } }): Response {
  return Response.json([keptNote(dataset.source(source))]);
}
