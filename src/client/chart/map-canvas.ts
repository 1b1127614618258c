import { mapBottom, mapHeight, mapLeft, mapRight, mapTop } from '../../components/page/map-geometry.ts';
import { readMap } from './chart-data.ts';
import { Chart } from './chart-library.ts';
import { token } from './colours.ts';
import { tip } from './tip.ts';

/** Both ends of an axis, as the figure states them. */
function ends(text: string | undefined): { min: number; max: number } {
  const [min = 0, max = 1] = (text ?? '').split(' ').map(Number);
  return { min, max };
}

/** Occupations as points by pay and growth, from the figure’s own table. */
export function mapCanvas(canvas: HTMLCanvasElement, figure: HTMLElement): Chart {
  const points = readMap(figure);
  return new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: [
        {
          data: points.map(({ x, y }) => ({ x, y })),
          pointRadius: 5,
          pointHoverRadius: 8,
          pointBorderWidth: 2,
          pointHoverBorderWidth: 2,
          pointBorderColor: token('r0'),
          pointBackgroundColor: points.map(({ near }) => token(near ? 'paper' : 'r0')),
          pointHoverBackgroundColor: token('ink'),
          clip: false as const,
        },
      ],
    },
    options: {
      layout: {
        padding: ({ chart }) => ({
          left: chart.width * mapLeft,
          right: chart.width * (1 - mapRight),
          top: mapTop,
          bottom: mapHeight - mapBottom,
        }),
      },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: { type: 'linear', display: false, ...ends(figure.dataset.wages) },
        y: { type: 'linear', display: false, ...ends(figure.dataset.growth) },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external: ({ tooltip }) => {
            const [point] = tooltip.opacity ? (tooltip.dataPoints ?? []) : [];
            tip(figure, point && points[point.dataIndex]?.datum, canvas, tooltip.caretX, tooltip.caretY);
          },
        },
      },
    },
  });
}
