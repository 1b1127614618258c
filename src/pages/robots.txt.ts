import { publication } from '../published.ts';
import { robots } from '../share/sitemap.ts';

export function GET(): Response {
  return new Response(robots(publication));
}
