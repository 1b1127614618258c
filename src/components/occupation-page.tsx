import type { OccupationPage as View } from '../view/occupation-page.ts';
import { at } from './address.ts';
import { RangeChart } from './range-chart.tsx';
import { Chip } from './signs.tsx';
import { Popovers, SourceList } from './sources.tsx';
import { Cite, Inline, Prose } from './text.tsx';

const columns = ['Change', 'Jobs then', 'New jobs', 'Openings a year'];

function Ladder({ ladder }: { ladder: View['ladders'][number] }) {
  return (
    <div class="answers">
      <h3>{ladder.covers}</h3>
      <div class="scroll" role="region" aria-label={`Projections, ${ladder.covers}`} tabIndex={0}>
        <table class="dat">
          <thead>
            <tr>
              <th scope="col">Edition</th>
              {columns.map((column) => (
                <th scope="col" class="n">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ladder.rows.map((row) => (
              <tr>
                <th scope="row">
                  {row.edition} {row.retrieval && <Chip kind="transcribed" />}
                </th>
                {row.cells.map((cell, index) => (
                  <td class="n">
                    {cell}
                    {index === row.cells.length - 1 && <Cite mark={row.mark} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** One official category in full. */
export function OccupationPage({ view }: { view: View }) {
  return (
    <>
      <h1>{view.name}</h1>
      {view.sections.slice(0, 1).map(({ html }) => (
        <Prose html={html} class="say intro lede" />
      ))}
      <section class="sec" id="roles">
        <h2>Roles that relate to it</h2>
        {view.roles.length > 0 ? (
          <ul class="list">
            {view.roles.map((role) => (
              <li>
                <a href={at(role.href)}>{role.name}</a> <span class="lo">{role.relation}</span>
                {role.note && <span class="r">{role.note}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <p class="none">No role here is linked to it.</p>
        )}
      </section>
      {view.wages && (
        <section class="sec" id="wages">
          <h2>Wages</h2>
          <RangeChart chart={view.wages} first={false} />
        </section>
      )}
      {view.ladders.length > 0 && (
        <section class="sec" id="growth">
          <h2>Projections, edition by edition</h2>
          <p class="find">Each edition starts from a new base year. Lines that join other occupations stand apart.</p>
          <div class="wide">
            {view.ladders.map((ladder) => (
              <Ladder ladder={ladder} />
            ))}
          </div>
          {view.sections.slice(1).map(({ heading, html }) => (
            <>
              <h3 class="subhead">{heading}</h3>
              <Prose html={html} class="prose" />
            </>
          ))}
        </section>
      )}
      <section class="sec" id="facts">
        <h2>Facts</h2>
        <dl class="dl facts">
          {view.facts.map(({ label, value }) => (
            <>
              <dt>{label}</dt>
              <dd>
                <Inline parts={value} />
              </dd>
            </>
          ))}
          {view.missing.map(({ what, reason }) => (
            <>
              <dt>{what}</dt>
              <dd class="none">No figure, because {reason}</dd>
            </>
          ))}
        </dl>
      </section>
      <section class="sec" id="sources">
        <h2>Sources</h2>
        <SourceList sources={view.sources} />
      </section>
      <Popovers popovers={view.popovers} />
    </>
  );
}
