import { publication } from '../published.ts';
import { hostHeaders } from '../share/host-headers.ts';

export function GET(): Response {
  return new Response(hostHeaders(publication), { headers: { 'Content-Type': 'text/plain' } });
}
