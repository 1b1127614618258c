import { touchIcon } from '../share/touch-icon.ts';

export function GET(): Response {
  return new Response(new Uint8Array(touchIcon()), { headers: { 'Content-Type': 'image/png' } });
}
