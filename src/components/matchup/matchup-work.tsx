import type { Comparison } from '../../view/matchup/comparison.ts';
import { Chip, RoleColumns } from '../base/badges.tsx';
import { Fold } from '../base/details.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { DuoList, DuoProse } from '../base/two-columns.tsx';
import { ExposureTable } from '../part/category-tables.tsx';

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

/** The two roles at work, side by side. */
export function MatchupWork({ comparison }: { comparison: Comparison }) {
  const { roles, work } = comparison;
  return (
    <section class="sec" id="work">
      <h2>The work</h2>
      <p class="find">
        <Chip kind="editorial">Editors’ sketch</Chip> No time-use figures exist for either role.
      </p>
      <Fold heading="What they do">
        <DuoProse roles={roles} texts={work.what} />
      </Fold>
      <h3 class="wide subhead">Responsibilities</h3>
      <DuoList roles={roles} lists={work.responsibilities} />
      <h3 class="wide subhead">A typical day</h3>
      <Day comparison={comparison} />
      <Fold heading="An example of what each makes">
        <DuoProse roles={roles} texts={work.examples} />
      </Fold>
      <Fold heading="Where they work">
        <DuoProse roles={roles} texts={work.where} />
      </Fold>
    </section>
  );
}

/** Measures of exposure to language models, and how editors see the tools in the work. */
export function MatchupAi({ comparison: { roles, exposure, withAi } }: { comparison: Comparison }) {
  return (
    <section class="sec" id="ai">
      <h2>AI exposure</h2>
      <p class="find">
        {exposure ? (
          <Inline parts={exposure.find} />
        ) : (
          'No measure of exposure is published for a category of either role.'
        )}
      </p>
      {exposure && <ExposureTable table={exposure} />}
      <Fold heading="How AI tools change the work">
        <DuoProse roles={roles} texts={withAi} />
      </Fold>
    </section>
  );
}
