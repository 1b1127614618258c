import { midSentence } from '../../domain/format.ts';
import { dataPaths } from '../../share/data-paths.ts';
import { pairId, paths } from '../../view/base/site-paths.ts';
import type { Citation } from '../../view/cite/cite-this-page.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { contents } from '../../view/matchup/contents.ts';
import { sourcesOfFirstSheets } from '../../view/matchup/first-sheets.ts';
import { sectionNames } from '../../view/matchup/sections.ts';
import { pathWithBase } from '../base/address.ts';
import { Editorial } from '../base/badges.tsx';
import { EditLinks } from '../base/edit-link.tsx';
import { PageData } from '../base/page-actions.tsx';
import { type Address, Printed } from '../base/printed.tsx';
import { Fold, Section } from '../base/section.tsx';
import { Inline } from '../base/text.tsx';
import { ShareButton } from '../base/view-actions.tsx';
import { Hatches } from '../chart/range-chart.tsx';
import { CiteThisPage, type FrozenCopy } from '../cite/cite-this-page.tsx';
import { PageSources } from '../cite/sources.tsx';
import { DayFold } from '../day/day-fold.tsx';
import { GlanceTable, WordRows } from '../glance/glance-table.tsx';
import { EducationTable } from '../part/category-tables.tsx';
import { Ladders } from '../part/ladders.tsx';
import { OtherNumbers } from '../part/other-numbers.tsx';
import { SentStrip } from '../part/sent-strip.tsx';
import { ShutStudies } from '../part/shut-studies.tsx';
import { WhereFold } from '../places/where-fold.tsx';
import { EmbedCode } from './embed-code.tsx';
import { FormerRows } from './former-rows.tsx';
import { MatchupDeciding, MatchupQuestions } from './matchup-deciding.tsx';
import { MatchupGrowth } from './matchup-growth.tsx';
import { MatchupPay } from './matchup-pay.tsx';
import { MatchupSkills } from './matchup-skills.tsx';
import { MatchupAi, MatchupWork } from './matchup-work.tsx';
import { ScreenOne } from './screen-one.tsx';
import { SectionBar } from './section-bar.tsx';

function InShort({ comparison: { difference, bullets } }: { comparison: Comparison }) {
  return (
    <Section id="short" heading={sectionNames.short}>
      <ul class="wide short">
        {difference && (
          <li>
            {difference} <Editorial />
          </li>
        )}
        {bullets.map((parts) => (
          <li>
            <Inline parts={parts} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The two roles side by side, row by row. */
function SideBySide({ comparison: { glance, roles, summaries } }: { comparison: Comparison }) {
  return (
    <Section id="glance" heading={sectionNames.glance} finding={summaries.glance}>
      <FormerRows section="glance" lines={glance} />
      <div class="wide">
        <GlanceTable lines={glance} roles={roles} why={summaries['why-not']} />
      </div>
    </Section>
  );
}

function Related({ comparison: { related, roles } }: { comparison: Comparison }) {
  return (
    <Section id="related" heading={sectionNames.related}>
      <ul class="wide links">
        {related.map(({ href, title }) => (
          <li>
            <a href={pathWithBase(href)}>{title}</a>
          </li>
        ))}
        {roles.map(({ href, name }) => (
          <li>
            <a href={pathWithBase(`${href}#compare`)}>More with {midSentence(name)}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What of a page stands outside its figures: its address on paper, how to cite and to embed it, and a frozen copy. */
export interface Matter {
  printed: Address;
  citation: Citation;
  bibtex: string;
  frozen: FrozenCopy | undefined;
  embed: Parameters<typeof EmbedCode>[0];
}

/** The sections of a matchup, in the order that people come for. */
function Sections({ comparison, matter }: { comparison: Comparison; matter: Matter }) {
  const { roles, education, glance, summaries } = comparison;
  return (
    <>
      <InShort comparison={comparison} />
      <MatchupPay comparison={comparison} />
      {comparison.where && <WhereFold view={comparison.where} />}
      <MatchupGrowth comparison={comparison} />
      <SideBySide comparison={comparison} />
      <MatchupSkills comparison={comparison} />
      {comparison.day && <DayFold view={comparison.day} />}
      <MatchupWork comparison={comparison} />
      <MatchupDeciding comparison={comparison} />
      <Fold id="other-numbers" heading={sectionNames['other-numbers']} finding={summaries['other-numbers']}>
        <OtherNumbers view={comparison.otherNumbers} claims={comparison.claims} />
      </Fold>
      <Fold id="education" heading={sectionNames.education} finding={summaries.education}>
        <FormerRows section="education" lines={glance} />
        {education && <EducationTable table={education} />}
        <div class="wide">
          <WordRows caption="Getting in, in the editors’ words" rows={glance.entry} roles={roles} />
        </div>
        {comparison.studies && <ShutStudies view={comparison.studies} />}
      </Fold>
      <Fold id="ladder" heading={sectionNames.ladder} finding={summaries.ladder}>
        <Ladders ladders={comparison.ladders} roles={roles} />
      </Fold>
      <MatchupAi comparison={comparison} />
      <MatchupQuestions comparison={comparison} />
      <Related comparison={comparison} />
      <PageSources page={comparison} />
      <CiteThisPage heading={sectionNames.cite} finding={summaries.cite} {...matter}>
        <EmbedCode {...matter.embed} />
        <PageData json={dataPaths.pair(pairId(roles.map(({ id }) => id)))} />
        <EditLinks {...comparison} />
      </CiteThisPage>
    </>
  );
}

/** Everything of a matchup page below the masthead. */
export function Matchup({ comparison, matter }: { comparison: Comparison; matter: Matter }) {
  const { roles } = comparison;
  return (
    <>
      <div class="wrap">
        <SentStrip view={comparison.byPlace.sent} part={comparison.where ? 'where' : 'by-place'} />
        <ScreenOne roles={roles} screen={comparison.head}>
          <a href={pathWithBase(paths.compare)} data-pick={roles.map(({ id }) => id).join(' ')} aria-haspopup="dialog">
            Add a career
          </a>
          <a href="#by-place">Your place</a>
          <ShareButton />
          <a href="#cite">Cite</a>
        </ScreenOne>
        <Printed {...matter.printed} sources={sourcesOfFirstSheets(comparison)} />
      </div>
      <div class="wrap sectioned">
        <SectionBar roles={comparison.roles} contents={contents(comparison)} />
        <div>
          <Hatches />
          <Sections comparison={comparison} matter={matter} />
        </div>
      </div>
    </>
  );
}
