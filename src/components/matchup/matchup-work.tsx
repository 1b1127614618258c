import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { Editorial, RoleColumns } from '../base/badges.tsx';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { ProseItems, TwoColumns, TwoColumnsProse } from '../base/two-columns.tsx';
import { ExposureTable } from '../part/category-tables.tsx';
import { FormerRows } from './former-rows.tsx';

function Day({ comparison: { roles, work } }: { comparison: Comparison }) {
  return (
    <table class="wide day" aria-label="A typical day">
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

/** The two roles at work, side by side. */
export function MatchupWork({ comparison }: { comparison: Comparison }) {
  const { roles, work, summaries } = comparison;
  return (
    <Fold id="work" heading={sectionNames.work} finding={summaries.work} editorial>
      <p class="small aside">No time-use figures are held for either role.</p>
      <TwoColumns roles={roles} heading="h3">
        {(index) => (
          <>
            <Prose html={work.what[index]} class="prose" />
            <h4>Responsibilities</h4>
            <ProseItems items={work.responsibilities[index]} />
          </>
        )}
      </TwoColumns>
      <SubFold name={subFoldNames['typical-day']} finding={summaries['typical-day']}>
        <Day comparison={comparison} />
      </SubFold>
      <SubFold name={subFoldNames.examples} finding={summaries.examples}>
        <TwoColumnsProse roles={roles} texts={work.examples} />
      </SubFold>
      <SubFold name={subFoldNames.where} finding={summaries.where}>
        <TwoColumnsProse roles={roles} texts={work.where} />
      </SubFold>
    </Fold>
  );
}

/** Measures of exposure to language models, and how editors see the tools in the work. */
export function MatchupAi({ comparison }: { comparison: Comparison }) {
  const { roles, exposure, withAi, glance, summaries, aiDrawn } = comparison;
  return (
    <Fold id="ai" heading={sectionNames.ai} finding={summaries.ai} shut={aiDrawn ? 'all' : 'narrow'}>
      {aiDrawn && <div data-room={roles.map(({ id }) => id).join(' ')} />}
      <FormerRows section="ai" lines={glance} />
      <p class="aside">
        {exposure ? (
          <Inline parts={exposure.find} />
        ) : (
          'No measure of exposure is published for a category of either role.'
        )}
      </p>
      {exposure && aiDrawn && (
        <SubFold name={subFoldNames.published}>
          <ExposureTable table={exposure} />
        </SubFold>
      )}
      {exposure && !aiDrawn && <ExposureTable table={exposure} />}
      <SubFold name={subFoldNames['ai-tools']} finding={summaries['ai-tools']}>
        <TwoColumnsProse roles={roles} texts={withAi} />
        <Editorial />
      </SubFold>
    </Fold>
  );
}
