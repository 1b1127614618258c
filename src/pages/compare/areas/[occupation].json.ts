import { dataset } from '../../../published.ts';
import { hasAreaWages, packAreas } from '../../../view/wire/pack.ts';

/** Pay by area of every category that has any. */
export function getStaticPaths() {
  return dataset.occupations.filter(hasAreaWages).map(({ id }) => ({ params: { occupation: id } }));
}

export function GET({ params: { occupation } }: { params: { occupation: string } }): Response {
  return new Response(JSON.stringify(packAreas(dataset.occupation(occupation))), {
    headers: { 'content-type': 'application/json' },
  });
}
