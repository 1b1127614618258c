import type { APIContext } from 'astro';
import { dataset, publication } from '../../../../published.ts';
import { json } from '../../../../share/documents.ts';
import { pairDocument } from '../../../../share/pair-document.ts';
import { pairId } from '../../../../view/site-paths.ts';

/** One document a pair, under its ids in order. */
export function getStaticPaths() {
  return dataset.roles.flatMap(({ id: a }) =>
    dataset.roles
      .filter(({ id: b }) => a < b)
      .map(({ id: b }) => ({ params: { pair: pairId([a, b]) }, props: { a, b } })),
  );
}

export function GET({ props: { a, b } }: APIContext<{ a: string; b: string }>): Response {
  return new Response(json(pairDocument(publication, dataset.role(a), dataset.role(b))));
}
