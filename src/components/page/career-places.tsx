import type { PlaceRow, CareerPlaces as View } from '../../view/page/career-places.ts';
import { pathWithBase } from '../base/address.ts';
import { Glyph } from '../base/badges.tsx';
import { Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { PageSources } from '../cite/sources.tsx';

type Source = View['all']['source'];

function Caption({ children, source }: { children: string; source: Source }) {
  return (
    <caption class="small">
      {children} <a href={pathWithBase(source.href)}>{source.name}</a>
    </caption>
  );
}

function Places({ rows, source, label }: { rows: readonly PlaceRow[]; source: Source; label: string }) {
  return (
    <table class="places">
      <Caption source={source}>{label}</Caption>
      <thead>
        <tr>
          <th scope="col">Place</th>
          <th scope="col">Median</th>
          <th scope="col">Middle half</th>
          <th scope="col">People</th>
          <th scope="col">Times US share</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, median, error, middle, people, quotient }) => (
          <tr>
            <th scope="row">{name}</th>
            <td>
              <b>{median}</b>
              {error && ` ${error}`}
            </td>
            <td>{middle}</td>
            <td>{people}</td>
            <td>{quotient}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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

/** One career by place: the states, the best and the worst paid areas, where it is common, industries, all places. */
export function CareerPlaces({ view }: { view: View }) {
  const { name, href, lead, extremes, concentrated, industries, prices, all } = view;
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
          <p>
            <a href={pathWithBase(href)}>{name}: everything else</a>
          </p>
        </div>
        <PayMap view={view} />
      </div>
      {extremes && (
        <Section id="extremes" heading="Best and worst paid" finding={extremes.finding}>
          <Places rows={extremes.best} source={all.source} label="Best paid. ±: 95% error of the median." />
          <Places rows={extremes.worst} source={all.source} label="Worst paid." />
        </Section>
      )}
      {concentrated && (
        <Section id="concentrated" heading="Where they are many" finding={concentrated.finding}>
          <Places rows={concentrated.rows} source={all.source} label="Most concentrated." />
        </Section>
      )}
      {industries && (
        <Section id="industries" heading="Where they work" finding={industries.finding}>
          <table class="places">
            <Caption source={industries.source}>Industries with most people.</Caption>
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
          <SubFold name="Divided by prices" finding={['our computation']}>
            <table class="places">
              <Caption source={prices.source}>{prices.note}</Caption>
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
        <SubFold name="Table" finding={['best paid first']} long>
          <Places rows={all.rows} source={all.source} label="Best paid first. ±: 95% error of the median." />
        </SubFold>
      </Section>
      <PageSources page={view} />
    </div>
  );
}
