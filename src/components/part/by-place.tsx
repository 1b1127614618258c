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

/** The controls, which a script brings, and links to tables, which need none. */
export function PlaceChoice({ view }: { view: View }) {
  return (
    <>
      <div class="wide offer" data-live="">
        <button class="button">Choose place, currency, level and measure</button>
      </div>
      <div class="wide">
        <Links heading="By US state and metropolitan area" links={view.tables} />
        <Links heading="In other countries" links={view.countries} />
      </div>
    </>
  );
}

/** What the script of the controls reads: whose pay, and of which measure at first. */
export const placeData = ({ roles, measure }: View) => ({ 'data-roles': roles.join(), 'data-measure': measure });

/** Pay by place, level, currency and measure, as a section of its own. */
export function ByPlace({ view }: { view: View }) {
  return (
    <section id="by-place" {...placeData(view)}>
      <h2>Another place, level or currency</h2>
      <PlaceChoice view={view} />
    </section>
  );
}
