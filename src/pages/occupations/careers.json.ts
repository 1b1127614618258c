import { dataset } from '../../published.ts';

/** The career that each category is: the not-found page leads from one to the other. */
export function GET(): Response {
  const careers = dataset.official.flatMap(({ id, links }) => links.map(({ occupation }) => [occupation.id, id]));
  return new Response(JSON.stringify(Object.fromEntries(careers)), { headers: { 'content-type': 'application/json' } });
}
