import { listScale, type MatchupLine } from '../../view/part/matchup-list.ts';
import { pathWithBase } from '../base/address.ts';
import { Named } from '../base/badges.tsx';
import { RangeBar } from '../chart/range-chart.tsx';

/** Matchups as links, each with its two bars on one scale. */
export function MatchupList({ lines }: { lines: readonly MatchupLine[] }) {
  return (
    <ul class="wide pairs">
      {lines.map(({ href, sides, basis, note }) => (
        <li>
          <a href={pathWithBase(href)}>
            <span class="pair">
              {sides.map((side, index) => (
                <>
                  <Named slots={[side.slot]}>{side.name}</Named>
                  {index === 0 && <span class="unseen"> vs </span>}
                </>
              ))}
              {basis && <span data-receipt="">{basis}</span>}
            </span>
            {note ? (
              <span data-none="">{note}</span>
            ) : (
              <svg class="drawing" height="44" aria-hidden="true">
                {sides.map(({ bar }, index) => bar && <RangeBar bar={bar} scale={listScale} top={5 + index * 20} />)}
              </svg>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
