import type { RolePage as View } from '../../view/page/role-page.ts';
import { Chip } from '../base/badges.tsx';
import { Contents } from '../base/contents.tsx';
import { EditLinks } from '../base/edit-link.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { Hatches, RangeChart } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { DayApart } from '../day/day-apart.tsx';
import { ByPlace } from '../part/by-place.tsx';
import { EducationTable, ExposureAlone } from '../part/category-tables.tsx';
import { ClaimsAbout } from '../part/claim-list.tsx';
import { ForecastFold } from '../part/forecast-fold.tsx';
import { RoleAbroad } from '../part/role-abroad.tsx';
import { RoleCategories, RoleFigures } from './role-figures.tsx';
import { RoleMatchups } from './role-matchups.tsx';
import { ProseList, RoleSkills, RoleWork } from './role-work.tsx';

function Missing({ missing }: { missing: View['missing'] }) {
  if (missing.length === 0) return null;
  return (
    <section id="missing">
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

/** The degrees that people hold, and what is usual. */
function RoleEducation({ view: { education, skills } }: { view: View }) {
  const usual = (
    <p class="aside">
      {skills.education} <Chip kind="editorial" />
    </p>
  );
  return (
    <section id="education">
      <h2>Education</h2>
      {education ? <EducationTable table={education}>{usual}</EducationTable> : usual}
    </section>
  );
}

/** One role in full. */
export function RolePage({ view }: { view: View }) {
  const { pay, growth, exposure, choosing } = view;
  return (
    <>
      <Contents
        parts={[
          ['figures', 'Figures'],
          ['official', 'Official statistics'],
          ['pay', 'Pay'],
          view.abroad.length > 0 && ['countries', 'Other countries'],
          growth && ['growth', 'Growth'],
          view.day && ['day', 'What sets the day apart'],
          ['work', 'The work'],
          ['skills', 'Skills'],
          ['education', 'Education'],
          ['ai', 'AI exposure'],
          ['choose', 'Choosing it'],
          view.missing.length > 0 && ['missing', 'Not found'],
          view.claims.length > 0 && ['claims', 'Claims'],
          ['compare', 'Compare with'],
          ['sources', 'Sources'],
        ]}
      />
      <RoleFigures view={view} />
      <RoleCategories view={view} />
      <section id="pay">
        <h2>Pay</h2>
        <Hatches />
        <Prose html={pay.moves} class="prose finding" />
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
      {view.byPlace && <ByPlace view={view.byPlace} />}
      {growth && (
        <section id="growth">
          <h2>Growth, edition by edition</h2>
          <EditionChart chart={growth.chart} />
          {growth.forecast && <ForecastFold view={growth.forecast} />}
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
      <DayApart view={view.day} />
      <RoleWork view={view} />
      <RoleSkills view={view} />
      <RoleEducation view={view} />
      <section id="ai">
        <h2>AI exposure</h2>
        {exposure && (
          <>
            <p data-finding="">
              <Inline parts={exposure.find} />
            </p>
            <ExposureAlone table={exposure} finding={exposure.places} />
          </>
        )}
        <h3 class="wide subhead">
          How AI tools change the work <Chip kind="editorial" />
        </h3>
        <Prose html={view.withAi} class="prose" />
      </section>
      <section id="choose">
        <h2>Choosing it</h2>
        <p data-finding="">
          <Chip kind="editorial" />
        </p>
        <div class="wide trio plain-lists">
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
      <RoleMatchups view={view.matchups} />
      <PageSources page={view} />
      <EditLinks {...view} />
    </>
  );
}
