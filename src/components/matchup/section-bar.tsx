import type { RoleHead } from '../../view/base/role-head.ts';
import type { ContentsEntry } from '../../view/matchup/contents.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';

/**
 * The roles, in full, and the list of sections. On narrow screens a bar that follows the reader, the list behind one
 * control; on wide ones the same element stands beside the text, with the list open.
 */
export function SectionBar({ roles, contents }: { roles: readonly RoleHead[]; contents: readonly ContentsEntry[] }) {
  return (
    <div class="section-bar">
      <div class="names">
        {roles.map((role) => (
          <a href={pathWithBase(role.href)}>
            <Named slots={[role.slot]}>{role.name}</Named>
          </a>
        ))}
      </div>
      <details class="menu" data-fold="narrow" open>
        <summary>Sections</summary>
        <nav aria-label="On this page" data-contents="">
          <ul>
            {contents.map(({ id, label }) => (
              <li>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </details>
    </div>
  );
}
