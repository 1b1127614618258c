import type { APIContext } from 'astro';
import { publication } from '../../../../published.ts';
import { type DocumentKind, dataDocuments, dataSchema } from '../../../../schema/data-documents.ts';
import { dataPaths } from '../../../../share/data-paths.ts';
import { json } from '../../../../share/documents.ts';

export function getStaticPaths() {
  return (Object.keys(dataDocuments) as DocumentKind[]).map((kind) => ({ params: { schema: kind }, props: { kind } }));
}

export function GET({ props: { kind } }: APIContext<{ kind: DocumentKind }>): Response {
  return new Response(json({ $id: publication.address(dataPaths.schema(kind)), ...dataSchema(kind) }));
}
