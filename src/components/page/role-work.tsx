import type { Html } from '../../view/cite/citation-marks.ts';
import type { RolePage as View } from '../../view/page/role-page.ts';
import { Chip } from '../base/badges.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { LadderEntry } from '../part/ladders.tsx';
import { AskedFor, Pips } from '../part/skills.tsx';

/** A list whose items are prose. */
export function ProseList({ items }: { items: Html[] }) {
  return (
    <ul class="list">
      {items.map((html) => (
        <Prose html={html} as="li" />
      ))}
    </ul>
  );
}

/** What the role does, and the terms of choice. */
export function RoleWork({ view: { work } }: { view: View }) {
  return (
    <section id="work">
      <h2>The work</h2>
      <p data-finding="">
        <Chip kind="editorial" />
      </p>
      <div class="wide sides">
        <div>
          <Prose html={work.what} class="prose" />
          <h3 class="subhead">An example</h3>
          <Prose html={work.example} class="prose" />
          <h3 class="subhead">Where they work</h3>
          <Prose html={work.where} class="prose" />
          <p class="small">Industries: {work.industries.join(', ')}.</p>
        </div>
        <div>
          <h3>Responsibilities</h3>
          <ProseList items={work.responsibilities} />
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
      <h3 class="wide subhead">Rated, with the reason</h3>
      <table class="wide data ratings" aria-label="Terms, rated with the reason">
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

/** Skills, tools, certificates, ladder. */
export function RoleSkills({ view: { skills } }: { view: View }) {
  return (
    <section id="skills">
      <h2>{skills.ladder.rungs.length > 0 ? 'Skills, tools, ladder' : 'Skills and tools'}</h2>
      <p data-finding="">
        <Inline parts={skills.origin} />
      </p>
      <div class={skills.ladder.rungs.length > 0 ? 'wide trio' : 'wide trio two'}>
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
            Tools <Chip kind="editorial" />
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
        {skills.ladder.rungs.length > 0 && (
          <div>
            <h3>
              Ladder
              <Inline parts={skills.ladder.mark} />
            </h3>
            <LadderEntry entry={skills.ladder.entry} />
            <ol class="rungs">
              {skills.ladder.rungs.map((rung) => (
                <li>
                  <div>
                    <b>{rung.name}</b>
                    <span data-receipt="">{rung.scope}</span>
                  </div>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
      {skills.asked && (
        <>
          <h3 class="wide subhead">Software asked for in job ads</h3>
          <AskedFor view={skills.asked} />
        </>
      )}
    </section>
  );
}
