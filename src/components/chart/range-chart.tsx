import { money, moneyShort } from '../../domain/format.ts';
import { type Bar, type RangeChart as Chart, position, type Scale, upperEnd } from '../../view/chart/range-chart.ts';
import { Chip, Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { rangeAttributes } from './chart-attributes.ts';
import { axisHeight, barHeight, barTop, labelBaseline, rowHeight } from './chart-geometry.ts';
import { ChartTable, MarkedCells } from './chart-table.tsx';

const x = (value: number, scale: Scale) => `${position(value, scale)}%`;
const width = (from: number, to: number, scale: Scale) =>
  `${Math.round(10 * (position(to, scale) - position(from, scale))) / 10}%`;

/** One range bar: p10–p90 pale with caps, the middle half solid, the median as a tick. */
export function RangeBar({
  bar,
  scale,
  top,
  height = barHeight,
}: {
  bar: Bar;
  scale: Scale;
  top: number;
  height?: number;
}) {
  const { slot, values, proxy } = bar;
  const { p10, p25, median, p75, p90 } = values;
  const cap = (value: number) => <rect class="cap" data-slot={slot} x={x(value, scale)} y={top} height={height} />;
  return (
    <>
      {p10 !== undefined && (
        <rect
          data-slot={slot}
          data-outer=""
          x={x(p10, scale)}
          width={width(p10, upperEnd(bar, scale), scale)}
          y={top}
          height={height}
        />
      )}
      {p10 !== undefined && cap(p10)}
      {p90 !== undefined && cap(p90)}
      {p25 !== undefined && p75 !== undefined && (
        <rect
          data-slot={slot}
          data-inner={proxy ? 'hatched' : ''}
          x={x(p25, scale)}
          width={width(p25, p75, scale)}
          y={top}
          height={height}
        />
      )}
      <rect data-median="" x={x(median, scale)} y={top - 4} height={height + 8} />
    </>
  );
}

/** Patterns of the hatched bars; once on a page that draws any. */
export function Hatches() {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true">
      <defs>
        {[0, 1, 2, 3, 4].map((slot) => (
          <pattern
            id={`hatch${slot}`}
            data-slot={slot}
            width="5"
            height="5"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="5" height="5" />
            <rect width="2.4" height="5" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

function Axis({ scale }: { scale: Scale }) {
  const last = scale.ticks.length - 1;
  return (
    <svg class="drawing" height={axisHeight} aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          class={index % 2 ? 'faint roomy' : 'faint'}
          x={x(tick, scale)}
          y="14"
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {moneyShort(tick, scale.currency)}
        </text>
      ))}
    </svg>
  );
}

function Ends({ bar, scale, top }: { bar: Bar; scale: Scale; top: number }) {
  const { values } = bar;
  const low = values.p10 ?? values.p25;
  const high = values.p90 ?? values.p75;
  const y = top + 11;
  return (
    <>
      {low !== undefined && (
        <text class="faint roomy low-end" x={x(low, scale)} y={y}>
          {moneyShort(low, scale.currency)}
        </text>
      )}
      {high !== undefined && (
        <text class="faint roomy high-end" x={x(high, scale)} y={y}>
          {moneyShort(high, scale.currency)}
        </text>
      )}
    </>
  );
}

/** Where a label over a median is anchored so that it stays inside the drawing. */
function anchor(at: number, long: boolean): 'start' | 'middle' | 'end' {
  const edge = long ? 30 : 8;
  return at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle';
}

function Plot({ bars, scale, named }: { bars: readonly Bar[]; scale: Scale; named: boolean }) {
  const height = rowHeight(bars.length);
  return (
    <svg class="drawing" height={height} aria-hidden="true">
      {bars.map((bar, index) => {
        const top = barTop(index, bars.length);
        const at = position(bar.values.median, scale);
        const median = money(bar.values.median, scale.currency);
        const text = named ? `${bar.name} ${median}` : median;
        return (
          <>
            <RangeBar bar={bar} scale={scale} top={top} />
            <text
              data-slot={bar.slot}
              x={`${at}%`}
              y={labelBaseline(index, bars.length)}
              text-anchor={anchor(at, named)}
            >
              {text}
            </text>
            <Ends bar={bar} scale={scale} top={top} />
          </>
        );
      })}
    </svg>
  );
}

const heads = ['Group', 'p10', 'p25', 'Median', 'p75', 'p90', 'Sample'];

function Table({ chart }: { chart: Chart }) {
  const groups = Map.groupBy(chart.table, (row) => row.group);
  return (
    <ChartTable title={chart.title} heads={heads}>
      {[...groups].map(([group, rows]) => (
        <tbody>
          <tr data-heading="">
            <th scope="rowgroup" colspan={heads.length}>
              {group}
            </th>
          </tr>
          {rows.map((row) => (
            <tr {...rangeAttributes(row)}>
              <th scope="row">
                <Named slots={[row.slot]}>{row.name}</Named>
              </th>
              <MarkedCells cells={[...row.values, row.sample || { none: '' }]} mark={row.mark} />
            </tr>
          ))}
        </tbody>
      ))}
    </ChartTable>
  );
}

/** Range bars in rows on one axis, with the table beside them. */
export function RangeChart({ chart, first = true }: { chart: Chart; first?: boolean }) {
  const drawn = chart.rows.filter((row) => row.bars.length > 0);
  const undrawn = chart.rows.filter((row) => row.bars.length === 0);
  return (
    <figure id={chart.id} class="chart" data-chart="range" data-min={chart.scale.min} data-max={chart.scale.max}>
      <figcaption>
        <b>{chart.title}</b>
        <Inline parts={chart.caption} />
      </figcaption>
      <div class="rows" role="img" aria-label={chart.spoken}>
        <div />
        <div>
          <Axis scale={chart.scale} />
        </div>
        <div />
        {drawn.map((row, index) => (
          <>
            <div>{row.label}</div>
            <div class={`grid${chart.scale.ticks.length - 1}`} data-plot="">
              <Plot bars={row.bars} scale={chart.scale} named={first && index === 0 && row.bars.length > 1} />
            </div>
            <div>
              {row.samples.map((sample) => (
                <span data-receipt="">{sample}</span>
              ))}
            </div>
          </>
        ))}
      </div>
      {undrawn.map((row) => (
        <p class="undrawn">
          <b>{row.label}</b> <Chip kind="too-few" /> {row.note}
        </p>
      ))}
      <Table chart={chart} />
    </figure>
  );
}
