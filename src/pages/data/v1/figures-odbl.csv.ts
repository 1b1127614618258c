import { publication } from '../../../published.ts';
import { shareAlikeTable } from '../../../share/figures-table.ts';

export function GET(): Response {
  return new Response(shareAlikeTable(publication));
}
