import { sectionNames } from '../../view/matchup/sections.ts';
import type { Where } from '../../view/places/where.ts';
import { DrawnFold } from '../base/drawn-fold.tsx';
import { Inline } from '../base/text.tsx';

/** The part on places, shut: without a script its links lead to the same by career. */
export function WhereFold({ view: { summary, marks, careers } }: { view: Where }) {
  const data = careers.map(({ href: _, name: _name, ...career }) => career);
  return (
    <DrawnFold
      id="where"
      heading={sectionNames.where}
      finding={summary}
      data={JSON.stringify(data)}
      links={careers.map(({ name, href }) => ({ name: `${name}, by place`, href }))}
    >
      <p class="small">
        <Inline
          parts={['Clear: 2% or more, and beyond the 95% error of both medians. Official wages, US.', ...marks]}
        />
      </p>
    </DrawnFold>
  );
}
