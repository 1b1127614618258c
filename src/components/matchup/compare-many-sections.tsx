import type { ComponentChildren } from 'preact';
import type { CompareMany as View } from '../../view/matchup/compare-many.ts';
import type { ContentsEntry } from '../../view/matchup/contents.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';
import { Fold, Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { ViewFiles } from '../base/view-actions.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { Hatches, RangeChart } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { GlanceTable, WordRows } from '../glance/glance-table.tsx';
import { PlaceChoice, placeData } from '../part/by-place.tsx';
import { ExposureTable } from '../part/category-tables.tsx';
import { Unofficial } from './matchup-pay.tsx';
import { SectionBar } from './section-bar.tsx';

const sections = ['pay', 'by-place', 'growth', 'glance', 'education', 'ai', 'pairs', 'sources', 'cite'] as const;

/** The sections below the answer, under their full names. */
function contentsOf({ pairs }: View, cited: boolean): ContentsEntry[] {
  return sections
    .filter((id) => (id !== 'pairs' || pairs.length > 0) && (id !== 'cite' || cited))
    .map((id) => ({
      id,
      label:
        id === 'by-place'
          ? subFoldNames[id]
          : id === 'pairs'
            ? 'Two by two'
            : id === 'cite'
              ? 'Cite and data'
              : sectionNames[id],
    }));
}

function Pay({ view: { pay, byPlace } }: { view: View }) {
  const [first, other] = pay.charts;
  return (
    <Section id="pay" heading={sectionNames.pay} finding={pay.find}>
      {first && <RangeChart chart={first} />}
      {pay.unofficial.length > 0 && (
        <aside class="note">
          <Unofficial unofficial={pay.unofficial} />
        </aside>
      )}
      {other && (
        <SubFold name={subFoldNames[pay.adsFirst ? 'official' : 'ads']}>
          <RangeChart chart={other} first={false} />
        </SubFold>
      )}
      <SubFold id="by-place" name={subFoldNames['by-place']} data={placeData(byPlace)}>
        <PlaceChoice view={byPlace} />
      </SubFold>
    </Section>
  );
}

function TwoByTwo({ view: { pairs, roles } }: { view: View }) {
  return (
    <Section id="pairs" heading="Two by two">
      <p class="aside">Each pair has its difference and how sure it is, skills, ladders and moving.</p>
      <ul class="wide links">
        {pairs.map(({ href, names }) => (
          <li>
            <a href={pathWithBase(href)}>{names.join(' vs ')}</a>
          </li>
        ))}
        {roles.map(({ href, name, slot }) => (
          <li>
            <a href={pathWithBase(href)}>
              <Named slots={[slot]}>{name}</Named>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/**
 * What stands below the answer: the sections of a matchup page that hold for any number, the ways on, the sources. A file
 * of its own, so that the answer need not wait for it. A built page adds how it is cited.
 */
export function CompareManySections({ view, children }: { view: View; children?: ComponentChildren }) {
  const { roles, growth, glance, exposure, summaries } = view;
  return (
    <div class="sectioned">
      <SectionBar roles={roles} contents={contentsOf(view, children !== undefined)} />
      <div>
        <Hatches />
        <Pay view={view} />
        <Section id="growth" heading={sectionNames.growth} finding={growth?.find}>
          {growth ? <EditionChart chart={growth.chart} /> : <p>No projection is held near any of them.</p>}
        </Section>
        <Fold id="glance" heading={sectionNames.glance} finding={summaries.glance}>
          <div class="wide">
            <GlanceTable lines={glance} roles={roles} />
          </div>
        </Fold>
        <Fold id="education" heading="Getting in" finding={summaries.education}>
          <div class="wide">
            <WordRows caption="In the editors’ words" rows={glance.entry} roles={roles} />
          </div>
        </Fold>
        <Fold id="ai" heading={sectionNames.ai} finding={summaries.ai}>
          {exposure && <ExposureTable table={exposure} />}
        </Fold>
        {view.pairs.length > 0 && <TwoByTwo view={view} />}
        <PageSources page={view} />
        {children}
        <p class="small" data-actions="">
          <ViewFiles />
        </p>
      </div>
    </div>
  );
}
