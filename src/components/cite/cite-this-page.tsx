import type { ComponentChildren } from 'preact';
import { period } from '../../domain/format.ts';
import type { Inline } from '../../view/cite/citation-marks.ts';
import type { Citation, CitedFigure } from '../../view/cite/cite-this-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';

/** A text to be copied whole; a script puts a button beside it. */
function Copied({ heading, children }: { heading: string; children: string }) {
  return (
    <div>
      <h3>{heading}</h3>
      <p data-copy="">{children}</p>
    </div>
  );
}

function Figure({ figure }: { figure: CitedFigure }) {
  return (
    <li>
      <b>{figure.value}</b> {figure.what}
      <span data-receipt="">
        {figure.facts.map(([label, text]) => `${label}: ${text}. `)}
        {figure.publisher}, <a href={pathWithBase(figure.href)}>{figure.title}</a>, {figure.edition}.
      </span>
    </li>
  );
}

/** The newest frozen copy of a page: its address, and the day of its release. */
export interface FrozenCopy {
  href: string;
  release: string;
}

interface Props {
  heading: string;
  finding: Inline | undefined;
  citation: Citation;
  /** Address of the same in BibTeX, from the site’s root, where there is one. */
  bibtex?: string;
  frozen?: FrozenCopy | undefined;
  /** Other ways to take the page along. */
  children?: ComponentChildren;
}

/**
 * How to cite a page: in a sentence, in a list of references, in BibTeX; the newest frozen copy, if there is one; and the
 * main figures at its head.
 */
export function CiteThisPage({ heading, finding, citation, bibtex, frozen, children }: Props) {
  return (
    <Fold id="cite" heading={heading} shut="all" finding={finding}>
      <p class="aside">Name the publisher of a figure first and this page second.</p>
      <div class="wide columns">
        <Copied heading="In a sentence">{citation.inline}</Copied>
        <Copied heading="In a list of references">{citation.full}</Copied>
      </div>
      {bibtex && (
        <p class="wide lede">
          For a list that a program keeps: <a href={pathWithBase(bibtex)}>BibTeX, a file</a>.
        </p>
      )}
      {frozen && (
        <p id="frozen-copy" class="wide lede">
          <a href={pathWithBase(frozen.href)}>A frozen copy</a> keeps the figures of the release of{' '}
          {period(frozen.release)}.
        </p>
      )}
      {citation.figures.length > 0 && (
        <SubFold name="The main figures at the head of this page">
          <ul class="list">
            {citation.figures.map((figure) => (
              <Figure figure={figure} />
            ))}
          </ul>
        </SubFold>
      )}
      {children}
    </Fold>
  );
}
