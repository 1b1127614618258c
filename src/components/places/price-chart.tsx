import type { PriceChart as View } from '../../view/places/price-chart.ts';

const height = 240;
const percent = (share: number) => `${Math.round(1000 * share) / 10}%`;
const up = (share: number) => Math.round(10 * (1 - share) * height) / 10;

/** States by how dear they are and by what is paid there; the table beside it has the numbers. */
export function PriceChart({ view: { points, across, up: levels, asPrices } }: { view: View }) {
  const [[x1, y1], [x2, y2]] = asPrices;
  return (
    <div class="price-chart" aria-hidden="true">
      <svg class="drawing" height={height + 40}>
        {levels.map(({ at, text }) => (
          <>
            <line x1="0" x2="100%" y1={up(at)} y2={up(at)} />
            <text class="amount" x="0" y={up(at) - 3}>
              {text}
            </text>
          </>
        ))}
        <line class="as-prices" x1={percent(x1)} x2={percent(x2)} y1={up(y1)} y2={up(y2)} />
        {points.map(({ code, x, y, label }) => (
          <>
            <circle cx={percent(x)} cy={up(y)} r="3" />
            {label && (
              <text
                x={percent(x)}
                y={up(y) + 4}
                dx={label === 'right' ? 5 : -5}
                text-anchor={label === 'left' ? 'end' : undefined}
              >
                {code}
              </text>
            )}
          </>
        ))}
        {across.map(({ at, text }) => (
          <text class="level" x={percent(at)} y={height + 16} text-anchor="middle">
            {text}
          </text>
        ))}
        <text class="level" x="50%" y={height + 34} text-anchor="middle">
          price level of the state, US = 100
        </text>
      </svg>
      <p class="small">Dashed: pay moving as prices do.</p>
    </div>
  );
}
