import { midSentence } from '../../domain/format.ts';
import { keysOf, skillLevels } from '../../schema/vocabulary.ts';
import type { RoleHead } from '../../view/base/role-head.ts';
import type { Slot } from '../../view/base/slot.ts';
import type { AskedFor as Asked, SkillColumns as Columns, SkillEntry, ToolColumns } from '../../view/part/skills.ts';
import { Editorial, Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

const order = keysOf(skillLevels);

/** A skill level as four squares, filled up to the level; drawn by the style sheet. */
export function Pips({ slot, level }: { slot: Slot; level: keyof typeof skillLevels }) {
  return <span class={`pip on${order.indexOf(level) + 1}`} data-slot={slot} role="img" aria-label={level} />;
}

function SkillList({ entries }: { entries: readonly SkillEntry[] }) {
  if (entries.length === 0) return <p data-none="">None</p>;
  return (
    <ul>
      {entries.map((entry) => (
        <li>
          <span>{entry.name}</span>
          <span class="pips">{entry.levels.map(({ slot, level }) => level && <Pips slot={slot} level={level} />)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Skills in three columns: only the first role’s, shared, only the second’s. */
export function SkillColumns({
  columns,
  roles: [first, second],
}: {
  columns: Columns;
  roles: readonly [RoleHead, RoleHead];
}) {
  return (
    <>
      <p class="aside">
        <Inline parts={columns.find} />
      </p>
      <div class="wide trio">
        <div>
          <h3>
            <Named slots={[1]}>Only {midSentence(first.short)}</Named>
          </h3>
          <SkillList entries={columns.onlyFirst} />
        </div>
        <div>
          <h3>
            <Named slots={[1, 2]}>Shared</Named>
          </h3>
          <SkillList entries={columns.shared} />
          {columns.levelled && (
            <p class="small levels">
              Levels:{' '}
              {order.map((level) => (
                <span class="nowrap">
                  <Pips slot={0} level={level} /> {level}
                </span>
              ))}
            </p>
          )}
        </div>
        <div>
          <h3>
            <Named slots={[2]}>Only {midSentence(second.short)}</Named>
          </h3>
          <SkillList entries={columns.onlySecond} />
        </div>
      </div>
    </>
  );
}

const names = (tools: readonly string[]) => (tools.length ? tools.join(', ') : <span class="faint">none listed</span>);

/** The editors’ tools by kind. */
export function ToolTable({
  tools,
  roles: [first, second],
}: {
  tools: readonly ToolColumns[];
  roles: readonly [RoleHead, RoleHead];
}) {
  return (
    <div class="wide">
      <Editorial />
      <div class="scroll" role="region" aria-label="Tools commonly used" tabindex={0}>
        <table class="data tools" aria-label="Tools commonly used">
          <thead>
            <tr>
              <td />
              <th scope="col">
                <Named slots={[1]}>Only {midSentence(first.short)}</Named>
              </th>
              <th scope="col">
                <Named slots={[1, 2]}>Both</Named>
              </th>
              <th scope="col">
                <Named slots={[2]}>Only {midSentence(second.short)}</Named>
              </th>
            </tr>
          </thead>
          <tbody>
            {tools.map((row) => (
              <tr>
                <th scope="row">{row.kind}</th>
                <td>{names(row.onlyFirst)}</td>
                <td>{names(row.both)}</td>
                <td>{names(row.onlySecond)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Software flagged as in demand in job ads for the nearest categories. */
export function AskedFor({ view }: { view: Asked }) {
  return (
    <div class="wide">
      <p class="small">
        <Inline parts={view.find} />
      </p>
      <dl class="asked">
        {view.columns.map((column) => (
          <div>
            <dt>
              <Named slots={column.slots}>{column.name}</Named>
            </dt>
            <dd>{column.tools.join(', ') || 'none'}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
