import { dataPaths } from '../../share/data-paths.ts';
import { pairId, paths } from '../../view/base/site-paths.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { contents } from '../../view/matchup/contents.ts';
import { sourcesOfFirstSheets } from '../../view/matchup/first-sheets.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { EditLinks } from '../base/edit-link.tsx';
import { PageActions } from '../base/page-actions.tsx';
import { type Address, Printed } from '../base/printed.tsx';
import { Inline } from '../base/text.tsx';
import { Hatches } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { GlanceTable } from '../glance/glance-table.tsx';
import { ByPlace } from '../part/by-place.tsx';
import { EducationTable } from '../part/category-tables.tsx';
import { Ladders } from '../part/ladders.tsx';
import { OtherNumbers } from '../part/other-numbers.tsx';
import { AskedFor, SkillColumns, ToolTable } from '../part/skills.tsx';
import { MatchupBar } from './matchup-bar.tsx';
import { MatchupDeciding } from './matchup-deciding.tsx';
import { MatchupGrowth } from './matchup-growth.tsx';
import { MatchupHead } from './matchup-head.tsx';
import { MatchupPay } from './matchup-pay.tsx';
import { MatchupAi, MatchupWork } from './matchup-work.tsx';

function InShort({ comparison: { difference, bullets } }: { comparison: Comparison }) {
  return (
    <section id="short">
      <h2>In short</h2>
      {difference && (
        <p class="wide say apart" data-finding="">
          {difference} <Chip kind="editorial" />
        </p>
      )}
      <ul class="wide short">
        {bullets.map((parts) => (
          <li>
            <Inline parts={parts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Related({ comparison: { related } }: { comparison: Comparison }) {
  return (
    <section id="related">
      <h2>Other matchups</h2>
      <ul class="wide links">
        {related.map(({ href, names }) => (
          <li>
            <a href={pathWithBase(href)}>{names.join(' vs ')}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everything of a matchup page below the masthead; `printed` is its address, to read and to scan on paper. */
export function Matchup({ comparison, printed }: { comparison: Comparison; printed: Address }) {
  const { roles, education, skills } = comparison;
  return (
    <>
      <div class="wrap">
        <p class="crumb" data-trail="">
          <span>
            <a href={pathWithBase(paths.compare)}>Compare</a>
          </span>
          <span>As of {comparison.asOf}</span>
        </p>
        <MatchupHead comparison={comparison} />
        <PageActions json={dataPaths.pair(pairId(roles.map(({ id }) => id)))} embed />
        <Printed {...printed} sources={sourcesOfFirstSheets(comparison)} />
      </div>
      <MatchupBar roles={roles} contents={contents(comparison)} />
      <div class="wrap">
        <Hatches />
        <InShort comparison={comparison} />
        <section id="glance">
          <h2>At a glance</h2>
          <div class="wide">
            <GlanceTable groups={comparison.glance} roles={roles} />
          </div>
        </section>
        <MatchupPay pay={comparison.pay} />
        <ByPlace view={comparison.byPlace} />
        <OtherNumbers view={comparison.otherNumbers} claims={comparison.claims} />
        <MatchupGrowth comparison={comparison} />
        <section id="skills">
          <h2>Skills and tools</h2>
          <SkillColumns columns={skills.columns} roles={roles} />
          <ToolTable tools={skills.tools} roles={roles} />
          {skills.asked && <AskedFor view={skills.asked} />}
        </section>
        {education && <EducationTable table={education} />}
        <MatchupWork comparison={comparison} />
        <Ladders ladders={comparison.ladders} roles={roles} />
        <MatchupAi comparison={comparison} />
        <MatchupDeciding comparison={comparison} />
        <Related comparison={comparison} />
        <PageSources page={comparison} />
        <EditLinks {...comparison} />
      </div>
    </>
  );
}
