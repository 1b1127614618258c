import { dataset } from '../../../published.ts';
import { describeRow } from '../../../view/cite/row-description.ts';
import { areaIds, pack, packSettings } from '../../../view/wire/pack.ts';

/** Every role as a page of any roles takes it. */
export function getStaticPaths() {
  return [...dataset.roles, ...dataset.official].map(({ id }) => ({ params: { role: id } }));
}

const areas = areaIds(packSettings(dataset));

export function GET({ params: { role } }: { params: { role: string } }): Response {
  return new Response(JSON.stringify(pack(dataset.career(role), describeRow, areas)), {
    headers: { 'content-type': 'application/json' },
  });
}
