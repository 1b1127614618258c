import type { CompareMany as View } from '../../view/matchup/compare-many.ts';
import { ShareButton } from '../base/view-actions.tsx';
import { ScreenOne } from './screen-one.tsx';

/** Roles chosen by a reader: the answer in one screen, as on the page of two. */
export function CompareManyHead({ view: { roles, head } }: { view: View }) {
  return (
    <ScreenOne roles={roles} screen={head}>
      <button data-change="">Change careers</button>
      <a href="#by-place">Your place</a>
      <ShareButton />
      <a href="#sources">Sources</a>
    </ScreenOne>
  );
}
