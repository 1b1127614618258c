import { period } from '../../domain/format.ts';
import type { Citation, CitedFigure } from '../../view/cite/cite-this-page.ts';
import { pathWithBase } from '../base/address.ts';

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

/**
 * How to cite a page: in a sentence, in a list of references, as BibTeX; the newest frozen copy, if there is one; and the
 * figures at its head one by one.
 */
export function CiteThisPage({
  citation,
  frozen,
}: {
  citation: Citation;
  frozen?: { href: string; release: string } | undefined;
}) {
  return (
    <section id="cite">
      <h2>Cite this page</h2>
      <p data-finding="">Name the publisher of a figure first and this page second.</p>
      <div class="wide columns">
        <Copied heading="In a sentence">{citation.inline}</Copied>
        <Copied heading="In a list of references">{citation.full}</Copied>
      </div>
      {frozen && (
        <p id="frozen-copy" class="wide lede">
          <a href={pathWithBase(frozen.href)}>A frozen copy</a> keeps the figures of the release of{' '}
          {period(frozen.release)}.
        </p>
      )}
      <details class="wide">
        <summary>BibTeX</summary>
        <pre class="code" data-copy="">
          {citation.bibtex}
        </pre>
      </details>
      {citation.figures.length > 0 && (
        <details class="wide">
          <summary>The figures at the head of this page, one by one</summary>
          <ul class="list">
            {citation.figures.map((figure) => (
              <Figure figure={figure} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
