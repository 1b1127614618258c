import { dataset } from '../../../published.ts';
import { describeRow } from '../../../view/cite/row-description.ts';
import { pack, packShared } from '../../../view/wire/pack.ts';

/** Every role as a page of any roles takes it. */
export function getStaticPaths() {
  return [...dataset.roles, ...dataset.official].map(({ id }) => ({ params: { role: id } }));
}

const shared = new Set(packShared(dataset).sources.map(({ id }) => id));

export function GET({ params: { role } }: { params: { role: string } }): Response {
  return new Response(JSON.stringify(pack(dataset.career(role), describeRow, shared)), {
    headers: { 'content-type': 'application/json' },
  });
}
