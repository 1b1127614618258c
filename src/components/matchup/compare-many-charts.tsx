import type { CompareMany as View } from '../../view/matchup/compare-many.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { Hatches, RangeChart } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { ByPlace } from '../part/by-place.tsx';
import { Unofficial } from './matchup-pay.tsx';

/**
 * What stands below the rows: the charts of a matchup page, the ways on, the sources. A file of its own, so that the rows
 * need not wait for it.
 */
export function CompareManyCharts({ view }: { view: View }) {
  const { roles, advertised, official, growth, pairs } = view;
  return (
    <>
      <Hatches />
      {(advertised ?? official) && (
        <section id="pay">
          <h2>Pay</h2>
          {advertised && <RangeChart chart={advertised} />}
          {official && <RangeChart chart={official} first={!advertised} />}
          {view.unofficial.length > 0 && (
            <aside class="note">
              <Unofficial unofficial={view.unofficial} />
            </aside>
          )}
        </section>
      )}
      <ByPlace view={view.byPlace} />
      {growth && (
        <section id="growth">
          <h2>Growth</h2>
          <EditionChart chart={growth} />
        </section>
      )}
      <section id="pairs">
        <h2>Two by two</h2>
        <p data-finding="">
          Each pair has a page of its own, with the difference and how sure it is, skills, ladders, moving from one to
          the other and whom each suits.
        </p>
        <ul class="wide links">
          {pairs.map(({ href, names }) => (
            <li>
              <a href={pathWithBase(href)}>{names.join(' vs ')}</a>
            </li>
          ))}
        </ul>
        <h3 class="wide subhead">One by one</h3>
        <ul class="wide links">
          {roles.map(({ href, name, slot }) => (
            <li>
              <a href={pathWithBase(href)}>
                <Named slots={[slot]}>{name}</Named>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <PageSources page={view} />
    </>
  );
}
