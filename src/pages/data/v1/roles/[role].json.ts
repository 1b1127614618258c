import type { APIContext } from 'astro';
import { dataset, publication } from '../../../../published.ts';
import { json } from '../../../../share/documents.ts';
import { roleDocument } from '../../../../share/role-document.ts';

export function getStaticPaths() {
  return dataset.roles.map(({ id }) => ({ params: { role: id } }));
}

export function GET({ params }: APIContext<object, { role: string }>): Response {
  return new Response(json(roleDocument(publication, dataset.role(params.role))));
}
