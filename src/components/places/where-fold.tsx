import { sectionNames } from '../../view/matchup/sections.ts';
import type { Where } from '../../view/places/where.ts';
import { pathWithBase } from '../base/address.ts';
import { Fold } from '../base/section.tsx';

/** The part on places, shut: a script draws it when a reader opens it; without one its links lead to the same by career. */
export function WhereFold({ view: { summary, careers } }: { view: Where }) {
  return (
    <Fold id="where" heading={sectionNames.where} finding={summary} shut="everywhere">
      <div class="wide" data-where={careers.map(({ id }) => id).join(' ')}>
        <ul class="links">
          {careers.map(({ name, href }) => (
            <li>
              <a href={pathWithBase(href)}>{name}, by place</a>
            </li>
          ))}
        </ul>
      </div>
    </Fold>
  );
}
