import { midSentence } from '../../domain/format.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import type { Opened } from '../../view/part/editors-text.ts';
import { Named } from '../base/badges.tsx';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Prose } from '../base/text.tsx';
import { TwoColumnsList } from '../base/two-columns.tsx';

/** Items under the words that open them. */
function OpenedItems({ items }: { items: readonly Opened[] }) {
  if (items.length === 0) return null;
  return (
    <dl class="wide columns opened">
      {items.map(({ opening, html }) => (
        <div>
          <dt>{opening}</dt>
          <dd>
            <Prose html={html} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Terms of choice, and the editors’ conclusion. */
export function MatchupDeciding({ comparison }: { comparison: Comparison }) {
  // Where nobody has written on the pair, the finding says whose words the terms are.
  const { deciding, difference, roles, conclusion, summaries } = comparison;
  return (
    <Fold id="choose" heading={sectionNames.choose} finding={summaries.choose} editorial={difference !== undefined}>
      <div class="wide sides">
        {roles.map((role, index) => (
          <div>
            <h3 data-slot={role.slot}>
              <Named slots={[role.slot]}>Choose {midSentence(role.name)} if</Named>
            </h3>
            <ul>
              {deciding.choose[index]?.map((html) => (
                <Prose html={html} as="li" />
              ))}
            </ul>
          </div>
        ))}
      </div>
      {deciding.scenarios.length > 0 && <h3 class="wide subhead">Scenarios</h3>}
      <OpenedItems items={deciding.scenarios} />
      {deciding.stages.length > 0 && (
        <SubFold name={subFoldNames.stages} finding={summaries.stages}>
          <OpenedItems items={deciding.stages} />
        </SubFold>
      )}
      <SubFold name={subFoldNames.mistakes} finding={summaries.mistakes}>
        <TwoColumnsList roles={roles} lists={deciding.mistakes} />
      </SubFold>
      {deciding.hiring && (
        <SubFold name={subFoldNames.hiring} finding={summaries.hiring}>
          <Prose html={deciding.hiring} class="prose" />
        </SubFold>
      )}
      {conclusion && (
        <div class="wide" id="conclusion">
          <h3 class="subhead">Conclusion</h3>
          <Prose html={conclusion} class="prose" />
        </div>
      )}
    </Fold>
  );
}

/** Questions that people ask about the two, each with the editors’ answer. */
export function MatchupQuestions({ comparison: { questions, summaries } }: { comparison: Comparison }) {
  if (questions.length === 0) return null;
  return (
    <Fold id="questions" heading={sectionNames.questions} finding={summaries.questions} shut="all">
      <dl class="wide columns questions">
        {questions.map(({ opening, html }) => (
          <div>
            <dt>{opening}</dt>
            <dd>
              <Prose html={html} class="prose" />
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
