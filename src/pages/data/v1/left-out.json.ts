import { publication } from '../../../published.ts';
import { json } from '../../../share/documents.ts';
import { leftOutDocument } from '../../../share/list-documents.ts';

export function GET(): Response {
  return new Response(json(leftOutDocument(publication)));
}
