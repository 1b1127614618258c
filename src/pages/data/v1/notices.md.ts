import notices from '../../../../LICENSE-CONTENT.md?raw';

/** Licences ask that their notices go where the figures go. */
export function GET(): Response {
  return new Response(notices, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
