import { publication } from '../published.ts';
import { sitemap } from '../share/sitemap.ts';

export function GET(): Response {
  return new Response(sitemap(publication), { headers: { 'Content-Type': 'application/xml' } });
}
