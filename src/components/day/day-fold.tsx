import type { Day } from '../../view/day/day.ts';
import { sectionNames } from '../../view/matchup/sections.ts';
import { DrawnFold } from '../base/drawn-fold.tsx';
import { Inline } from '../base/text.tsx';

/** What differs in a day, shut. */
export function DayFold({ view: { finding, careers, note, drawn } }: { view: Day }) {
  return (
    <DrawnFold id="day" heading={sectionNames.day} finding={finding} data={drawn ? '' : undefined} links={careers}>
      <aside class="note">
        <p>
          <Inline parts={note} />
        </p>
      </aside>
    </DrawnFold>
  );
}
