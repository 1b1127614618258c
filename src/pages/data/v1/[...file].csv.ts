import type { APIContext } from 'astro';
import { publication } from '../../../published.ts';
import { type DataFile, dataRoutes, dataTables } from '../../../share/data-files.ts';

export function getStaticPaths() {
  return dataRoutes(dataTables(publication), '.csv');
}

export function GET({ props }: APIContext<DataFile>): Response {
  return new Response(props.text(), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
