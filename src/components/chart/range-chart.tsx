import { money, moneyShort } from '../../domain/format.ts';
import {
  type Bar,
  type RangeChart as Chart,
  position,
  type RangeRow,
  type Scale,
  upperEnd,
} from '../../view/chart/range-chart.ts';
import { Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { AxisTicks } from './axis-ticks.tsx';
import { rangeAttributes } from './chart-attributes.ts';
import {
  axisHeight,
  barHeight,
  barTop,
  jointBaseline,
  jointHeight,
  jointRowHeight,
  jointTop,
  labelBaseline,
  rowHeight,
} from './chart-geometry.ts';
import { ChartTable, FigureTable, MarkedCells } from './chart-table.tsx';

const x = (value: number, scale: Scale) => `${position(value, scale)}%`;
const width = (from: number, to: number, scale: Scale) =>
  `${Math.round(10 * (position(to, scale) - position(from, scale))) / 10}%`;

/** One range bar: from one in ten to nine in ten pale with caps, the middle half solid, the median as a tick. */
export function RangeBar({
  bar,
  scale,
  top,
  height = barHeight,
  median: ticked = true,
}: {
  bar: Bar;
  scale: Scale;
  top: number;
  height?: number;
  /** Without it another bar has the tick of both. */
  median?: boolean;
}) {
  const { slot, values, proxy, open } = bar;
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
      {p25 !== undefined && (p75 !== undefined || open) && (
        <rect
          data-slot={slot}
          data-inner={proxy ? 'hatched' : ''}
          x={x(p25, scale)}
          width={width(p25, p75 ?? scale.max, scale)}
          y={top}
          height={height}
        />
      )}
      {ticked && <Median value={median} scale={scale} top={top} height={height} />}
    </>
  );
}

function Median({ value, scale, top, height }: { value: number; scale: Scale; top: number; height: number }) {
  return <rect data-median="" x={x(value, scale)} y={top - 4} height={height + 8} />;
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
  return (
    <svg class="drawing" height={axisHeight} aria-hidden="true">
      <AxisTicks scale={scale} classOf={(index, last) => (index % 2 && last > 5 ? 'faint roomy' : 'faint')} />
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
          {moneyShort(low, scale.currency, scale.per)}
        </text>
      )}
      {high !== undefined && (
        <text class="faint roomy high-end" x={x(high, scale)} y={y}>
          {moneyShort(high, scale.currency, scale.per)}
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
  return (
    <svg class="drawing" height={rowHeight(bars.length)} aria-hidden="true">
      {bars.map((bar, index) => {
        const top = barTop(index, bars.length);
        const at = position(bar.values.median, scale);
        const median = money(bar.values.median, scale.currency, scale.per);
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

/** One category that stands for several roles: a bar in the colours of all, with one tick and one label. */
function JointPlot({ bars, scale }: { bars: readonly Bar[]; scale: Scale }) {
  const [first] = bars;
  if (!first) return null;
  const { median } = first.values;
  const height = jointHeight / bars.length;
  const at = position(median, scale);
  return (
    <svg class="drawing" height={jointRowHeight} aria-hidden="true">
      {bars.map((bar, index) => (
        <RangeBar bar={bar} scale={scale} top={jointTop + index * height} height={height} median={false} />
      ))}
      <Median value={median} scale={scale} top={jointTop} height={jointHeight} />
      <text data-slot={0} x={`${at}%`} y={jointBaseline} text-anchor={anchor(at, false)}>
        {money(median, scale.currency, scale.per)}
      </text>
      <Ends bar={first} scale={scale} top={jointTop + 2} />
    </svg>
  );
}

function Row({ row, scale, named }: { row: RangeRow; scale: Scale; named: boolean }) {
  const { label, slots = [], samples, apart, bars, joint, note } = row;
  return (
    <div class="level">
      <p>
        <b>
          <Named slots={slots}>{label}</Named>
        </b>
        {[...samples, ...(apart ? [apart] : [])].map((text) => (
          <small>{text}</small>
        ))}
        {note && <small>{note}</small>}
      </p>
      <div class={`grid${scale.ticks.length - 1}`} data-plot="">
        {joint ? <JointPlot bars={bars} scale={scale} /> : <Plot bars={bars} scale={scale} named={named} />}
      </div>
    </div>
  );
}

const heads = [
  'Whose pay',
  'One in ten below',
  'A quarter below',
  'Median',
  'A quarter above',
  'One in ten above',
  'Sample',
];

/** The figures of a range chart, one body a group; a group that is not drawn says so to the canvas. */
function RangeTable({ chart: { title, table, rows: drawn } }: { chart: Chart }) {
  const groups = Map.groupBy(table, (row) => row.group);
  return (
    <FigureTable label={`${title}, table`} heads={heads}>
      {[...groups].map(([group, rows]) => (
        <tbody data-undrawn={drawn.some(({ label, bars }) => label === group && bars.length > 0) ? undefined : ''}>
          <tr data-heading="">
            <th scope="rowgroup" colspan={heads.length}>
              {group}
            </th>
          </tr>
          {rows.map((row) => (
            <tr {...rangeAttributes(row)}>
              <th scope="row">
                <Named slots={row.shared?.map(({ slot }) => slot) ?? [row.slot]}>{row.name}</Named>
              </th>
              <MarkedCells cells={[...row.values, row.sample || { none: '' }]} mark={row.mark} />
            </tr>
          ))}
        </tbody>
      ))}
    </FigureTable>
  );
}

/** Range bars in rows on one axis, with the table below them. */
export function RangeChart({ chart, first = true }: { chart: Chart; first?: boolean }) {
  const { id, scale, title, rows } = chart;
  return (
    <figure id={id} class="chart" data-chart="range" data-min={scale.min} data-max={scale.max}>
      <figcaption>
        <b>{title}</b>
        <Inline parts={chart.caption} />
      </figcaption>
      <div role="img" aria-label={chart.spoken}>
        <div class="level">
          <p />
          <div>
            <Axis scale={scale} />
          </div>
        </div>
        {rows.map((row, index) => (
          <Row row={row} scale={scale} named={first && index === 0 && row.bars.length > 1} />
        ))}
      </div>
      {chart.undrawn && <p class="small undrawn">{chart.undrawn}</p>}
      <ChartTable>
        <RangeTable chart={chart} />
      </ChartTable>
    </figure>
  );
}
