import { readFileSync } from 'node:fs';
import { coloursOf } from '../pictures/tokens.ts';
import { touchIcon } from '../pictures/touch-icon.ts';

export function GET(): Response {
  const { paper } = coloursOf(readFileSync('src/styles/colours.css', 'utf8'));
  const icon = touchIcon(readFileSync('public/favicon.svg', 'utf8'), paper);
  return new Response(new Uint8Array(icon), { headers: { 'Content-Type': 'image/png' } });
}
