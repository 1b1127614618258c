import type { ComponentChildren } from 'preact';
import type { OccupationPage as View } from '../../view/page/occupation-page.ts';
import { pathWithBase } from '../base/address.ts';
import { Chip } from '../base/badges.tsx';
import { Contents, type Part } from '../base/contents.tsx';
import { EditLinks } from '../base/edit-link.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { FigureTable, MarkedCells } from '../chart/chart-table.tsx';
import { RangeChart } from '../chart/range-chart.tsx';
import { PageSources } from '../cite/sources.tsx';
import { ClaimsAbout } from '../part/claim-list.tsx';
import { ForecastFold } from '../part/forecast-fold.tsx';

function Ladder({ name, ladder }: { name: string; ladder: View['ladders'][number] }) {
  return (
    <div class="answers">
      {ladder.covers && <h3>{ladder.covers}</h3>}
      <FigureTable
        label={`Projections, ${ladder.covers ?? name}`}
        heads={[ladder.covers ? 'Edition' : 'Years', ...ladder.columns]}
      >
        <tbody>
          {ladder.rows.map((row) => (
            <tr>
              <th scope="row">
                {row.edition} {row.retrieval && <Chip kind="transcribed" />}{' '}
                {row.chips.map((kind) => (
                  <Chip kind={kind} />
                ))}
              </th>
              <MarkedCells cells={row.cells} mark={row.mark} />
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </div>
  );
}

function Pay({ name, pay }: { name: string; pay: NonNullable<View['pay']> }) {
  return (
    <section id="wages">
      <h2>Pay</h2>
      <p data-finding="">In {pay.unit}, by the time unit of each source. Nothing is converted.</p>
      <div class="wide lines">
        <FigureTable label={`Pay, ${name}`} heads={['Period', ...pay.columns]}>
          <tbody>
            {pay.rows.map((row) => (
              <tr>
                <th scope="row">
                  {row.period} {row.transcribed && <Chip kind="transcribed" />}
                  <span data-receipt="">{row.what}</span>
                </th>
                <MarkedCells cells={row.cells} mark={row.mark} />
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  );
}

/** How the page of a category begins. */
export function OccupationHead({ view: { name, about, described, aliases } }: { view: View }) {
  return (
    <>
      <h1>{name}</h1>
      <Prose html={about} class="say intro lede" />
      {described.length > 0 && (
        <p class="intro lede">
          <Inline parts={described} />
        </p>
      )}
      {aliases.length > 0 && <p class="small">Also called {aliases.join(', ')}.</p>}
    </>
  );
}

/** One official category in full, below its head; `children` are sections before the facts, `parts` their names. */
export function OccupationPage({
  view,
  parts = [],
  children,
}: {
  view: View;
  parts?: readonly (Part | false | undefined)[];
  children?: ComponentChildren;
}) {
  const hasFacts = view.facts.length + view.missing.length > 0;
  return (
    <>
      <Contents
        parts={[
          view.roles.length > 0 && ['roles', 'Related careers'],
          view.wages && ['wages', 'Wages'],
          view.places && ['places', 'By place'],
          view.pay && ['wages', 'Pay'],
          view.ladders.length > 0 && ['growth', 'Projections'],
          ...parts,
          hasFacts && ['facts', 'Facts'],
          view.claims.length > 0 && ['claims', 'Claims'],
          ['sources', 'Sources'],
        ]}
      />
      {view.roles.length > 0 && (
        <section id="roles">
          <h2>Careers that relate to it</h2>
          <ul class={view.roles.length > 3 ? 'wide list twin' : 'list'}>
            {view.roles.map((role) => (
              <li>
                <a href={pathWithBase(role.href)}>{role.name}</a> <span class="faint">{role.relation}</span>
                {role.note && <span data-receipt="">{role.note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.wages && (
        <section id="wages">
          <h2>Wages</h2>
          <RangeChart chart={view.wages} first={false} />
        </section>
      )}
      {view.places && (
        <section id="places">
          <h2>By place</h2>
          <ul class="short">
            {view.places.lines.map((line) => (
              <li>
                <Inline parts={line} />
              </li>
            ))}
          </ul>
          <p class="subhead">
            <a href={pathWithBase(view.places.href)}>{view.name} by place</a>
          </p>
        </section>
      )}
      {view.pay && <Pay name={view.name} pay={view.pay} />}
      {view.ladders.length > 0 && (
        <section id="growth">
          <h2>{view.editions ? 'Projections, edition by edition' : 'Projections'}</h2>
          <p data-finding="">
            {view.editions
              ? 'Each edition starts from a new base year. Lines that join other occupations stand apart.'
              : 'By span of years, as the publisher projects it.'}
          </p>
          <div class="wide">
            {view.ladders.map((ladder) => (
              <Ladder name={view.name} ladder={ladder} />
            ))}
          </div>
          {view.forecast && <ForecastFold view={view.forecast} />}
          {view.reason && (
            <>
              <h3 class="subhead">Why the projection</h3>
              <Prose html={view.reason} class="prose" />
            </>
          )}
        </section>
      )}
      {children}
      {hasFacts && (
        <section id="facts">
          <h2>Facts</h2>
          <dl class="facts">
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
                <dd data-none="">No figure, because {reason}</dd>
              </>
            ))}
          </dl>
        </section>
      )}
      <ClaimsAbout claims={view.claims} subject="occupation" />
      <PageSources page={view} />
      <EditLinks {...view} />
    </>
  );
}
