import { dataset, occupationsByPlace } from '../../published.ts';
import { figureIndex } from '../../view/number/dataset-lines.ts';
import { packFigures } from '../../view/number/packed-figures.ts';

/** Every figure that a number is looked up in. */
export function GET(): Response {
  return new Response(JSON.stringify(packFigures(figureIndex(dataset, occupationsByPlace))), {
    headers: { 'content-type': 'application/json' },
  });
}
