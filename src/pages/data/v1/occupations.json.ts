import { publication } from '../../../published.ts';
import { json } from '../../../share/documents.ts';
import { occupationIndex } from '../../../share/occupation-document.ts';

export function GET(): Response {
  return new Response(json(occupationIndex(publication)));
}
