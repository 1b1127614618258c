import type { ByPlace as View } from '../../view/part/by-place.ts';
import { pathWithBase } from '../base/address.ts';

function Links({ heading, links }: { heading: string; links: View['tables'] }) {
  if (links.length === 0) return null;
  return (
    <p class="small">
      {heading}:{' '}
      {links.map(({ href, name }, index) => (
        <>
          {index > 0 && ', '}
          <a href={pathWithBase(href)}>{name}</a>
        </>
      ))}
      .
    </p>
  );
}

/** Pay by place, level, currency and measure: controls that a script brings, and links to tables, which need none. */
export function ByPlace({ view }: { view: View }) {
  return (
    <section id="by-place" data-roles={view.roles.join()} data-measure={view.measure}>
      <h2>Another place, level or currency</h2>
      <div class="wide offer" data-live="">
        <button class="button">Choose place, currency, level and measure</button>
      </div>
      <div class="wide">
        <Links heading="By US state and metropolitan area" links={view.tables} />
        <Links heading="In other countries" links={view.countries} />
      </div>
    </section>
  );
}
