import type { Comparison } from '../../view/matchup/comparison.ts';
import { Chip, RoleColumns } from '../base/badges.tsx';
import { Details } from '../base/details.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { TwoColumnsList, TwoColumnsProse } from '../base/two-columns.tsx';
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
    <section id="work">
      <h2>The work</h2>
      <p data-finding="">
        <Chip kind="editorial">Editors’ sketch</Chip> No time-use figures exist for either role.
      </p>
      <Details heading="What they do">
        <TwoColumnsProse roles={roles} texts={work.what} />
      </Details>
      <h3 class="wide subhead">Responsibilities</h3>
      <TwoColumnsList roles={roles} lists={work.responsibilities} />
      <h3 class="wide subhead">A typical day</h3>
      <Day comparison={comparison} />
      <Details heading="An example of what each makes">
        <TwoColumnsProse roles={roles} texts={work.examples} />
      </Details>
      <Details heading="Where they work">
        <TwoColumnsProse roles={roles} texts={work.where} />
      </Details>
    </section>
  );
}

/** Measures of exposure to language models, and how editors see the tools in the work. */
export function MatchupAi({ comparison: { roles, exposure, withAi } }: { comparison: Comparison }) {
  return (
    <section id="ai">
      <h2>AI exposure</h2>
      <p data-finding="">
        {exposure ? (
          <Inline parts={exposure.find} />
        ) : (
          'No measure of exposure is published for a category of either role.'
        )}
      </p>
      {exposure && <ExposureTable table={exposure} />}
      <Details heading="How AI tools change the work">
        <TwoColumnsProse roles={roles} texts={withAi} />
      </Details>
    </section>
  );
}
