import type { Dataset, Occupation, PublishedRow, Role } from '../domain/dataset.ts';
import { type Fragment, renderFragment } from '../markdown/render-fragment.ts';
import type { Section } from '../markdown/sections.ts';
import type { Citations, Html } from './citations.ts';
import { figureText } from './figure-text.ts';

/** Where rendered prose stands: whose references it may shorten, and how its headings and links are addressed. */
export interface ProseContext {
  dataset: Dataset;
  base: string;
}

const rendered = new WeakMap<object, Map<string, Fragment>>();

/** Rendered once for each list of nodes and address. */
function fragmentOf(nodes: Section['nodes'], idPrefix: string, base: string): Fragment {
  const known = rendered.get(nodes) ?? new Map<string, Fragment>();
  rendered.set(nodes, known);
  const key = `${idPrefix}|${base}`;
  const fragment = known.get(key) ?? renderFragment(nodes, { idPrefix, base });
  known.set(key, fragment);
  return fragment;
}

/** Markdown nodes of `owner`’s file as HTML with the page’s citation marks. */
export function prose(
  nodes: Section['nodes'],
  owner: Pick<Role | Occupation, 'id'> | undefined,
  { dataset, base }: ProseContext,
  cite: Citations,
): Html {
  return {
    html: fragmentOf(nodes, owner ? `${owner.id}-` : '', base).flatMap((piece, index, pieces) => {
      const next = pieces[index + 1];
      // A mark follows its word or full stop without a space.
      if (typeof piece === 'string') return [typeof next === 'object' && 'citation' in next ? piece.trimEnd() : piece];
      if ('citation' in piece) return [cite.source(dataset.source(piece.citation))];
      const { row, statistic } = dataset.figure(piece.figure, owner?.id);
      return [figureText(row, statistic), cite.row(row as PublishedRow)];
    }),
  };
}
