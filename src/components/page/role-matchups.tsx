import type { RoleMatchups as View } from '../../view/page/role-matchups.ts';
import { pathWithBase } from '../base/address.ts';
import { MatchupList } from '../part/matchup-list.tsx';

function ByFamily({ families }: { families: View['others'] }) {
  return (
    <>
      {families.map(({ name, roles }) => (
        <>
          <h3>{name}</h3>
          <ul class="links">
            {roles.map((role) => (
              <li>
                <a href={pathWithBase(role.href)}>{role.name}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

/** The matchups of a role: a few drawn, all others by family behind a summary. */
export function RoleMatchups({ view: { drawn, open, others, folded, plural } }: { view: View }) {
  return (
    <section id="compare">
      <h2>Compare with</h2>
      <p data-finding="">
        {drawn.length > 0
          ? 'Ranges on one scale, $50K to $300K, each pair on the basis that leads its page, where every figure is cited.'
          : `No measure of pay is published in the same way for ${plural} and for another role here. The matchups set work, skills, ladders and what is known of pay side by side.`}
      </p>
      {drawn.length > 0 && <MatchupList lines={drawn} />}
      {open && (
        <div class="wide">
          <ByFamily families={[open]} />
        </div>
      )}
      {folded > 0 && (
        <details class="wide as-table">
          <summary>Show {folded} more by family</summary>
          <ByFamily families={others} />
        </details>
      )}
    </section>
  );
}
