import type { ComponentChildren } from 'preact';
import type { CompareMany as View } from '../../view/matchup/compare-many.ts';
import type { ContentsEntry } from '../../view/matchup/contents.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { careerSectionNames } from '../../view/part/career/career-section-names.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';
import { Fold, Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { ViewFiles } from '../base/view-actions.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { Hatches, RangeChart } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { DayFold } from '../day/day-fold.tsx';
import { GlanceTable, WordRows } from '../glance/glance-table.tsx';
import { PlaceChoice, placeData } from '../part/by-place.tsx';
import {
  EntryFold,
  JobsFold,
  LeavesFold,
  MovesFold,
  NextFold,
  PayFolds,
  RatedFold,
  WorkFold,
} from '../part/career-sections.tsx';
import { ExposureTable } from '../part/category-tables.tsx';
import { ShutForecast } from '../part/shut-forecast.tsx';
import { ShutStudies } from '../part/shut-studies.tsx';
import { WhereFold } from '../places/where-fold.tsx';
import { Unofficial } from './matchup-pay.tsx';
import { SectionBar } from './section-bar.tsx';

/** The sections below the answer that a page has, under their full names. */
function contentsOf(
  { where, day, leaves, rated, moves, entry, studies, glance, work, next, pairs }: View,
  cited: boolean,
): ContentsEntry[] {
  const parts: [id: string, label: string, held: unknown][] = [
    ['pay', sectionNames.pay, true],
    ['by-place', subFoldNames['by-place'], !where],
    ['where', sectionNames.where, where],
    ['day', sectionNames.day, day],
    ['growth', sectionNames.growth, true],
    ['glance', sectionNames.glance, glance],
    ['education', careerSectionNames.education, entry ?? glance ?? studies],
    ['leaves', careerSectionNames.leaves, leaves],
    ['differ', careerSectionNames.differ, rated],
    ['moves', careerSectionNames.moves, moves],
    ['ai', careerSectionNames.ai, true],
    ['work', careerSectionNames.work, work],
    ['pairs', 'Two by two', pairs.length > 0],
    ['related', careerSectionNames.related, next],
    ['sources', sectionNames.sources, true],
    ['cite', 'Cite and data', cited],
  ];
  return parts.flatMap(([id, label, held]) => (held ? [{ id, label }] : []));
}

function Pay({ view }: { view: View }) {
  const { pay, byPlace, where, roles } = view;
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
      <PayFolds view={view} roles={roles} />
      <SubFold id="by-place" name={subFoldNames[where ? 'currency' : 'by-place']} data={placeData(byPlace)}>
        <PlaceChoice view={byPlace} />
      </SubFold>
    </Section>
  );
}

function TwoByTwo({ view: { pairs, roles } }: { view: View }) {
  if (pairs.length === 0) return null;
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
        {view.where && <WhereFold view={view.where} />}
        {view.day && <DayFold view={view.day} />}
        <Section id="growth" heading={sectionNames.growth} finding={growth?.find}>
          {growth ? <EditionChart chart={growth.chart} /> : <p>No projection is held near any of them.</p>}
          <JobsFold view={view} roles={roles} />
          {view.forecast && <ShutForecast view={view.forecast} />}
        </Section>
        {glance && (
          <Fold id="glance" heading={sectionNames.glance} finding={summaries.glance}>
            <div class="wide">
              <GlanceTable lines={glance} roles={roles} />
            </div>
          </Fold>
        )}
        <EntryFold view={view} roles={roles} below={view.studies && <ShutStudies view={view.studies} />}>
          {glance && (
            <div class="wide">
              <WordRows caption="In the editors’ words" rows={glance.entry} roles={roles} />
            </div>
          )}
        </EntryFold>
        <LeavesFold view={view} roles={roles} />
        <RatedFold view={view} roles={roles} />
        <MovesFold view={view} roles={roles} />
        <Fold id="ai" heading={careerSectionNames.ai} finding={summaries.ai} shut={view.aiDrawn ? 'all' : 'narrow'}>
          {view.aiDrawn && <div data-room={roles.map(({ id }) => id).join(' ')} />}
          {exposure && view.aiDrawn && (
            <SubFold name={subFoldNames.published}>
              <ExposureTable table={exposure} brief />
            </SubFold>
          )}
          {exposure && !view.aiDrawn && <ExposureTable table={exposure} brief />}
        </Fold>
        <WorkFold view={view} roles={roles} />
        <TwoByTwo view={view} />
        <NextFold view={view} roles={roles} />
        <PageSources page={view} />
        {children}
        <p class="small" data-actions="">
          <ViewFiles />
        </p>
      </div>
    </div>
  );
}
