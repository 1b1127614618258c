import type { WeekLine, GroupWeeks as Weeks } from '../../view/day/group-weeks.ts';
import { pathWithBase } from '../base/address.ts';
import { SubFold } from '../base/sub-fold.tsx';

/** A week of the groups that careers belong to: theirs, never the careers’ own. */
export function GroupWeeks({ lines, source }: { lines: readonly WeekLine[]; source: Weeks['source'] }) {
  return (
    <SubFold name="Hours and work at home, by group">
      <table class="lines of-2">
        <thead>
          <tr>
            <th scope="col">Group</th>
            <th scope="col">Worked at home</th>
            <th scope="col">Hours a week</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, home, hours }) => (
            <tr>
              <th scope="row">{name}</th>
              <td>
                <b>{home}</b>
              </td>
              <td>
                <b>{hours}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        Of all people at work in the group in one week: who worked at home for pay, some hours or all, and hours worked
        that week. Not of the career. <a href={pathWithBase(source.href)}>{source.name}</a>, {source.month}.
      </p>
    </SubFold>
  );
}
