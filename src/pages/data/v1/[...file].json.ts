import type { APIContext } from 'astro';
import { publication } from '../../../published.ts';
import { type DataFile, dataJson, dataRoutes } from '../../../share/data-files.ts';

/** One route for all documents: a thousand files cost the build little more than their texts. */
export function getStaticPaths() {
  return dataRoutes(dataJson(publication), '.json');
}

export function GET({ props }: APIContext<DataFile>): Response {
  return new Response(props.text(), { headers: { 'Content-Type': 'application/json' } });
}
