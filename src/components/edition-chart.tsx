import type { EditionChart as Chart, EditionSeries } from '../view/edition-chart.ts';
import { editionBottom, editionHeight, editionLeft, editionRight, editionTop } from './chart-geometry.ts';
import { Named } from './signs.tsx';
import { Cite, Inline } from './text.tsx';

const round = (value: number) => Math.round(10 * value) / 10;

/** Horizontal place of an edition, in percent. */
export function editionX(at: number, editions: number): number {
  return editions === 1 ? 50 : round(editionLeft + (at * (editionRight - editionLeft)) / (editions - 1));
}

/** Vertical place of a value, in pixels. */
export function editionY(value: number, { min, max }: Pick<Chart, 'min' | 'max'>): number {
  return max === min
    ? editionBottom
    : round(editionBottom - ((value - min) * (editionBottom - editionTop)) / (max - min));
}

/** Above the points of the highest series at an edition, below those of the others; left out where it would collide. */
export function labelOffset(chart: Chart, series: EditionSeries, at: number): number | undefined {
  const here = chart.series
    .flatMap((other) =>
      other.points.filter((point) => point.at === at).map((point) => ({ other, y: editionY(point.value, chart) })),
    )
    .sort((a, b) => a.y - b.y);
  const index = here.findIndex(({ other }) => other === series);
  const own = here[index];
  if (!own) return undefined;
  if (index === 0) return -12;
  const next = here[index + 1];
  return next && next.y - own.y < 44 ? undefined : 22;
}

function Marker({ slot, proxy }: { slot: number; proxy: boolean }) {
  const look = proxy ? `pt open l${slot}` : `pt f${slot}`;
  return slot === 1 ? <rect class={look} /> : <circle class={look} />;
}

function Series({ chart, series }: { chart: Chart; series: EditionSeries }) {
  const { slot, proxy, points } = series;
  const at = (index: number) => {
    const point = points[index];
    return point
      ? { x: `${editionX(point.at, chart.editions.length)}%`, y: editionY(point.value, chart) }
      : { x: '0', y: 0 };
  };
  return (
    <>
      {points.slice(1).map((_, index) => (
        <line
          class={`l${slot} ${proxy ? 'dots' : 'line'}`}
          x1={at(index).x}
          y1={at(index).y}
          x2={at(index + 1).x}
          y2={at(index + 1).y}
        />
      ))}
      {points.map((point, index) => {
        const offset = labelOffset(chart, series, point.at);
        return (
          <svg x={at(index).x} y={at(index).y}>
            <Marker slot={slot} proxy={proxy} />
            {offset !== undefined && (
              <text class={`t${slot}`} y={offset}>
                {point.text}
              </text>
            )}
          </svg>
        );
      })}
    </>
  );
}

function Table({ chart }: { chart: Chart }) {
  const names = [...new Set(chart.table.map((row) => row.name))];
  return (
    <details class="tb">
      <summary>Show these figures as a table</summary>
      <div class="scroll" role="region" aria-label={`${chart.title}, table`} tabIndex={0}>
        <table class="dat nums">
          <thead>
            <tr>
              <th scope="col">Edition</th>
              {chart.columns.map((column) => (
                <th scope="col">{column}</th>
              ))}
            </tr>
          </thead>
          {names.map((name) => {
            const rows = chart.table.filter((row) => row.name === name);
            return (
              <tbody data-slot={rows[0]?.slot}>
                <tr class="grp">
                  <th scope="rowgroup" colSpan={chart.columns.length + 1}>
                    <Named slots={[rows[0]?.slot ?? 0]}>{name}</Named>
                  </th>
                </tr>
                {rows.map((row) => (
                  <tr>
                    <th scope="row">{row.edition}</th>
                    {row.cells.map((cell, index) => (
                      <td>
                        {cell}
                        {index === row.cells.length - 1 && <Cite mark={row.mark} />}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </details>
  );
}

/** Figures by edition with their table. */
export function EditionChart({ chart }: { chart: Chart }) {
  const zero = editionY(0, chart);
  return (
    <figure
      id={chart.id}
      class="chart"
      data-chart="editions"
      data-unit={chart.unit}
      data-min={chart.min}
      data-max={chart.max}
    >
      <figcaption>
        <b>{chart.title}</b>
        <Inline parts={chart.caption} />
      </figcaption>
      <ul class="key">
        {chart.series.map((series) => (
          <li data-proxy={series.proxy || undefined}>
            <Named slots={[series.slot]}>
              <b>{series.name}</b> {series.note && <span class="lo">{series.note}</span>}
            </Named>
          </li>
        ))}
      </ul>
      <div class="plot" role="img" aria-label={chart.spoken}>
        <svg class="ch" height={editionHeight} aria-hidden="true">
          {chart.unit === 'percent' && (
            <>
              <line class="g0" x1="0" x2="100%" y1={zero} y2={zero} />
              <text class="lo" x="0" y={zero - 5}>
                0%
              </text>
            </>
          )}
          {chart.editions.map((edition, index) => (
            <text
              class={index % 2 ? 'lo d' : 'lo'}
              x={`${editionX(index, chart.editions.length)}%`}
              y={editionHeight - 6}
              text-anchor="middle"
            >
              {edition}
            </text>
          ))}
          {chart.series.map((series) => (
            <Series chart={chart} series={series} />
          ))}
        </svg>
      </div>
      <Table chart={chart} />
    </figure>
  );
}
