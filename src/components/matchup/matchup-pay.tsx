import type { Comparison } from '../../view/matchup/comparison.ts';
import { Details } from '../base/details.tsx';
import { Inline } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { RangeChart } from '../chart/range-chart.tsx';

function Trend({ pay: { trend } }: Pick<Comparison, 'pay'>) {
  if (!trend) return null;
  return (
    <Details heading="The same, edition by edition">
      <p class="small">
        Each point is the median of everyone in the category in that edition. It moves when other people join the
        category, not only when pay does.
      </p>
      <EditionChart chart={trend} />
    </Details>
  );
}

/** Roles without an official category, and where visa filings put them. */
export function Unofficial({ unofficial }: Pick<Comparison['pay'], 'unofficial'>) {
  return (
    <>
      {unofficial.map(({ name, filed }) => (
        <div>
          <h3>{name}: no official category</h3>
          <p>
            <Inline parts={filed} />
          </p>
        </div>
      ))}
    </>
  );
}

/** What visa filings say of the two, as context after all that is compared. */
function Filings({ pay: { filings } }: Pick<Comparison, 'pay'>) {
  return (
    filings && (
      <p>
        <Inline parts={filings} />
      </p>
    )
  );
}

/** Pay: ads by level, official wages, and the official median by edition. */
export function MatchupPay({ pay }: Pick<Comparison, 'pay'>) {
  const { advertised, official } = pay;
  const first = advertised ?? official;
  return (
    <>
      <section id="pay">
        <h2>Pay</h2>
        <p data-finding="">
          <Inline parts={pay.find} />
        </p>
        {first && <RangeChart chart={first} />}
        <aside class="note">
          {first && (
            <div>
              <h3>How to read a bar</h3>
              <p>
                The solid part holds the middle half: a quarter lies below it, a quarter above. One in ten lies below
                the pale part, one in ten above. The tick is the median. The width is spread between people, not
                uncertainty.
              </p>
            </div>
          )}
          {advertised && (
            <div>
              <h3>Small samples</h3>
              <p>Under 100 ads only the middle half is drawn, under 30 nothing.</p>
            </div>
          )}
          {!advertised && <Unofficial unofficial={pay.unofficial} />}
        </aside>
        {!advertised && <Trend pay={pay} />}
        {!(advertised && official) && <Filings pay={pay} />}
      </section>
      {advertised && official && (
        <section class="continued">
          <RangeChart chart={official} first={false} />
          <aside class="note">
            <div>
              <h3>Ads are not wages</h3>
              <p>
                The two charts share a scale, not a measure. Ads show openings on one job board; official wages cover
                everyone in the category.
              </p>
            </div>
            <Unofficial unofficial={pay.unofficial} />
          </aside>
          <Trend pay={pay} />
          <Filings pay={pay} />
        </section>
      )}
    </>
  );
}
