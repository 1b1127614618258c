import { publication } from '../../../published.ts';
import { json } from '../../../share/documents.ts';
import { shareAlikeDocument } from '../../../share/share-alike.ts';

export function GET(): Response {
  return new Response(json(shareAlikeDocument(publication)));
}
