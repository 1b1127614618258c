import { subFoldNames } from '../../view/matchup/sections.ts';
import type { HalfwayForecast } from '../../view/part/forecast/halfway-forecast.ts';
import { SubFold } from '../base/sub-fold.tsx';
import { HalfwayLines } from './halfway-lines.tsx';
import { AllOccupations } from './shut-forecast.tsx';

/** What earlier editions forecast of a career, and what had been counted half-way. */
export function ForecastFold({ view }: { view: HalfwayForecast }) {
  return (
    <SubFold id="forecast" name={subFoldNames.forecast} finding={view.finding}>
      <HalfwayLines view={view} />
      <p class="small">
        <AllOccupations />.
      </p>
    </SubFold>
  );
}
