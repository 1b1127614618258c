import { places } from '../../schema/countries.ts';
import { homeCountry } from '../../schema/home-country.ts';
import { tablesBy, type ByPlace as View } from '../../view/part/by-place.ts';
import { pathWithBase } from '../base/address.ts';

function Links({ heading, links }: { heading: string; links: View['countries'] }) {
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

/** The field of the place stands from the first, so that a link can put the cursor into it; a script brings the rest. */
export function PlaceChoice({ view }: { view: View }) {
  return (
    <>
      <div class="wide" data-live="">
        <form class="choices" autocomplete="off">
          <div class="place">
            <label for="place">Place</label>
            <input
              id="place"
              name="place"
              type="text"
              role="combobox"
              value={places[homeCountry].label}
              autocomplete="off"
              spellcheck={false}
              aria-autocomplete="list"
              aria-expanded="false"
              aria-controls="places"
              aria-describedby="places-found"
            />
            <p id="places-found" class="small" role="status">
              Type a state, a city or a country.
            </p>
            <div id="places" class="options" role="listbox" aria-label="Places" tabindex={-1} hidden />
          </div>
        </form>
        <p class="small" role="status" tabindex={-1} data-said="" />
        <div data-answer="" />
      </div>
      <div class="wide">
        {(Object.keys(tablesBy) as (keyof typeof tablesBy)[]).map((by) => (
          <Links heading={tablesBy[by]} links={view.tables.filter((table) => table.by === by)} />
        ))}
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
      <h2>Your place</h2>
      <PlaceChoice view={view} />
    </section>
  );
}
