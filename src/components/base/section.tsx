import type { ComponentChildren } from 'preact';
import type { Inline as InlineParts } from '../../view/cite/citation-marks.ts';
import { Editorial } from './badges.tsx';
import { Inline } from './text.tsx';

/** On which screens a fold starts shut; the first script of a page shuts it before it is painted. */
export type Shut = 'narrow' | 'all';

interface Props {
  id: string;
  heading: string;
  /** What the section finds, in a sentence below its heading. */
  finding?: InlineParts | undefined;
  children: ComponentChildren;
}

/** A section that stays open. */
export function Section({ id, heading, finding, children }: Props) {
  return (
    <section id={id}>
      <h2>{heading}</h2>
      {finding && (
        <p data-finding="">
          <Inline parts={finding} />
        </p>
      )}
      {children}
    </section>
  );
}

/**
 * A section that folds, perhaps in the editors’ words: its summary holds the heading and the finding, so that the summaries alone are a page. It is open
 * as it is sent: on paper, without a script and to what searches the page, nothing is hidden.
 */
export function Fold(props: Props & { shut?: Shut; editorial?: boolean }) {
  const { id, heading, finding, shut = 'narrow', editorial, children } = props;
  return (
    <details id={id} class="fold" data-fold={shut} open>
      <summary>
        <h2>{heading}</h2>
        {editorial && <Editorial />}
        {finding && (
          <span data-finding="">
            <Inline parts={finding} />
          </span>
        )}
      </summary>
      <div class="section">{children}</div>
    </details>
  );
}
