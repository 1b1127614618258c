import { midSentence } from '../../domain/format.ts';
import type { RoleHead } from '../../view/base/role-head.ts';
import type { Comparison } from '../../view/matchup/comparison.ts';
import { sectionNames, subFoldNames } from '../../view/matchup/sections.ts';
import { Editorial, Named } from '../base/badges.tsx';
import { Fold } from '../base/section.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline, Prose } from '../base/text.tsx';
import { AskedFor, SkillColumns, ToolTable } from '../part/skills.tsx';
import { HeadedColumns } from './headed-columns.tsx';

function Path({ from, to, path }: { from: RoleHead; to: RoleHead; path: Comparison['moving']['paths'][number] }) {
  return (
    <div>
      <h4 data-slot={to.slot}>
        <Named slots={[to.slot]}>
          From {midSentence(from.name)} to {midSentence(to.name)}
        </Named>
      </h4>
      <Prose html={path.text} class="prose" />
      {!path.text && <Missing path={path} />}
    </div>
  );
}

/** What the lists of one role hold, and those of the other do not. */
function Missing({ path }: { path: Comparison['moving']['paths'][number] }) {
  return (
    <>
      {path.missing.map((parts) => (
        <p class="lists">
          <Inline parts={parts} />
        </p>
      ))}
    </>
  );
}

function Moving({ comparison: { difference, moving, roles } }: { comparison: Comparison }) {
  const [first, second] = roles;
  const [there, back] = moving.paths;
  return (
    <div class="wide" id="moving">
      {/* Whether editors have written on this very pair. */}
      <h3 class="subhead">Moving between the two {difference !== undefined && <Editorial />}</h3>
      {difference === undefined && (
        <p class="aside">What the lists of skills and tools of one role hold, and those of the other do not.</p>
      )}
      <HeadedColumns
        parts={[
          ['The difference', moving.sets],
          ['Overlap and hybrid roles', moving.overlap],
          ['Can you be both?', moving.both],
        ]}
      />
      <div class="sides paths">
        {there && <Path from={first} to={second} path={there} />}
        {back && <Path from={second} to={first} path={back} />}
      </div>
      {moving.paths.some(({ text }) => text) && (
        <SubFold name={subFoldNames.lists}>
          <div class="sides">
            {moving.paths.map(
              (path) =>
                path.text && (
                  <div>
                    <Missing path={path} />
                  </div>
                ),
            )}
          </div>
        </SubFold>
      )}
    </div>
  );
}

/** Skills and tools, shared and not, and moving from one role to the other. */
export function MatchupSkills({ comparison }: { comparison: Comparison }) {
  const { roles, skills, summaries } = comparison;
  return (
    <Fold id="skills" heading={sectionNames.skills} finding={summaries.skills}>
      <SkillColumns columns={skills.columns} roles={roles} />
      <SubFold id="tools" name={subFoldNames.tools} finding={summaries.tools}>
        <ToolTable tools={skills.tools} roles={roles} />
      </SubFold>
      {skills.asked && (
        <SubFold id="asked" name={subFoldNames.asked} finding={summaries.asked}>
          <AskedFor view={skills.asked} />
        </SubFold>
      )}
      <Moving comparison={comparison} />
    </Fold>
  );
}
