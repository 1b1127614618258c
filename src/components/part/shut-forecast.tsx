import { paths } from '../../view/base/site-paths.ts';
import { subFoldNames } from '../../view/matchup/sections.ts';
import type { ShutForecast as Shut } from '../../view/part/forecast/shut-forecast.ts';
import { pathWithBase } from '../base/address.ts';
import { DrawingRoom } from '../base/drawn-fold.tsx';
import { SubFold } from '../base/sub-fold.tsx';
import { Inline } from '../base/text.tsx';

/** Where all occupations are judged by the same rule. */
export const AllOccupations = () => <a href={pathWithBase(paths.forecasts)}>How all occupations did</a>;

/** What earlier editions forecast of several careers, and what had been counted: drawn when it is opened. */
export function ShutForecast({ view }: { view: Shut }) {
  return (
    <SubFold id="forecast" name={subFoldNames.forecast} finding={view.finding}>
      <DrawingRoom data="" links={view.careers} />
      <p class="small">
        <AllOccupations />.
        <Inline parts={view.marks} />
      </p>
    </SubFold>
  );
}
