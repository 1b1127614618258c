import {
  editionBottom,
  editionHeight,
  editionLeft,
  editionRight,
  editionTop,
} from '../../components/chart/chart-geometry.ts';
import { readEditions } from './chart-data.ts';
import { Chart } from './chart-library.ts';
import { token } from './colours.ts';
import { tip } from './tip.ts';

/** Markers by slot, as the signs of the roles. */
const shapes = ['circle', 'rect', 'circle', 'triangle', 'rectRot'] as const;

/** Lines by edition, from the figure’s own table. */
export function editionCanvas(canvas: HTMLCanvasElement, figure: HTMLElement): Chart {
  const { series, editions, min, max } = readEditions(figure);
  return new Chart(canvas, {
    type: 'line',
    data: {
      datasets: series.map(({ slot, proxy, second, points }) => ({
        data: points.map(({ x, y }) => ({ x, y })),
        borderColor: token(`r${slot}`),
        borderWidth: 2.5,
        ...(proxy && { borderDash: [1, 6], borderCapStyle: 'round' as const }),
        pointStyle: second ? ('rectRot' as const) : shapes[slot],
        pointRadius: slot === 1 && !second ? 8 : 6,
        pointHoverRadius: slot === 1 && !second ? 10 : 8,
        pointBackgroundColor: proxy ? token('paper') : token(`r${slot}`),
        pointBorderWidth: proxy ? 2.5 : 0,
        clip: false as const,
      })),
    },
    options: {
      layout: {
        padding: ({ chart }) => ({
          left: chart.width * editionLeft,
          right: chart.width * (1 - editionRight),
          top: editionTop,
          bottom: editionHeight - editionBottom,
        }),
      },
      interaction: { mode: 'nearest', intersect: false },
      scales: {
        x: { type: 'linear', display: false, min: 0, max: Math.max(1, editions - 1) },
        y: { display: false, min, max },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external: ({ tooltip }) => {
            const [point] = tooltip.opacity ? (tooltip.dataPoints ?? []) : [];
            tip(
              figure,
              point && series[point.datasetIndex]?.points[point.dataIndex]?.datum,
              canvas,
              tooltip.caretX,
              tooltip.caretY,
            );
          },
        },
      },
    },
  });
}
