import type { RolePage as View } from '../view/role-page.ts';
import { EducationTable, ExposureTable } from './category-tables.tsx';
import { ClaimsAbout } from './claim-list.tsx';
import { EditionChart } from './edition-chart.tsx';
import { MatchupList } from './matchup-list.tsx';
import { Hatches, RangeChart } from './range-chart.tsx';
import { RoleAbroad } from './role-abroad.tsx';
import { RoleCategories, RoleFigures } from './role-figures.tsx';
import { ProseList, RoleSkills, RoleWork } from './role-work.tsx';
import { Chip } from './signs.tsx';
import { PageSources } from './sources.tsx';
import { Inline, Prose } from './text.tsx';

function Missing({ missing }: { missing: View['missing'] }) {
  if (missing.length === 0) return null;
  return (
    <section class="sec" id="missing">
      <h2>Looked for, not found</h2>
      <ul class="wide gaps">
        {missing.map(({ what, reason }) => (
          <li>
            <Chip kind="no-data" /> <b>{what}</b> <span>because {reason}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One role in full. */
export function RolePage({ view }: { view: View }) {
  const { pay, growth, education, exposure, choosing } = view;
  return (
    <>
      <RoleFigures view={view} />
      <RoleCategories view={view} />
      <section class="sec" id="pay">
        <h2>Pay</h2>
        <Hatches />
        <Prose html={pay.moves} class="prose find" />
        {pay.advertised && <RangeChart chart={pay.advertised} />}
        {pay.official && <RangeChart chart={pay.official} />}
        {pay.trend && <EditionChart chart={pay.trend} />}
        <aside class="note">
          <div>
            <h3>How to read these figures</h3>
            {pay.reading.map((html) => (
              <Prose html={html} />
            ))}
          </div>
        </aside>
      </section>
      <RoleAbroad countries={view.abroad} />
      {growth && (
        <section class="sec" id="growth">
          <h2>Growth, edition by edition</h2>
          <EditionChart chart={growth.chart} />
          <aside class="note">
            {growth.reasons.map(({ name, html }) => (
              <div>
                <h3>Why, for {name}</h3>
                <Prose html={html} />
              </div>
            ))}
          </aside>
        </section>
      )}
      <RoleWork view={view} />
      <RoleSkills view={view} />
      {education && <EducationTable table={education} />}
      <section class="sec" id="ai">
        <h2>AI exposure</h2>
        {exposure && (
          <>
            <p class="find">
              <Inline parts={exposure.find} />
            </p>
            <ExposureTable table={exposure} />
          </>
        )}
        <h3 class="wide subhead">
          How AI tools change the work <Chip kind="editorial" />
        </h3>
        <Prose html={view.withAi} class="prose" />
      </section>
      <section class="sec" id="choose">
        <h2>Choosing it</h2>
        <p class="find">
          <Chip kind="editorial" />
        </p>
        <div class="wide tri plainlists">
          <div>
            <h3>Choose this if</h3>
            <ProseList items={choosing.choose} />
          </div>
          <div>
            <h3>Common mistakes</h3>
            <ProseList items={choosing.mistakes} />
          </div>
          <div>
            <h3>Where to learn</h3>
            <ProseList items={choosing.learn} />
          </div>
        </div>
      </section>
      <Missing missing={view.missing} />
      <ClaimsAbout claims={view.claims} subject="role" />
      <section class="sec" id="compare">
        <h2>Compare with</h2>
        <MatchupList lines={view.matchups} />
      </section>
      <PageSources page={view} />
    </>
  );
}
