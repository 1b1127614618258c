import type { HomePage } from '../../view/page/home-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Cite } from '../base/text.tsx';

/** What the picker understands. */
export function PickerHints({ view: { such } }: { view: HomePage }) {
  return (
    <>
      {such.length > 1 && (
        <p class="small" data-live="">
          Or write both in one field: {such.join(' vs ')}
        </p>
      )}
    </>
  );
}

/** One real figure, taken apart. */
export function Specimen({ view: { specimen } }: { view: HomePage }) {
  if (!specimen) return null;
  return (
    <div class="card">
      <p class="small">What a figure carries</p>
      <p>
        <span data-figure="">{specimen.value}</span>
        <Cite mark={specimen.mark} />
      </p>
      <dl>
        <dt>What</dt>
        <dd>{specimen.what}</dd>
        {specimen.facts.map(([label, text]) => (
          <>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </>
        ))}
        <dt>Edition</dt>
        <dd>{specimen.edition}</dd>
        <dt>Source</dt>
        <dd>
          <a href={pathWithBase(specimen.href)}>{specimen.publisher}</a>
        </dd>
      </dl>
    </div>
  );
}

/** The roles that no official category is, each with the reason. */
export function Uncounted({ view: { uncounted, roles } }: { view: HomePage }) {
  if (uncounted.length === 0) return null;
  return (
    <section id="uncounted">
      <h2>Roles that statistics do not count</h2>
      <p data-finding="">
        {uncounted.length} of the {roles} roles here are no official category, so no official median and no projection
        is theirs. What job ads, surveys and filings say stands on their pages.
      </p>
      <details class="wide as-table">
        <summary>Show the {uncounted.length} roles, each with the reason</summary>
        <ul class="list twin">
          {uncounted.map(({ name, href, reason }) => (
            <li>
              <a href={pathWithBase(href)}>{name}</a>
              <span data-receipt="">{reason}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** The careers by family, each a way into the list. */
export function Families({ view: { families } }: { view: HomePage }) {
  return (
    <section id="families">
      <h2>By family</h2>
      <ul class="wide list families">
        {families.map(({ name, href, careers }) => (
          <li>
            <a href={pathWithBase(href)}>{name}</a> <span class="faint">{careers}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
