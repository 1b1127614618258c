import { readRanges } from './chart-data.ts';
import type { Chart } from './chart-library.ts';
import { editionCanvas } from './edition-canvas.ts';
import { rangeCanvas } from './range-canvas.ts';

function canvasIn(plot: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  plot.prepend(canvas);
  return canvas;
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
  const plots = [...figure.querySelectorAll<HTMLElement>('[data-plot]')];
  if (figure.dataset.chart === 'editions') {
    return plots.map((plot) => {
      const chart = editionCanvas(canvasIn(plot), figure);
      keys(chart, title);
      return chart;
    });
  }
  const ranges = readRanges(figure);
  return plots.map((plot, index) => {
    const rows = ranges[index] ?? [];
    const canvas = canvasIn(plot);
    canvas.style.width = '100%';
    canvas.style.height = '100%';
    const chart = rangeCanvas(canvas, figure, rows);
    keys(chart, `${title}, ${rows[0]?.group ?? ''}`);
    return chart;
  });
}

/** Lets Chart.js take over a figure’s drawing: tooltips with the citation, by pointer and keyboard. */
export async function liveChart(figure: HTMLElement): Promise<void> {
  await document.fonts.ready;
  let charts = draw(figure);
  figure.dataset.drawn = '';
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    for (const chart of charts) {
      const { canvas } = chart;
      chart.destroy();
      canvas.remove();
    }
    charts = draw(figure);
  });
}
