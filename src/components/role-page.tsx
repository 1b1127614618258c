import type { Html } from '../view/citations.ts';
import type { RolePage as View } from '../view/role-page.ts';
import { at } from './address.ts';
import { EducationTable, ExposureTable } from './category-tables.tsx';
import { EditionChart } from './edition-chart.tsx';
import { MatchupList } from './matchup-list.tsx';
import { Hatches, RangeChart } from './range-chart.tsx';
import { Chip } from './signs.tsx';
import { AskedFor, Pips } from './skills.tsx';
import { PageSources } from './sources.tsx';
import { Inline, Prose } from './text.tsx';

function Figures({ view }: { view: View }) {
  return (
    <section class="sec" id="figures">
      <h2>Figures for this title</h2>
      <p class="find">
        Every source that names {view.plural}, the most trusted first. They measure different things, so they stand in
        separate rows.
      </p>
      {view.figures.length > 0 ? (
        <table class="wide figs">
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col">Median</th>
              <th scope="col">What it covers</th>
              <th scope="col">Standing</th>
            </tr>
          </thead>
          <tbody>
            {view.figures.map((line) => (
              <tr>
                <th scope="row">{line.measure}</th>
                <td>
                  <span class={line.chip === 'too-few' ? 'none' : 'num'}>{line.median}</span>
                  <Inline parts={line.marks} />
                </td>
                <td>{line.covers}</td>
                <td>
                  {line.chip && <Chip kind={line.chip} />}
                  <span class={line.chip ? 'r' : ''}>{line.standing}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p class="none">No source in use states pay for this title.</p>
      )}
    </section>
  );
}

function Categories({ view }: { view: View }) {
  return (
    <section class="sec" id="official">
      <h2>How official statistics count it</h2>
      <p class="find">
        {view.categories.some((category) => category.fit === 'the same occupation')
          ? 'The role is an official category, so the category’s figures are its own.'
          : 'No official category is this role. Figures of the categories below are context, never the role’s own.'}
      </p>
      <ul class="list cats">
        {view.categories.map((category) => (
          <li>
            <div>
              <a href={at(category.href)}>{category.name}</a> <span class="lo">{category.fit}</span>
              {category.note && <span class="r">{category.note}</span>}
            </div>
            <div class="cs">
              {category.share && (
                <>
                  <svg class="ch" height="12" aria-hidden="true">
                    <rect class="f1" width={`${category.share.value}%`} height="12" />
                  </svg>
                  <b>{category.share.text}</b>
                </>
              )}
            </div>
            <div class="s">
              {[category.filings, category.median, category.growth].map(
                (parts) =>
                  parts && (
                    <span class="r">
                      <Inline parts={parts} />
                    </span>
                  ),
              )}
            </div>
          </li>
        ))}
      </ul>
      <aside class="note">
        <div>
          <h3>What filings show</h3>
          <p>
            An employer that sponsors a visa files each job under an official occupation. The share of filings is
            evidence for a category, not a count of workers.
          </p>
        </div>
      </aside>
    </section>
  );
}

function List({ items }: { items: Html[] }) {
  return (
    <ul class="list">
      {items.map((html) => (
        <Prose html={html} as="li" />
      ))}
    </ul>
  );
}

function Work({ view: { work } }: { view: View }) {
  return (
    <section class="sec" id="work">
      <h2>The work</h2>
      <p class="find">
        <Chip kind="editorial">Editors’ sketch</Chip>
      </p>
      <div class="wide duo">
        <div>
          <Prose html={work.what} class="prose" />
          <h3 class="subhead">An example</h3>
          <Prose html={work.example} class="prose" />
          <h3 class="subhead">Where they work</h3>
          <Prose html={work.where} class="prose" />
          <p class="s">Industries: {work.industries.join(', ')}.</p>
        </div>
        <div>
          <h3>Responsibilities</h3>
          <List items={work.responsibilities} />
          <h3 class="subhead">A typical day</h3>
          <dl class="list days">
            {work.day.map(({ part, cells: [html] }) => (
              <div>
                <dt>{part}</dt>
                <dd>
                  <Prose html={html} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <h3 class="wide subhead">In terms of choice</h3>
      <table class="wide dat dims">
        <thead>
          <tr>
            <th scope="col">Term</th>
            <th scope="col">Rating</th>
            <th scope="col">Because</th>
          </tr>
        </thead>
        <tbody>
          {work.dimensions.map((entry) => (
            <tr>
              <th scope="row">{entry.label}</th>
              <td>{entry.rating}</td>
              <td>{entry.because}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Skills({ view: { skills } }: { view: View }) {
  return (
    <section class="sec" id="skills">
      <h2>Skills, education, ladder</h2>
      <p class="find">
        <Inline parts={skills.origin} />
      </p>
      <div class="wide tri">
        <div>
          <h3>Skills</h3>
          <ul>
            {skills.list.map(({ name, level }) => (
              <li>
                <span>{name}</span>
                {level && <Pips slot={1} level={level} />}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>
            Tools <Chip kind="editorial">Editors’ list</Chip>
          </h3>
          <dl class="kinds">
            {skills.tools.map(({ kind, names }) => (
              <div>
                <dt>{kind}</dt>
                <dd>{names.join(', ')}</dd>
              </div>
            ))}
            {skills.certifications.length > 0 && (
              <div>
                <dt>Certificates often named</dt>
                <dd>{skills.certifications.join(', ')}</dd>
              </div>
            )}
          </dl>
        </div>
        <div>
          <h3>
            Ladder
            <Inline parts={skills.ladder.mark} />
          </h3>
          {skills.ladder.rungs.length > 0 ? (
            <ol class="rungs">
              {skills.ladder.rungs.map((rung) => (
                <li>
                  <div>
                    <b>
                      {rung.title.toLowerCase().includes(rung.level.toLowerCase())
                        ? rung.title
                        : `${rung.level} ${rung.title}`}
                    </b>
                    <span class="r">{rung.scope}</span>
                  </div>
                </li>
              ))}
            </ol>
          ) : (
            <p class="none">No openly licensed ladder.</p>
          )}
        </div>
      </div>
      {skills.asked && <AskedFor view={skills.asked} />}
      <p class="wide subhead">{skills.education}</p>
    </section>
  );
}

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
      <Figures view={view} />
      <Categories view={view} />
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
      <Work view={view} />
      <Skills view={view} />
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
            <List items={choosing.choose} />
          </div>
          <div>
            <h3>Common mistakes</h3>
            <List items={choosing.mistakes} />
          </div>
          <div>
            <h3>Where to learn</h3>
            <List items={choosing.learn} />
          </div>
        </div>
      </section>
      <Missing missing={view.missing} />
      <section class="sec" id="compare">
        <h2>Compare with</h2>
        <MatchupList lines={view.matchups} />
      </section>
      <PageSources page={view} />
    </>
  );
}
