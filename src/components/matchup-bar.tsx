import type { ContentsEntry } from '../view/contents.ts';
import type { RoleHead } from '../view/role-head.ts';
import { at } from './address.ts';
import { Named } from './signs.tsx';

/** The two roles and the list of contents: on wide screens one bar that follows, on others the roles follow alone. */
export function MatchupBar({ roles, contents }: { roles: readonly RoleHead[]; contents: readonly ContentsEntry[] }) {
  return (
    <div class="bar2">
      <div class="names">
        {roles.map((role) => (
          <a href={at(role.href)}>
            <Named slots={[role.slot]}>{role.short}</Named>
          </a>
        ))}
      </div>
      <nav aria-label="On this page">
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
