import type { Inline as InlineParts } from '../../view/cite/citation-marks.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { Editorial } from '../base/badges.tsx';
import { Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { RangeChart } from '../chart/range-chart.tsx';
import { PlaceChoice, placeData } from '../part/by-place.tsx';
import { FormerRows } from './former-rows.tsx';
import { HeadedColumns } from './headed-columns.tsx';
import { LeadTable } from './lead-table.tsx';

/** Roles without an official category, and where visa filings put them. */
export function Unofficial({ unofficial }: { unofficial: readonly { name: string; filed: InlineParts }[] }) {
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

function HowToRead({ adsFirst }: { adsFirst: boolean }) {
  return (
    <aside class="note margin">
      <div>
        <h3>How to read a bar</h3>
        <p>
          The tick is the median. The solid part holds the middle half: a quarter lies below it, a quarter above. One in
          ten lies below the pale part, one in ten above. The width is spread between people, not uncertainty.
        </p>
      </div>
      {adsFirst && (
        <div>
          <h3>Small samples</h3>
          <p>Under 100 ads only the middle half is drawn, under 30 nothing.</p>
        </div>
      )}
      <div>
        <h3>Ads are not wages</h3>
        <p>Ads show openings on one job board; official wages cover everyone in the category.</p>
      </div>
    </aside>
  );
}

/** Official wages, behind the ads where these lead. */
function Official({ comparison: { pay, summaries } }: { comparison: Comparison }) {
  if (!pay.official) return null;
  return (
    <SubFold id="official" name={subFoldNames.official} finding={summaries.official}>
      <RangeChart chart={pay.official} first={false} />
      <Filings pay={pay} />
      <Trend pay={pay} />
    </SubFold>
  );
}

/** Ads, behind official wages where no role’s ads may be set against the other’s, or others lead. */
function Ads({ comparison: { pay, summaries } }: { comparison: Comparison }) {
  if (!pay.advertised || !pay.official) return null;
  return (
    <SubFold id="ads" name={subFoldNames.ads} finding={summaries.ads}>
      <RangeChart chart={pay.advertised} />
    </SubFold>
  );
}

/** The same wages, edition by edition. */
function Trend({ pay: { trend } }: Pick<Comparison, 'pay'>) {
  if (!trend) return null;
  return (
    <>
      <EditionChart chart={trend} />
      <p class="small">
        Each point is the median of everyone in the category in that edition. It moves when other people join the
        category, not only when pay does.
      </p>
    </>
  );
}

/** Why one earns more: the editors’ reasons. */
function Earning({ comparison: { earning, summaries } }: { comparison: Comparison }) {
  if (!earning) return null;
  return (
    <SubFold id="earning" name={subFoldNames.earning} finding={summaries.earning}>
      <Editorial />
      <HeadedColumns
        parts={[
          ['Why one earns more', earning.why],
          ['When it is the other way round', earning.otherWay],
        ]}
      />
    </SubFold>
  );
}

/** What is drawn first: how pay lies by level and how far apart, or the wages of the categories. */
function Drawn({ pay }: Pick<Comparison, 'pay'>) {
  const chart = pay.adsFirst ? pay.advertised : (pay.official ?? pay.advertised);
  return (
    <>
      {pay.allLevels && (
        <p class="aside">
          <Inline parts={pay.allLevels} />
        </p>
      )}
      {chart && <RangeChart chart={chart} />}
      {pay.leads && <LeadTable leads={pay.leads} />}
      {chart && <HowToRead adsFirst={chart === pay.advertised} />}
    </>
  );
}

/** Pay: the measure that leads, by level; behind one line each official wages or ads, a reader’s place, reasons, editions. */
export function MatchupPay({ comparison }: { comparison: Comparison }) {
  const { pay, byPlace, summaries } = comparison;
  const { adsFirst } = pay;
  return (
    <Section id="pay" heading={sectionNames.pay} finding={pay.find}>
      <FormerRows section="pay" lines={comparison.glance} />
      <Drawn pay={pay} />
      {!adsFirst && <Filings pay={pay} />}
      {adsFirst ? <Official comparison={comparison} /> : <Ads comparison={comparison} />}
      <SubFold id="by-place" name={subFoldNames['by-place']} finding={summaries['by-place']} data={placeData(byPlace)}>
        <PlaceChoice view={byPlace} />
      </SubFold>
      <Earning comparison={comparison} />
      {!adsFirst && pay.trend && (
        <SubFold id="trend" name={subFoldNames.trend} finding={summaries.trend}>
          <Trend pay={pay} />
        </SubFold>
      )}
    </Section>
  );
}
