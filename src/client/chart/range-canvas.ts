import { barHeight, barStep, barTop, jointHeight, jointTop } from '../../components/chart/chart-geometry.ts';
import type { RangeDatum } from './chart-data.ts';
import { Chart, type ChartDataset, type Plugin } from './chart-library.ts';
import { hatch, token } from './colours.ts';
import { tip } from './tip.ts';

type Percentile = keyof RangeDatum['values'];

/** Where the bars of a row stand: each below the other, or, of a category that stands for several roles, sharing one. */
function placesOf(rows: readonly RangeDatum[], height: number) {
  const [first] = rows;
  const shared = first?.shared ?? [];
  if (first && shared.length > 0) {
    const step = jointHeight / shared.length;
    const bars = shared.map((part) => ({ ...first, ...part }));
    return {
      bars,
      ticks: [{ value: first.values.median, top: jointTop, height: jointHeight }],
      step,
      bar: step,
      shift: height - 2 * jointTop - jointHeight,
    };
  }
  const ticks = rows.map(({ values }, index) => ({
    value: values.median,
    top: barTop(index, rows.length),
    height: barHeight,
  }));
  const step = barStep(rows.length);
  return {
    bars: rows,
    ticks,
    step,
    bar: barHeight,
    shift: height - 2 * barTop(0, rows.length) - (rows.length - 1) * step - barHeight,
  };
}

/** One row of range bars: two floating bars a record lie on each other, the median is drawn over them. */
export function rangeCanvas(canvas: HTMLCanvasElement, figure: HTMLElement, data: readonly RangeDatum[]): Chart {
  const { bars: rows, ticks, step, bar, shift } = placesOf(data, canvas.clientHeight);
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
      for (const { value, top, height } of ticks) {
        if (value === undefined || !scales.x) continue;
        const x = scales.x.getPixelForValue(value);
        ctx.fillStyle = token('paper');
        ctx.fillRect(x - 3.5, top - 3, 7, height + 6);
        ctx.fillStyle = token('ink');
        ctx.fillRect(x - 1.5, top - 4, 3, height + 8);
      }
    },
  };
  const bars = rows.length * step;
  // The bars stand in the middle of what the padding leaves.
  const padding = shift > 0 ? { bottom: shift } : { top: -shift };
  return new Chart<'bar', ([number, number] | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [''], datasets: datasets() },
    plugins: [medians as Plugin],
    options: {
      indexAxis: 'y',
      layout: { padding },
      datasets: {
        bar: { categoryPercentage: bars / (canvas.clientHeight - Math.abs(shift)), barPercentage: bar / step },
      },
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
