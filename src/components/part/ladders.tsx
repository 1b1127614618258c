import type { RoleHead } from '../../view/base/role-head.ts';
import type { Ladders as View } from '../../view/part/ladder.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

function Aligned({
  rungs,
  roles: [first, second],
}: {
  rungs: Extract<View, { kind: 'aligned' }>['rungs'];
  roles: readonly [RoleHead, RoleHead];
}) {
  return (
    <table class="ladder">
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
            <td class="scope">{rung.scope}</td>
            <td class={rung.second ? 'right' : 'right empty'}>{rung.second?.level ?? 'none'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Career ladders: aligned where one source gives both, otherwise each on its own. */
export function Ladders({ ladders, roles }: { ladders: View; roles: readonly [RoleHead, RoleHead] }) {
  return (
    <section id="ladder">
      <h2>Career ladder</h2>
      <p data-finding="">
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
          {ladders.ladders.map(({ name, rungs, mark, none }, index) => (
            <div>
              <h3 data-slot={index + 1}>
                <Named slots={[index === 0 ? 1 : 2]}>{name}</Named>
                <Inline parts={mark} />
              </h3>
              {none ? (
                <p>
                  <Chip kind="no-data" /> {none}.
                </p>
              ) : (
                <ol class="rungs">
                  {rungs.map((rung) => (
                    <li>
                      <b>{rung.title}</b> {rung.scope}
                    </li>
                  ))}
                </ol>
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
