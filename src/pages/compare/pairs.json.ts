import { dataset, pairs, weighed } from '../../published.ts';
import { packPairs } from '../../view/picker/built-pairs.ts';

/** Which pairs have a page of their own, for the picker and the not-found page. */
export function GET(): Response {
  const ids = [...dataset.roles, ...dataset.official].map(({ id }) => id);
  const built = [...pairs, ...weighed].map(([a, b]) => [a.id, b.id] as const);
  return new Response(JSON.stringify(packPairs(ids, built)), { headers: { 'content-type': 'application/json' } });
}
