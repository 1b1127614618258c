import { htmlOf } from '../../markup/jsx-runtime.ts';
import {
  type Html,
  type Inline as InlineParts,
  isMark,
  type Mark,
  type Strong,
} from '../../view/cite/citation-marks.ts';
import { EditLink } from './edit-link.tsx';

/** A citation mark: leads to its source in the list; a script opens the note of the very figure instead. */
export function Cite({ mark: { n, note } }: { mark: Mark }) {
  return (
    <a href={`#${listPrefix(note)}s${n}`} data-note={note}>
      {n}
    </a>
  );
}

/** Notes of a part with a list of its own begin with what the ids of its list begin with. */
const listPrefix = (note: string) => /^\D*/.exec(note)?.[0] ?? '';

/** What ends a word, in text and in HTML. */
const wordEnd = /[\s<>&;]/;

/** The last word of a text, which its mark must not leave; what stands before it. */
function lastWord(text: string): [before: string, word: string] {
  let from = text.length;
  while (from > 0 && !wordEnd.test(text.charAt(from - 1))) from -= 1;
  return [text.slice(0, from), text.slice(from)];
}

/** A mark with the word that it must stay beside, or text without a mark. */
type Piece = string | Strong | { word: string; mark: Mark };

/** Moves the last word before each mark to the mark. */
function pieces(parts: InlineParts): Piece[] {
  return parts.map((part, index): Piece => {
    if (typeof part === 'string') return isMark(parts[index + 1]) ? lastWord(part)[0] : part;
    if (!isMark(part)) return part;
    const before = parts[index - 1];
    return { word: typeof before === 'string' ? lastWord(before)[1] : '', mark: part };
  });
}

function Marked({ word, mark }: Extract<Piece, { mark: Mark }>) {
  if (!word) return <Cite mark={mark} />;
  return (
    <span class="nowrap">
      {word}
      <Cite mark={mark} />
    </span>
  );
}

function Shown({ piece }: { piece: Piece }) {
  if (typeof piece === 'string') return <>{piece}</>;
  return 'strong' in piece ? <b>{piece.strong}</b> : <Marked {...piece} />;
}

/** Text with citation marks, each kept on the line of the word before it. */
export function Inline({ parts }: { parts: InlineParts }) {
  return (
    <>
      {pieces(parts).map((piece) => (
        <Shown piece={piece} />
      ))}
    </>
  );
}

/** The end of a last paragraph, before which its sign stands. */
const lastEnd = /(?:<\/p>)?\s*$/;

function proseHtml({ html, written }: Html): string {
  const text = pieces(html)
    .map((piece) => (typeof piece === 'string' ? piece : htmlOf(<Shown piece={piece} />)))
    .join('');
  if (!written) return text;
  const sign = htmlOf(<EditLink written={written} what="text" />);
  return text.replace(lastEnd, (end) => sign + end);
}

/** Rendered Markdown with citation marks, inside an element of its own. */
export function Prose({
  html,
  as: Tag = 'div',
  class: className,
}: {
  html: Html | undefined;
  as?: 'div' | 'li' | 'td';
  class?: string;
}) {
  if (!html) return null;
  return <Tag class={className} dangerouslySetInnerHTML={{ __html: proseHtml(html) }} />;
}
