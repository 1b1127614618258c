import type { ManyAnswer as View } from '../../view/matchup/compare-head.ts';
import { ShareButton } from '../base/view-actions.tsx';
import { SentStrip } from '../part/sent-strip.tsx';
import { ScreenOne } from './screen-one.tsx';

/** Roles chosen by a reader: the answer in one screen, as on the page of two. */
export function CompareManyHead({ view: { byPlace, roles, head } }: { view: View }) {
  return (
    <>
      <SentStrip view={byPlace.sent} />
      <ScreenOne roles={roles} screen={head}>
        <button data-change="">Change careers</button>
        <a href="#by-place">Your place</a>
        <ShareButton />
        <a href="#sources">Sources</a>
      </ScreenOne>
    </>
  );
}
