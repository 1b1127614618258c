import { renderToStaticMarkup } from 'preact-render-to-string';
import type { Html, Inline as InlineParts, Mark } from '../view/citations.ts';

/** Keeps a mark on the line of the word before it. */
const joiner = '\u2060';

/** A citation mark: opens the popover of the figure it stands at; needs no script. */
export function Cite({ mark }: { mark: Mark }) {
  return (
    <button class="c" popovertarget={mark.popover} aria-label={mark.label}>
      {mark.n}
    </button>
  );
}

/** Text with citation marks, each held to the word before it. */
export function Inline({ parts }: { parts: InlineParts }) {
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <>
            {joiner}
            <Cite mark={part} />
          </>
        ),
      )}
    </>
  );
}

function htmlOf({ html }: Html): string {
  return html
    .map((part) => (typeof part === 'string' ? part : joiner + renderToStaticMarkup(<Cite mark={part} />)))
    .join('');
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
  return <Tag class={className} dangerouslySetInnerHTML={{ __html: htmlOf(html) }} />;
}
