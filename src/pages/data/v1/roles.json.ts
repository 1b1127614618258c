import { publication } from '../../../published.ts';
import { json } from '../../../share/documents.ts';
import { roleIndex } from '../../../share/role-document.ts';

export function GET(): Response {
  return new Response(json(roleIndex(publication)));
}
