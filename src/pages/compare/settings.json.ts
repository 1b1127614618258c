import { dataset, occupationsByPlace } from '../../published.ts';
import { packSettings } from '../../view/wire/pack.ts';

/** What a reader may choose pay by. */
export function GET(): Response {
  return new Response(JSON.stringify(packSettings(dataset, occupationsByPlace)), {
    headers: { 'content-type': 'application/json' },
  });
}
