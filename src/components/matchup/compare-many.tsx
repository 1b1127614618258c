import type { CompareMany as View } from '../../view/matchup/compare-many.ts';
import { ViewActions } from '../base/view-actions.tsx';
import { GlanceTable } from '../glance/glance-table.tsx';
import { SentStrip } from '../part/sent-strip.tsx';

/** Roles chosen by a reader, side by side: what a reader sees first, the rows of a matchup page. */
export function CompareManyRows({ view: { byPlace, glance, roles } }: { view: View }) {
  return (
    <>
      <SentStrip view={byPlace.sent} />
      <ViewActions />
      <section id="glance">
        <h2>Side by side</h2>
        <div class="wide">
          <GlanceTable lines={glance} roles={roles} />
        </div>
      </section>
    </>
  );
}
