import { publication } from '../published.ts';
import { redirects } from '../share/redirects.ts';

export function GET(): Response {
  return new Response(redirects(publication), { headers: { 'Content-Type': 'text/plain' } });
}
