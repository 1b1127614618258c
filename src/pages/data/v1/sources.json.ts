import { publication } from '../../../published.ts';
import { json } from '../../../share/documents.ts';
import { sourcesDocument } from '../../../share/list-documents.ts';

export function GET(): Response {
  return new Response(json(sourcesDocument(publication)));
}
