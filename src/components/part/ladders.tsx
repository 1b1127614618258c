import type { RoleHead } from '../../view/base/role-head.ts';
import type { Rung, Ladders as View } from '../../view/part/ladder.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

/** What one rung asks: once where both roles’ rows say it in the same words, otherwise each role’s own words. */
function Scopes({ rung: { first, second }, roles }: { rung: Rung; roles: readonly [RoleHead, RoleHead] }) {
  if (!first || !second || first.scope === second.scope) return <>{(first ?? second)?.scope}</>;
  return (
    <>
      {[first, second].map(({ scope }, index) => (
        <p>
          <Named slots={[index === 0 ? 1 : 2]}>{roles[index]?.short}</Named>: {scope}
        </p>
      ))}
    </>
  );
}

function Aligned({ rungs, roles }: { rungs: readonly Rung[]; roles: readonly [RoleHead, RoleHead] }) {
  const [first, second] = roles;
  return (
    <table class="ladder" aria-label="Rungs side by side">
      <thead>
        <tr>
          <th scope="col">
            <Named slots={[1]}>{first.short}</Named>
          </th>
          <th scope="col">What the rung answers for</th>
          <th scope="col">
            <Named slots={[2]}>{second.short}</Named>
          </th>
        </tr>
      </thead>
      <tbody>
        {rungs.map((rung) => (
          <tr>
            <td class={rung.first ? 'left' : 'left empty'}>{rung.first?.level ?? 'none'}</td>
            <td class="scope">
              <Scopes rung={rung} roles={roles} />
            </td>
            <td class={rung.second ? 'right' : 'right empty'}>{rung.second?.level ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says of which entry of its framework a ladder is, where that is not the role’s own. */
export function LadderEntry({ entry }: { entry: string | undefined }) {
  return entry ? <p>The framework’s entry “{entry}”.</p> : null;
}

/** Career ladders: aligned where one source gives both, otherwise each on its own. */
export function Ladders({ ladders, roles }: { ladders: View; roles: readonly [RoleHead, RoleHead] }) {
  return (
    <>
      <p class="aside">
        <Inline parts={ladders.find} />
      </p>
      {ladders.kind === 'aligned' ? (
        <>
          <Aligned rungs={ladders.rungs} roles={roles} />
          <aside class="note">
            <div>
              <h3>Levels do not travel</h3>
              <p>
                “Senior” in a job ad is the publisher’s label. It is not a rung of this ladder, so no pay is printed on
                it.
              </p>
            </div>
          </aside>
        </>
      ) : (
        <div class="wide sides">
          {ladders.ladders.map(({ name, rungs, mark, entry, none }, index) => (
            <div>
              <h3 data-slot={index + 1}>
                <Named slots={[index === 0 ? 1 : 2]}>{name}</Named>
                <Inline parts={mark} />
              </h3>
              <LadderEntry entry={entry} />
              {none ? (
                <p>
                  <Chip kind="no-data" /> {none}.
                </p>
              ) : (
                <ol class="rungs">
                  {rungs.map((rung) => (
                    <li>
                      <b>{rung.name}</b> {rung.scope}
                    </li>
                  ))}
                </ol>
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
