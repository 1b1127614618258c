import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import type { JobsLine } from '../../view/part/growth-context.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Section } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Cite, Inline, Prose } from '../base/text.tsx';
import { EditionChart } from '../chart/edition-chart.tsx';
import { ClaimList } from '../part/claim-list.tsx';
import { PostingsFigure } from '../part/postings-figure.tsx';
import { ShutForecast } from '../part/shut-forecast.tsx';
import { FormerRows } from './former-rows.tsx';

function JobsTable({ lines }: { lines: readonly JobsLine[] }) {
  return (
    <div class="scroll" role="region" aria-label="The newest editions in jobs" tabindex={0}>
      <table class="data jobs" aria-label="The newest editions in jobs">
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

function Projected({ comparison: { growth, summaries } }: { comparison: Comparison }) {
  if (!growth) return null;
  return (
    <>
      <EditionChart chart={growth.chart} />
      <aside class="note margin" aria-label="Not a time series">
        <div>
          <h3>Not a time series</h3>
          <p>Each edition starts from a new base year. Read the points as separate forecasts, not as one trend.</p>
        </div>
        <div>
          <h3>Openings are not vacancies</h3>
          <p>
            They count growth and the replacement of people who leave. Projections include the self-employed; official
            wages do not.
          </p>
        </div>
      </aside>
      <SubFold id="jobs" name={subFoldNames.jobs} finding={summaries.jobs}>
        <JobsTable lines={growth.jobs} />
        {growth.employees && (
          <p class="small">
            <Inline parts={growth.employees} />
          </p>
        )}
      </SubFold>
      {growth.forecast && <ShutForecast view={growth.forecast} />}
      {growth.record && (
        <SubFold id="record" name={subFoldNames.record} finding={summaries.record}>
          <Prose html={growth.record} class="prose" />
        </SubFold>
      )}
      {growth.reasons.length > 0 && (
        <SubFold id="expected" name={subFoldNames.expected} finding={summaries.expected}>
          <div class="columns">
            {growth.reasons.map(({ name, html }) => (
              <div>
                <h4>For {name}</h4>
                <Prose html={html} class="prose" />
              </div>
            ))}
          </div>
        </SubFold>
      )}
    </>
  );
}

/** Projected growth by edition, in percent and in jobs, why, how right earlier projections were, and ads today. */
export function MatchupGrowth({ comparison }: { comparison: Comparison }) {
  const { claims, growth, postings, summaries } = comparison;
  return (
    <Section
      id="growth"
      heading={sectionNames.growth}
      finding={growth?.find ?? ['No official forecast is held for a category near either.']}
    >
      <FormerRows section="growth" lines={comparison.glance} />
      <Projected comparison={comparison} />
      {claims && claims.growth.length > 0 && (
        <SubFold id="claimed" name={subFoldNames.claimed} finding={summaries.claimed}>
          <ClaimList claims={claims.growth} />
        </SubFold>
      )}
      {postings && (
        <SubFold id="postings" name={subFoldNames.postings} finding={summaries.postings}>
          <PostingsFigure view={postings} />
        </SubFold>
      )}
    </Section>
  );
}
