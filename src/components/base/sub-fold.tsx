import type { ComponentChildren } from 'preact';
import type { Inline as InlineParts } from '../../view/cite/citation-marks.ts';
import { Inline } from './text.tsx';

/** A part of a section behind one line, “name: finding”, which the first script of a page shuts on every screen. */
export function SubFold(props: {
  id?: string;
  name: string;
  finding?: InlineParts | undefined;
  /** What a script reads from it. */
  data?: Readonly<Record<`data-${string}`, string | undefined>>;
  /** What is too long to stand open where no script shuts it. */
  long?: boolean;
  children: ComponentChildren;
}) {
  const { id, name, finding, data, long, children } = props;
  return (
    <details id={id} class="sub" data-fold={long ? undefined : 'all'} {...data} open={!long}>
      <summary>
        <h3>
          {name}
          {finding && !name.endsWith('?') && ':'}
        </h3>{' '}
        {finding && <Inline parts={finding} />}
      </summary>
      {children}
    </details>
  );
}
