import { period } from '../../domain/format.ts';
import { dataset } from '../../published.ts';
import { json } from '../../share/documents.ts';

/** The newest release: what a frozen page compares its own with. */
export function GET(): Response {
  return new Response(json({ release: dataset.asOf, written: period(dataset.asOf) }), {
    headers: { 'Content-Type': 'application/json' },
  });
}
