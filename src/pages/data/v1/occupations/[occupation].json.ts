import type { APIContext } from 'astro';
import { dataset, publication } from '../../../../published.ts';
import { json } from '../../../../share/documents.ts';
import { occupationDocument } from '../../../../share/occupation-document.ts';

export function getStaticPaths() {
  return dataset.occupations.map(({ id }) => ({ params: { occupation: id } }));
}

export function GET({ params }: APIContext<object, { occupation: string }>): Response {
  return new Response(json(occupationDocument(publication, dataset.occupation(params.occupation))));
}
