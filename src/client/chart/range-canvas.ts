import { barHeight, barStep, barTop } from '../../components/chart/chart-geometry.ts';
import type { RangeDatum } from './chart-data.ts';
import { Chart, type ChartDataset, type Plugin } from './chart-library.ts';
import { hatch, token } from './colours.ts';
import { tip } from './tip.ts';

type Percentile = keyof RangeDatum['values'];

/** One row of range bars: two floating bars a record lie on each other, the median is drawn over them. */
export function rangeCanvas(canvas: HTMLCanvasElement, figure: HTMLElement, rows: readonly RangeDatum[]): Chart {
  const ends = ({ values, capped }: RangeDatum, low: Percentile, high: Percentile): [number, number] | null => {
    const from = values[low];
    // A bar whose end the source caps goes on to the end of the axis; one without an end stops at its highest value.
    const end = capped.has(high) ? Number(figure.dataset.max) : (values[high] ?? values.p75 ?? values.median);
    return from === undefined || end === undefined ? null : [from, end];
  };
  const datasets = (): ChartDataset<'bar', ([number, number] | null)[]>[] =>
    rows.flatMap((row, index) => {
      const shared = { stack: String(index), borderSkipped: false as const };
      const solid = token(`r${row.slot}`);
      return [
        {
          ...shared,
          order: 1,
          data: [ends(row, 'p25', 'p75')],
          backgroundColor: row.proxy ? hatch(row.slot) : solid,
        },
        {
          ...shared,
          order: 2,
          data: [ends(row, 'p10', 'p90')],
          backgroundColor: token(`r${row.slot}t`),
          borderColor: solid,
          borderWidth: { left: 2, right: row.capped.has('p90') ? 0 : 2, top: 0, bottom: 0 },
        },
      ];
    });
  const medians: Plugin<'bar'> = {
    id: 'medians',
    afterDatasetsDraw({ ctx, scales }) {
      rows.forEach((row, index) => {
        const value = row.values.median;
        if (value === undefined || !scales.x) return;
        const x = scales.x.getPixelForValue(value);
        const top = barTop(index, rows.length) - 4;
        ctx.fillStyle = token('paper');
        ctx.fillRect(x - 3.5, top + 1, 7, barHeight + 6);
        ctx.fillStyle = token('ink');
        ctx.fillRect(x - 1.5, top, 3, barHeight + 8);
      });
    },
  };
  const step = barStep(rows.length);
  const bars = rows.length * step;
  return new Chart<'bar', ([number, number] | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [''], datasets: datasets() },
    plugins: [medians as Plugin],
    options: {
      indexAxis: 'y',
      datasets: { bar: { categoryPercentage: bars / canvas.clientHeight, barPercentage: barHeight / step } },
      interaction: { mode: 'nearest', axis: 'y', intersect: false },
      scales: {
        // The two parts of a bar lie on each other; only the bars of a row stand apart.
        x: { display: false, stacked: false, min: Number(figure.dataset.min), max: Number(figure.dataset.max) },
        y: { display: false, stacked: true },
      },
      plugins: {
        tooltip: {
          enabled: false,
          external: ({ tooltip }) => {
            const [point] = tooltip.opacity ? (tooltip.dataPoints ?? []) : [];
            tip(figure, point && rows[Math.floor(point.datasetIndex / 2)], canvas, tooltip.caretX, tooltip.caretY);
          },
        },
      },
    },
  });
}
