import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { Chip } from '../base/badges.tsx';
import { Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { RangeChart } from '../chart/range-chart.tsx';
import { PlaceChoice, placeData } from '../part/by-place.tsx';
import { HeadedColumns } from './headed-columns.tsx';

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

function HowToRead({ pay: { advertised, official, unofficial } }: Pick<Comparison, 'pay'>) {
  return (
    <aside class="note">
      {(advertised ?? official) && (
        <div>
          <h3>How to read a bar</h3>
          <p>
            The solid part holds the middle half: a quarter lies below it, a quarter above. One in ten lies below the
            pale part, one in ten above. The tick is the median. The width is spread between people, not uncertainty.
          </p>
        </div>
      )}
      {advertised && (
        <div>
          <h3>Small samples</h3>
          <p>Under 100 ads only the middle half is drawn, under 30 nothing.</p>
        </div>
      )}
      {!advertised && <Unofficial unofficial={unofficial} />}
    </aside>
  );
}

/** Official wages, where ads stand above them. */
function Official({ comparison: { pay, summaries } }: { comparison: Comparison }) {
  if (!pay.official) return null;
  return (
    <SubFold id="official" name={subFoldNames.official} finding={summaries.official}>
      <RangeChart chart={pay.official} first={false} />
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
      <Filings pay={pay} />
    </SubFold>
  );
}

function Trend({ comparison: { pay, summaries } }: { comparison: Comparison }) {
  if (!pay.trend) return null;
  return (
    <SubFold id="trend" name={subFoldNames.trend} finding={summaries.trend}>
      <p class="small">
        Each point is the median of everyone in the category in that edition. It moves when other people join the
        category, not only when pay does.
      </p>
      <EditionChart chart={pay.trend} />
    </SubFold>
  );
}

/** Why one earns more: the editors’ reasons. */
function Earning({ comparison: { earning, summaries } }: { comparison: Comparison }) {
  if (!earning) return null;
  return (
    <SubFold id="earning" name={subFoldNames.earning} finding={summaries.earning}>
      <p class="aside">
        <Chip kind="editorial" />
      </p>
      <HeadedColumns
        parts={[
          ['Why one earns more', earning.why],
          ['When it is the other way round', earning.otherWay],
        ]}
      />
    </SubFold>
  );
}

/** Pay: the measure that leads, by level; behind one line each official wages, a reader’s place, reasons, editions. */
export function MatchupPay({ comparison }: { comparison: Comparison }) {
  const { pay, byPlace, summaries } = comparison;
  const { advertised, official } = pay;
  const chart = advertised ?? official;
  const both = advertised && official;
  return (
    <Section id="pay" heading={sectionNames.pay} finding={pay.find}>
      {chart && <RangeChart chart={chart} />}
      <HowToRead pay={pay} />
      {!both && <Filings pay={pay} />}
      {both && <Official comparison={comparison} />}
      <SubFold id="by-place" name={subFoldNames['by-place']} finding={summaries['by-place']} data={placeData(byPlace)}>
        <PlaceChoice view={byPlace} />
      </SubFold>
      <Earning comparison={comparison} />
      <Trend comparison={comparison} />
    </Section>
  );
}
