import { paths } from '../../view/base/site-paths.ts';
import type { ManyAnswer as View } from '../../view/matchup/compare-head.ts';
import { pathWithBase } from '../base/address.ts';
import { ShareButton } from '../base/view-actions.tsx';
import { SentStrip } from '../part/sent-strip.tsx';
import { ScreenOne } from './screen-one.tsx';

/** Roles chosen by a reader, or two with a page of their own: the answer in one screen. */
export function CompareManyHead({ view: { byPlace, where, roles, head }, own = false }: { view: View; own?: boolean }) {
  return (
    <>
      <SentStrip view={byPlace.sent} part={where ? 'where' : 'by-place'} />
      <ScreenOne roles={roles} screen={head}>
        {own ? (
          <a href={pathWithBase(paths.compare)} data-pick={roles.map(({ id }) => id).join(' ')} aria-haspopup="dialog">
            Add a career
          </a>
        ) : (
          <button data-change="" aria-label="Change careers">
            Change
          </button>
        )}
        <a href={where ? '#where' : '#by-place'}>Your place</a>
        <ShareButton />
        <a href="#sources">Sources</a>
      </ScreenOne>
    </>
  );
}
