import type { Matchup } from '../../domain/dataset.ts';
import { unescaped } from '../../markdown/unescaped.ts';
import type { matchupHeadings } from '../../schema/vocabulary.ts';
import type { CitationMarks, Html } from '../cite/citation-marks.ts';
import { type ProseContext, passage, passageItems } from '../cite/prose.ts';

type Heading = keyof typeof matchupHeadings;

/** A list item that opens with words in bold: those words as text, the rest as HTML. */
export interface Opened {
  opening: string;
  html: Html;
}

/** What editors say of one pair, read by heading; everything is absent where no text is written. */
export interface EditorsText {
  difference?: string;
  /** One section as HTML. */
  section(heading: Heading): Html | undefined;
  /** The items of a list section, each as HTML. */
  items(heading: Heading): Html[];
}

const bold = /^<p><strong>([^<]*)<\/strong>\s*/;

/** Splits the bold words off the head of an item. */
export function opened({ html: [first, ...rest], ...where }: Html): Opened {
  const text = typeof first === 'string' ? first : '';
  const opening = bold.exec(text)?.[1] ?? '';
  return {
    opening: unescaped(opening.replace(/[.:]$/, '')),
    html: { html: [text.replace(bold, '<p>'), ...rest], ...where },
  };
}

/** The text on a pair, if one is written. */
export function editorsText(matchup: Matchup | undefined, context: ProseContext, cite: CitationMarks): EditorsText {
  const find = (heading: Heading) => matchup?.sections.find((section) => section.heading === heading);
  return {
    ...(matchup && { difference: matchup.difference }),
    section: (heading) => {
      const found = find(heading);
      return found && passage(found, undefined, context, cite);
    },
    items: (heading) => {
      const found = find(heading);
      return found ? passageItems(found, undefined, context, cite) : [];
    },
  };
}
