import { dataset } from '../../../published.ts';
import { describeRow } from '../../../view/cite/row-description.ts';
import { areaIds, pack, packSettings, packShared } from '../../../view/wire/pack.ts';

/** Every role as a page of any roles takes it. */
export function getStaticPaths() {
  return [...dataset.roles, ...dataset.official].map(({ id }) => ({ params: { role: id } }));
}

const beside = {
  areas: areaIds(packSettings(dataset)),
  shared: new Set(packShared(dataset).sources.map(({ id }) => id)),
};

export function GET({ params: { role } }: { params: { role: string } }): Response {
  return new Response(JSON.stringify(pack(dataset.career(role), describeRow, beside)), {
    headers: { 'content-type': 'application/json' },
  });
}
