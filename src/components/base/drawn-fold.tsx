import type { ComponentChildren } from 'preact';
import type { Inline as InlineParts } from '../../view/cite/citation-marks.ts';
import { pathWithBase } from './address.ts';
import { Fold } from './section.tsx';

interface Room {
  /** What a script needs to draw it; absent where nothing is drawn. */
  data?: string | undefined;
  /** Where the same stands without a script and on paper. */
  links: readonly { name: string; href: string }[];
}

interface Props extends Room {
  id: string;
  heading: string;
  finding: InlineParts | undefined;
  children: ComponentChildren;
}

/** Where a script draws what the fold around it holds, which names by its id what draws it. */
export function DrawingRoom({ data, links }: Room) {
  return (
    <div data-room={data}>
      {links.length > 0 && (
        <ul class="links">
          {links.map(({ name, href }) => (
            <li>
              <a href={pathWithBase(href)}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/**
 * A part that a script draws when a reader opens it: sent as its name, what it finds, and links to the same by career, so
 * that a page need not hold it. Its id names what draws it.
 */
export function DrawnFold({ id, heading, finding, data, links, children }: Props) {
  return (
    <Fold id={id} heading={heading} finding={finding} shut="all">
      <DrawingRoom data={data} links={links} />
      {children}
    </Fold>
  );
}
