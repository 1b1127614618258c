import {
  editionBottom,
  editionHeight,
  editionLeft,
  editionRight,
  editionTop,
} from '../../components/chart/chart-geometry.ts';
import { readEditions } from './chart-data.ts';
import { Chart, type Plugin } from './chart-library.ts';
import { token } from './colours.ts';
import { tip } from './tip.ts';

/** The marks of the static drawing, as the library calls them. */
const shapes: Record<string, 'rect' | 'circle' | 'triangle' | 'rectRot'> = {
  square: 'rect',
  circle: 'circle',
  triangle: 'triangle',
  diamond: 'rectRot',
};

/** Half a square and half a circle in the colours of two roles, over the points of a series that stands for both. */
function jointMarks(series: readonly { sign: string; shared: readonly number[] }[]): Plugin<'line'> {
  return {
    id: 'joint-marks',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      for (const [index, { sign, shared }] of series.entries()) {
        if (sign !== 'joint') continue;
        for (const { x, y } of chart.getDatasetMeta(index).data) {
          ctx.fillStyle = token(`r${shared[0]}`);
          ctx.fillRect(x - 6.5, y - 6.5, 6.5, 13);
          ctx.fillStyle = token(`r${shared[1]}`);
          ctx.beginPath();
          ctx.arc(x, y, 6.5, -Math.PI / 2, Math.PI / 2);
          ctx.fill();
        }
      }
    },
  };
}

/** Lines by edition, from the figure’s own table. */
export function editionCanvas(canvas: HTMLCanvasElement, figure: HTMLElement): Chart {
  const { series, editions, min, max } = readEditions(figure);
  return new Chart(canvas, {
    type: 'line',
    data: {
      datasets: series.map(({ slot, sign, proxy, shared, points }) => ({
        data: points.map(({ x, y }) => ({ x, y })),
        borderColor: token(shared.length > 0 ? 'ink' : `r${slot}`),
        borderWidth: 2.5,
        ...(proxy && { borderDash: [1, 6], borderCapStyle: 'round' as const }),
        pointStyle: shapes[sign] ?? ('rect' as const),
        pointRadius: sign === 'square' ? 8 : 6,
        pointHoverRadius: sign === 'square' ? 10 : 8,
        pointBackgroundColor: proxy ? token('paper') : token(shared.length > 0 ? 'ink' : `r${slot}`),
        pointBorderWidth: proxy ? 2.5 : 0,
        clip: false as const,
      })),
    },
    plugins: [jointMarks(series) as Plugin],
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
