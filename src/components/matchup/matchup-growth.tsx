import type { Comparison } from '../../view/matchup/comparison.ts';
import type { JobsLine } from '../../view/part/growth-context.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Details } from '../base/details.tsx';
import { Cite, Inline, Prose } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { PostingsFigure } from '../part/postings-figure.tsx';

function JobsTable({ lines }: { lines: readonly JobsLine[] }) {
  return (
    <div class="scroll" role="region" aria-label="The newest editions in jobs" tabindex={0}>
      <table class="data jobs">
        <thead>
          <tr>
            <th scope="col">Newest editions, in jobs</th>
            <th scope="col" class="number">
              Jobs at the start
            </th>
            <th scope="col" class="number">
              Change
            </th>
            <th scope="col" class="number">
              Openings a year
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr>
              <th scope="row">
                <Named slots={line.slots}>{line.name}</Named>
                <span data-receipt="">
                  {line.edition} {line.proxy && <Chip kind="proxy" />}{' '}
                  {line.chips.map((kind) => (
                    <Chip kind={kind} />
                  ))}
                </span>
              </th>
              {line.cells.map((cell, index) => (
                <td class="number">
                  {cell}
                  {index === line.cells.length - 1 && <Cite mark={line.mark} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Projected growth by edition, in percent and in jobs, why, and how right earlier projections were. */
export function MatchupGrowth({ comparison: { growth, postings } }: { comparison: Comparison }) {
  return (
    <>
      {growth && (
        <section id="growth">
          <h2>Growth, edition by edition</h2>
          <p data-finding="">
            <Inline parts={growth.find} />
          </p>
          <EditionChart chart={growth.chart} />
          <aside class="note">
            <div>
              <h3>Not a time series</h3>
              <p>Each edition starts from a new base year. Read the points as separate forecasts, not as one trend.</p>
            </div>
            {growth.record && (
              <div>
                <h3>How right were earlier ones?</h3>
                <Prose html={growth.record} />
              </div>
            )}
            <div>
              <h3>Openings are not vacancies</h3>
              <p>
                They count growth and the replacement of people who leave. Projections include the self-employed;
                official wages do not.
              </p>
            </div>
          </aside>
          <JobsTable lines={growth.jobs} />
          {growth.reasons.length > 0 && (
            <Details heading="Why the publisher expects it">
              <div class="columns">
                {growth.reasons.map(({ name, html }) => (
                  <div>
                    <h4>For {name}</h4>
                    <Prose html={html} class="prose" />
                  </div>
                ))}
              </div>
            </Details>
          )}
        </section>
      )}
      {postings && <PostingsFigure view={postings} />}
    </>
  );
}
