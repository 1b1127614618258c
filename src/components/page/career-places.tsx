import { dataPaths } from '../../share/data-paths.ts';
import { site } from '../../site.ts';
import type { CareerPlaces as View } from '../../view/page/career-places.ts';
import { kindOptions, sortOptions } from '../../view/places/places-choice.ts';
import { pathWithBase } from '../base/address.ts';
import { Glyph } from '../base/badges.tsx';
import { Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';
import { CareerTable, PlacesCaption } from '../places/career-table.tsx';
import { PlaceField } from '../places/place-field.tsx';
import { PriceChart } from '../places/price-chart.tsx';

function PayMap({ view: { map, unit } }: { view: View }) {
  if (map.length === 0) return null;
  return (
    <div>
      <h2>Median by state, {unit}</h2>
      <ul class="map pay-map">
        {map.map(({ code, row, column, text, step, said }) => (
          <li class={`tile ${step} row-${row} column-${column}`} title={said}>
            <span>{code}</span> <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="small" data-axis="">
        Darker is higher; steps at 5% and 15% under and over the US median.
      </p>
    </div>
  );
}

/** The reader’s place: a script answers there. */
function YourPlace({ view: { asked } }: { view: View }) {
  if (!asked) return null;
  return (
    <div class="your-place" data-career={JSON.stringify(asked)}>
      <div data-live="">
        <PlaceField id="your-place" name="" />
      </div>
      <div data-answer="" />
    </div>
  );
}

const allLabel = '±: 95% error of the median.';

/** What narrows the table of all places and puts it in order: a script does. */
function Controls({ view: { asked, all } }: { view: View }) {
  if (!asked) return null;
  const choice = (name: string, label: string, options: readonly { value: string; label: string }[]) => (
    <select name={name} aria-label={label}>
      {options.map(({ value, label }) => (
        <option value={value}>{label}</option>
      ))}
    </select>
  );
  return (
    <form class="list-controls places-controls" autocomplete="off" data-live="" data-places="">
      {choice('kind', 'Kind of place', kindOptions)}
      {choice('state', 'State', [{ value: '', label: 'All states' }, ...all.states])}
      {choice('sort', 'Order', sortOptions)}
      <p class="small">
        <span role="status">{all.rows.length} places</span>{' '}
        <button type="button" name="csv">
          CSV of these
        </button>{' '}
        <a href={pathWithBase(dataPaths.places(asked.occupation))}>JSON of all</a>
      </p>
    </form>
  );
}

/** One career by place: the states, the best and the worst paid areas, where it is common, industries, all places. */
export function CareerPlaces({ view }: { view: View }) {
  const { name, href, path, lead, extremes, concentrated, industries, prices, all } = view;
  return (
    <div class="career-places">
      <div class="places-head">
        <div>
          <h1 class="role">
            <Glyph slot={1} />
            <span>{name}, by place</span>
          </h1>
          <p class="say">
            <Inline parts={lead} />
          </p>
          <YourPlace view={view} />
          <p>
            <a href={pathWithBase(href)}>{name}: everything else</a>
          </p>
        </div>
        <PayMap view={view} />
      </div>
      {extremes && (
        <Section id="extremes" heading="Best and worst paid" finding={extremes.finding}>
          <CareerTable rows={extremes.best} source={all.source} label="Best paid. ±: 95% error of the median." />
          <CareerTable rows={extremes.worst} source={all.source} label="Worst paid." />
        </Section>
      )}
      {concentrated && (
        <Section id="concentrated" heading="Where they are many" finding={concentrated.finding}>
          <CareerTable rows={concentrated.rows} source={all.source} label="Most concentrated." />
        </Section>
      )}
      {industries && (
        <Section id="industries" heading="Where they work" finding={industries.finding}>
          <table class="places">
            <PlacesCaption source={industries.source}>Industries with most people.</PlacesCaption>
            <thead>
              <tr>
                <th scope="col">Industry</th>
                <th scope="col">Share</th>
                <th scope="col">People</th>
                <th scope="col">Median</th>
              </tr>
            </thead>
            <tbody>
              {industries.rows.map((row) => (
                <tr>
                  <th scope="row">{row.name}</th>
                  <td>
                    <b>{row.share}</b>
                  </td>
                  <td>{row.people}</td>
                  <td>{row.median}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Section>
      )}
      {prices && (
        <Section id="prices" heading="Pay and prices" finding={prices.finding}>
          <PriceChart view={prices.chart} />
          <SubFold name="Divided by prices" finding={prices.summary}>
            <table class="places">
              <PlacesCaption source={prices.source}>{prices.note}</PlacesCaption>
              <thead>
                <tr>
                  <th scope="col">State</th>
                  <th scope="col">Median</th>
                  <th scope="col">Prices, US 100</th>
                  <th scope="col">Divided</th>
                </tr>
              </thead>
              <tbody>
                {prices.rows.map((row) => (
                  <tr>
                    <th scope="row">{row.name}</th>
                    <td>
                      <b>{row.median}</b>
                    </td>
                    <td>{row.level}</td>
                    <td>{row.divided}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </SubFold>
        </Section>
      )}
      <Section id="all" heading="All places" finding={all.finding}>
        <SubFold name="Table" finding={['pay, people, share of jobs']} long data={{ 'data-table': '' }}>
          <Controls view={view} />
          <CareerTable rows={all.rows} source={all.source} label={allLabel} />
        </SubFold>
        <p data-printed="">
          On paper stand states and territories. All places: {site.address}
          {pathWithBase(path)}
        </p>
      </Section>
      <PageSources page={view} />
    </div>
  );
}
