import type { Dataset, Occupation, Passage, PublishedRow, Role } from '../../domain/dataset.ts';
import { type Fragment, renderFragment } from '../../markdown/render-fragment.ts';
import type { Section } from '../../markdown/sections.ts';
import type { CitationMarks, Html } from './citation-marks.ts';
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

/** Whose file a passage stands in, where that is a role or an occupation: its references may leave the name out. */
type ProseOwner = Pick<Role | Occupation, 'id'> | undefined;

/** A section as HTML with the page’s citation marks. */
export function passage(section: Passage, owner: ProseOwner, context: ProseContext, cite: CitationMarks): Html {
  return { ...prose(section.nodes, owner, context, cite), written: section.written };
}

/** The items of a list section, each as HTML; the last one says where the list is written. */
export function passageItems(
  { items = [], written }: Passage,
  owner: ProseOwner,
  context: ProseContext,
  cite: CitationMarks,
): Html[] {
  return items.map((nodes, index) => ({
    ...prose(nodes, owner, context, cite),
    ...(index === items.length - 1 && { written }),
  }));
}

/** Markdown nodes of `owner`’s file as HTML with the page’s citation marks. */
export function prose(
  nodes: Section['nodes'],
  owner: ProseOwner,
  { dataset, base }: ProseContext,
  cite: CitationMarks,
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
