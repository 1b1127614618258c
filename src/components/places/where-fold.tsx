import { sectionNames } from '../../view/matchup/sections.ts';
import type { Where } from '../../view/places/where.ts';
import { pathWithBase } from '../base/address.ts';
import { Fold } from '../base/section.tsx';
import { Inline } from '../base/text.tsx';

/** The part on places, shut: a script draws it when a reader opens it; without one its links lead to the same by career. */
export function WhereFold({ view: { summary, marks, careers } }: { view: Where }) {
  const data = careers.map(({ href: _, name: _name, ...career }) => career);
  return (
    <Fold id="where" heading={sectionNames.where} finding={summary} shut="everywhere">
      <div class="wide" data-where={JSON.stringify(data)}>
        <ul class="links">
          {careers.map(({ name, href }) => (
            <li>
              <a href={pathWithBase(href)}>{name}, by place</a>
            </li>
          ))}
        </ul>
      </div>
      <p class="small" role="status" data-said="" />
      <p class="small">
        <Inline
          parts={['Clear: 2% or more, and beyond the 95% error of both medians. Official wages, US.', ...marks]}
        />
      </p>
    </Fold>
  );
}
