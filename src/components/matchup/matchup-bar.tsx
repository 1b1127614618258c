import type { RoleHead } from '../../view/base/role-head.ts';
import type { ContentsEntry } from '../../view/matchup/contents.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';

/** The two roles and the list of contents: on wide screens one bar that follows, on others the roles follow alone. */
export function MatchupBar({ roles, contents }: { roles: readonly RoleHead[]; contents: readonly ContentsEntry[] }) {
  return (
    <div class="matchup-bar">
      <div class="names">
        {roles.map((role) => (
          <a href={pathWithBase(role.href)}>
            <Named slots={[role.slot]}>{role.short}</Named>
          </a>
        ))}
      </div>
      <nav aria-label="On this page" data-contents="">
        <ul>
          {contents.map(({ id, label }) => (
            <li>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
