import { dataset } from '../../published.ts';
import { site } from '../../site.ts';
import { termFigures } from '../../view/choose/term-figures.ts';

/** The figures and judgements that the page for choosing sets side by side. */
export function GET(): Response {
  return new Response(JSON.stringify(termFigures(dataset, site.base)), {
    headers: { 'content-type': 'application/json' },
  });
}
