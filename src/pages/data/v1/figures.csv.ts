import { publication } from '../../../published.ts';
import { openFiguresTable } from '../../../share/figures-table.ts';

export function GET(): Response {
  return new Response(openFiguresTable(publication));
}
