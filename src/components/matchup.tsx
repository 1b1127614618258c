import type { Html } from '../view/citations.ts';
import type { Comparison } from '../view/comparison.ts';
import type { RoleHead } from '../view/role-head.ts';
import { paths } from '../view/site-paths.ts';
import { at } from './address.ts';
import { EducationTable, ExposureTable } from './category-tables.tsx';
import { EditionChart } from './edition-chart.tsx';
import { GlanceTable } from './glance-table.tsx';
import { Ladders } from './ladders.tsx';
import { MatchupHead } from './matchup-head.tsx';
import { OtherNumbers } from './other-numbers.tsx';
import { Hatches, RangeChart } from './range-chart.tsx';
import { Chip, Named, RoleColumns } from './signs.tsx';
import { SkillColumns, ToolTable } from './skills.tsx';
import { PageSources } from './sources.tsx';
import { Inline, Prose } from './text.tsx';

/** Two columns, one a role, under the role’s name. */
function Duo({
  roles,
  children,
}: {
  roles: readonly RoleHead[];
  children: (index: number) => preact.ComponentChildren;
}) {
  return (
    <div class="wide duo">
      {roles.map((role, index) => (
        <div>
          <h3 class={`r${role.slot}`}>
            <Named slots={[role.slot]}>{role.name}</Named>
          </h3>
          {children(index)}
        </div>
      ))}
    </div>
  );
}

function List({ items }: { items: Html[] | undefined }) {
  return (
    <ul>
      {items?.map((html) => (
        <Prose html={html} as="li" />
      ))}
    </ul>
  );
}

function Day({ comparison: { roles, work } }: { comparison: Comparison }) {
  return (
    <table class="wide day">
      <RoleColumns roles={roles} />
      <tbody>
        {work.day.map(({ part, cells }) => (
          <tr>
            <th scope="row">{part}</th>
            {cells.map((html) => (
              <Prose html={html} as="td" />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Pay({ comparison: { pay } }: { comparison: Comparison }) {
  return (
    <>
      <section class="sec" id="pay">
        <h2>Pay</h2>
        <p class="find">
          <Inline parts={pay.find} />
        </p>
        {pay.advertised && <RangeChart chart={pay.advertised} />}
        <aside class="note">
          <div>
            <h3>How to read a bar</h3>
            <p>
              The solid part holds the middle half: a quarter lies below it, a quarter above. One in ten lies below the
              pale part, one in ten above. The tick is the median. The width is spread between people, not uncertainty.
            </p>
          </div>
          <div>
            <h3>Small samples</h3>
            <p>Under 100 ads only the middle half is drawn, under 30 nothing.</p>
          </div>
        </aside>
      </section>
      {pay.official && (
        <section class="sec sub">
          <RangeChart chart={pay.official} first={false} />
          <aside class="note">
            <div>
              <h3>Ads are not wages</h3>
              <p>
                The two charts share a scale, not a measure. Ads show openings on one job board; official wages cover
                everyone in the category.
              </p>
            </div>
            {pay.unofficial.map(({ name, filed }) => (
              <div>
                <h3>{name}: no official category</h3>
                <p>
                  <Inline parts={filed} />
                </p>
              </div>
            ))}
          </aside>
        </section>
      )}
    </>
  );
}

/** Everything of a matchup page below the masthead. */
export function Matchup({ comparison }: { comparison: Comparison }) {
  const { roles, growth, education, exposure, related, work } = comparison;
  return (
    <>
      <div class="wrap">
        <p class="crumb">
          <span>
            <a href={at(paths.compare)}>Compare</a>
          </span>
          <span>As of {comparison.asOf}</span>
        </p>
        <MatchupHead comparison={comparison} />
      </div>
      <div class="bar2">
        <div class="wrap">
          {roles.map((role) => (
            <a href={at(role.href)}>
              <Named slots={[role.slot]}>{role.short}</Named>
            </a>
          ))}
          <nav aria-label="On this page" class="d">
            <a href="#glance">Glance</a>
            <a href="#pay">Pay</a>
            <a href="#other-numbers">Other numbers</a>
            {growth && <a href="#growth">Growth</a>}
            <a href="#skills">Skills</a>
            <a href="#day">Work</a>
            <a href="#ladder">Ladder</a>
            <a href="#sources">Sources</a>
          </nav>
        </div>
      </div>
      <div class="wrap">
        <Hatches />
        <section class="sec" id="short">
          <h2>In short</h2>
          <ul class="short">
            {comparison.bullets.map((parts) => (
              <li>
                <Inline parts={parts} />
              </li>
            ))}
          </ul>
        </section>
        <section class="sec" id="glance">
          <h2>At a glance</h2>
          <div class="wide">
            <GlanceTable groups={comparison.glance} roles={roles} />
          </div>
        </section>
        <Pay comparison={comparison} />
        <OtherNumbers view={comparison.otherNumbers} />
        {growth && (
          <section class="sec" id="growth">
            <h2>Growth, edition by edition</h2>
            <p class="find">
              <Inline parts={growth.find} />
            </p>
            <EditionChart chart={growth.chart} />
            <aside class="note">
              <div>
                <h3>Not a time series</h3>
                <p>
                  Each edition starts from a new base year. Read the points as separate forecasts, not as one trend.
                </p>
              </div>
              <div>
                <h3>Openings are not vacancies</h3>
                <p>
                  They count growth and the replacement of people who leave. Projections include the self-employed;
                  official wages do not.
                </p>
              </div>
            </aside>
          </section>
        )}
        <section class="sec" id="skills">
          <h2>Skills and tools</h2>
          <SkillColumns columns={comparison.skills.columns} roles={roles} />
          <ToolTable tools={comparison.skills.tools} roles={roles} />
        </section>
        {education && <EducationTable table={education} />}
        <section class="sec" id="day">
          <h2>The work</h2>
          <p class="find">
            <Chip kind="editorial">Editors’ sketch</Chip> No time-use figures exist for either role.
          </p>
          <h3 class="wide subhead">Responsibilities</h3>
          <Duo roles={roles}>{(index) => <List items={work.responsibilities[index]} />}</Duo>
          <h3 class="wide subhead">A typical day</h3>
          <Day comparison={comparison} />
          <h3 class="wide subhead">An example of what each makes</h3>
          <Duo roles={roles}>{(index) => <Prose html={work.examples[index]} class="prose" />}</Duo>
        </section>
        <Ladders ladders={comparison.ladders} roles={roles} />
        {exposure && (
          <section class="sec" id="ai">
            <h2>AI exposure</h2>
            <p class="find">
              <Inline parts={exposure.find} />
            </p>
            <ExposureTable table={exposure} />
          </section>
        )}
        <section class="sec" id="related">
          <h2>Other matchups</h2>
          <ul class="wide links">
            {related.map(({ href, names }) => (
              <li>
                <a href={at(href)}>{names.join(' vs ')}</a>
              </li>
            ))}
          </ul>
        </section>
        <PageSources page={comparison} />
      </div>
    </>
  );
}
