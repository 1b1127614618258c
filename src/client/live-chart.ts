import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartDataset,
  LinearScale,
  LineController,
  LineElement,
  type Plugin,
  PointElement,
  Tooltip,
} from 'chart.js';
import {
  barHeight,
  barStep,
  editionBottom,
  editionHeight,
  editionLeft,
  editionRight,
  editionTop,
} from '../components/chart-geometry.ts';
import { type Datum, readEditions, readTable } from './chart-data.ts';
import { tip } from './tip.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);
Chart.defaults.animation = false;
Chart.defaults.maintainAspectRatio = false;

const token = (name: string) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Slanted lines of a role’s colour on its pale one: a stand-in category. */
function hatch(slot: number): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return token(`r${slot}`);
  pen.fillStyle = token(`r${slot}t`);
  pen.fillRect(0, 0, 6, 6);
  pen.strokeStyle = token(`r${slot}`);
  pen.lineWidth = 2.4;
  pen.beginPath();
  for (const shift of [-6, 0, 6]) {
    pen.moveTo(shift, 6);
    pen.lineTo(shift + 6, 0);
  }
  pen.stroke();
  return pen.createPattern(tile, 'repeat') ?? token(`r${slot}`);
}

function canvasIn(plot: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'live';
  plot.prepend(canvas);
  return canvas;
}

/** Where a range row’s numbers stand in its table. */
const column = { p10: 0, p25: 1, median: 2, p75: 3, p90: 4 } as const;

function rangeChart(canvas: HTMLCanvasElement, figure: HTMLElement, rows: readonly Datum[], proxy: boolean): Chart {
  const ends = (row: Datum, low: number, high: number): [number, number] | null => {
    const [from, to] = [row.numbers[low], row.numbers[high]];
    if (from === undefined) return null;
    return to === undefined ? [from, Number(figure.dataset.max)] : [from, to];
  };
  const datasets = (): ChartDataset<'bar', ([number, number] | null)[]>[] =>
    rows.flatMap((row, index) => {
      const shared = { stack: String(index), borderSkipped: false as const };
      const solid = token(`r${row.slot}`);
      return [
        {
          ...shared,
          order: 1,
          data: [ends(row, column.p25, column.p75)],
          backgroundColor: proxy ? hatch(row.slot) : solid,
        },
        {
          ...shared,
          order: 2,
          data: [ends(row, column.p10, column.p90)],
          backgroundColor: token(`r${row.slot}t`),
          borderColor: solid,
          borderWidth: { left: 2, right: row.numbers[column.p90] === undefined ? 0 : 2, top: 0, bottom: 0 },
        },
      ];
    });
  const medians: Plugin<'bar'> = {
    id: 'medians',
    afterDatasetsDraw({ ctx, scales, height }) {
      rows.forEach((row, index) => {
        const value = row.numbers[column.median];
        if (value === undefined || !scales.x) return;
        const x = scales.x.getPixelForValue(value);
        const top = height / 2 + barStep * (index - rows.length / 2) + (barStep - barHeight) / 2 - 4;
        ctx.fillStyle = token('paper');
        ctx.fillRect(x - 3.5, top + 1, 7, barHeight + 6);
        ctx.fillStyle = token('ink');
        ctx.fillRect(x - 1.5, top, 3, barHeight + 8);
      });
    },
  };
  const bars = rows.length * barStep;
  return new Chart<'bar', ([number, number] | null)[], string>(canvas, {
    type: 'bar',
    data: { labels: [''], datasets: datasets() },
    plugins: [medians as Plugin],
    options: {
      indexAxis: 'y',
      datasets: { bar: { categoryPercentage: bars / canvas.clientHeight, barPercentage: barHeight / barStep } },
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

function editionChart(canvas: HTMLCanvasElement, figure: HTMLElement): Chart {
  const { series, editions, min, max } = readEditions(figure);
  return new Chart(canvas, {
    type: 'line',
    data: {
      datasets: series.map(({ slot, proxy, points }) => ({
        data: points.map(({ at, value }) => ({ x: at, y: value })),
        borderColor: token(`r${slot}`),
        borderWidth: 2.5,
        ...(proxy && { borderDash: [1, 6], borderCapStyle: 'round' as const }),
        pointStyle: slot === 1 ? ('rect' as const) : ('circle' as const),
        pointRadius: slot === 1 ? 8 : 6,
        pointHoverRadius: slot === 1 ? 10 : 8,
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
        x: { type: 'linear', display: false, min: 0, max: Math.max(1, editions.length - 1) },
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

/** Every figure of a chart in reading order, for the arrow keys. */
function stops(chart: Chart): { datasetIndex: number; index: number }[] {
  return chart.data.datasets.flatMap((dataset, datasetIndex) => {
    // Of the two parts of a range bar, one stands for both.
    const second = chart.getDatasetMeta(datasetIndex).type === 'bar' && datasetIndex % 2 === 1;
    return second ? [] : dataset.data.map((_, index) => ({ datasetIndex, index }));
  });
}

/** Arrow keys walk the figures, Escape leaves. */
function keys(chart: Chart, label: string): void {
  const { canvas } = chart;
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', `${label}. Arrow keys read each figure.`);
  let at = -1;
  const select = (next: number) => {
    const all = stops(chart);
    at = next < 0 ? -1 : next % all.length;
    const active = all[at];
    chart.setActiveElements(active ? [active] : []);
    chart.tooltip?.setActiveElements(active ? [active] : [], { x: 0, y: 0 });
    chart.update();
  };
  canvas.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') select(-1);
    if (!step) return;
    event.preventDefault();
    select(at < 0 ? 0 : (at + step + stops(chart).length) % stops(chart).length);
  });
  canvas.addEventListener('blur', () => select(-1));
}

function draw(figure: HTMLElement): Chart[] {
  const title = figure.querySelector('figcaption b')?.textContent ?? '';
  const plots = [...figure.querySelectorAll<HTMLElement>('.plot')];
  if (figure.dataset.chart === 'editions') {
    return plots.map((plot) => {
      const chart = editionChart(canvasIn(plot), figure);
      keys(chart, title);
      return chart;
    });
  }
  const data = readTable(figure);
  const groups = [...new Set(data.map((datum) => datum.group))];
  return plots.map((plot, index) => {
    const group = groups[index] ?? '';
    const canvas = canvasIn(plot);
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    const chart = rangeChart(
      canvas,
      figure,
      data.filter((datum) => datum.group === group),
      plot.querySelector('[class^=h]') !== null,
    );
    keys(chart, `${title}, ${group}`);
    return chart;
  });
}

/** Lets Chart.js take over a figure’s drawing: tooltips with the citation, by pointer and keyboard. */
export async function liveChart(figure: HTMLElement): Promise<void> {
  await document.fonts.ready;
  let charts = draw(figure);
  figure.dataset.live = '';
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const chart of charts) {
      const { canvas } = chart;
      chart.destroy();
      canvas.remove();
    }
    charts = draw(figure);
  });
}
