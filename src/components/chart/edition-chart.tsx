import type { EditionChart as Chart, EditionSeries } from '../../view/chart/edition-chart.ts';
import { Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { pointsAttribute } from './chart-attributes.ts';
import { editionHeight, editionLeft, editionRight, editionX, editionY, labelOffset } from './chart-geometry.ts';
import { ChartTable, FigureTable, MarkedCells } from './chart-table.tsx';
import { type SeriesLabel, seriesLabels, zeroAt } from './edition-labels.ts';

const round = (value: number) => Math.round(10 * value) / 10;

/** Horizontal place of an edition, in percent. */
const x = (at: number, editions: number) => `${round(100 * editionX(at, editions))}%`;

/** Half square, half circle: the marks of two roles for which one category stands. */
function JointMarker({ slots: [first, second] }: Pick<EditionSeries, 'slots'>) {
  return (
    <>
      <path data-slot={first} d="M0-6.5h-6.5v13H0z" />
      <path data-slot={second} d="M0-6.5a6.5 6.5 0 0 1 0 13z" />
    </>
  );
}

function Marker({ sign, proxy, slots }: Pick<EditionSeries, 'sign' | 'proxy' | 'slots'>) {
  if (sign === 'joint') return <JointMarker slots={slots} />;
  const look = proxy ? 'open' : undefined;
  if (sign === 'diamond') return <rect class={proxy ? 'open turned' : 'turned'} />;
  if (sign === 'triangle') return <path class={look} d="M0-7 7 6H-7z" />;
  return sign === 'square' ? <rect class={look} /> : <circle class={look} />;
}

/** The lines of all series, one unit of width from an edition to the next. */
function Lines({ chart }: { chart: Chart }) {
  const last = chart.editions.length - 1;
  if (last === 0) return null;
  return (
    <svg
      x={`${100 * editionLeft}%`}
      width={`${100 * (editionRight - editionLeft)}%`}
      height={editionHeight}
      viewBox={`0 0 ${last} ${editionHeight}`}
      preserveAspectRatio="none"
    >
      {chart.series.map((series) => (
        <polyline
          class={`${series.proxy ? 'dots' : 'line'}${inInk(series) ? ' joint' : ''}`}
          data-slot={series.slot}
          points={series.points.map(({ at, value }) => `${at} ${round(editionY(value, chart))}`).join(' ')}
        />
      ))}
    </svg>
  );
}

/** Whether a series is told in ink: it stands for several roles. */
const inInk = ({ slots }: Pick<EditionSeries, 'slots'>) => slots.length > 1;

function Series({ chart, series }: { chart: Chart; series: EditionSeries }) {
  const { slot, points } = series;
  const at = (index: number) => {
    const point = points[index];
    return point ? { x: x(point.at, chart.editions.length), y: round(editionY(point.value, chart)) } : { x: '0', y: 0 };
  };
  return (
    <>
      {points.map((point, index) => {
        const offset = labelOffset(chart, chart.series.indexOf(series), point.at);
        return (
          <svg
            x={at(index).x}
            y={at(index).y}
            data-slot={slot}
            data-point=""
            class={inInk(series) ? 'joint' : undefined}
          >
            <Marker {...series} />
            {offset !== undefined && <text y={offset}>{point.text}</text>}
          </svg>
        );
      })}
    </>
  );
}

/** The name at its line. */
function Label({ series, label: { at, y, name, note } }: { series: EditionSeries; label: SeriesLabel }) {
  const edge = at === 'end' ? '100%' : '0';
  const line = (index: number) => (index === 0 ? undefined : 15);
  return (
    <text class="series" data-slot={series.slot} x={edge} y={y} text-anchor={at}>
      {name.map((words, index) => (
        <tspan x={edge} dy={line(index)}>
          {words}
        </tspan>
      ))}
      {series.note && note === 'below' && (
        <tspan class="faint" x={edge} dy="15">
          {series.note}
        </tspan>
      )}
      {series.note && note === 'beside' && <tspan class="faint"> {series.note}</tspan>}
    </text>
  );
}

/** The sign of a series by itself, as its points are. */
function Sign({ series }: { series: EditionSeries }) {
  return (
    <svg class="drawing sign" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
      <g data-slot={series.slot} class={inInk(series) ? 'joint' : undefined}>
        <Marker {...series} />
      </g>
    </svg>
  );
}

/** Series whose lines run too close to each other for a name beside each. */
function Key({ series }: { series: readonly EditionSeries[] }) {
  if (series.length === 0) return null;
  return (
    <ul class="key">
      {series.map((entry) => (
        <li>
          <Sign series={entry} />
          <span>
            <b>{entry.name}</b> {entry.note && <span class="faint">{entry.note}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Table({ chart }: { chart: Chart }) {
  const groups = Map.groupBy(chart.table, (row) => row.series);
  return (
    <ChartTable>
      <FigureTable label={`${chart.title}, table`} heads={['Edition', ...chart.columns]}>
        {chart.series.map(({ name, slot, slots, sign, proxy }, index) => {
          const rows = groups.get(index) ?? [];
          return (
            <tbody
              data-slot={slot}
              data-sign={sign}
              data-proxy={proxy ? '' : undefined}
              data-shared={slots.length > 1 ? slots.join(' ') : undefined}
              {...pointsAttribute(rows.map(({ point }) => [point.at, point.value]))}
            >
              <tr data-heading="">
                <th scope="rowgroup" colspan={chart.columns.length + 1}>
                  <Named slots={slots}>{name}</Named>
                </th>
              </tr>
              {rows.map((row) => (
                <tr>
                  <th scope="row">{row.edition}</th>
                  <MarkedCells cells={row.cells} mark={row.mark} />
                </tr>
              ))}
            </tbody>
          );
        })}
      </FigureTable>
    </ChartTable>
  );
}

function Axis({ chart }: { chart: Chart }) {
  const { editions } = chart;
  const zero = round(editionY(0, chart));
  const last = editions.length - 1;
  return (
    <>
      {chart.unit === 'percent' && (
        <>
          <line class="hairline" x1="0" x2="100%" y1={zero} y2={zero} />
          <text class="faint" x={zeroAt(chart) === 'end' ? '100%' : '0'} y={zero - 4} text-anchor={zeroAt(chart)}>
            0%
          </text>
        </>
      )}
      {editions.map((edition, index) => (
        <text
          class={(last - index) % 2 ? 'faint roomy' : 'faint'}
          data-edition={x(index, editions.length)}
          x={index === last && last > 0 ? '100%' : index === 0 && last > 0 ? '0' : x(index, editions.length)}
          y={editionHeight - 5}
          text-anchor={index === last && last > 0 ? 'end' : index === 0 && last > 0 ? 'start' : 'middle'}
        >
          {edition}
        </text>
      ))}
    </>
  );
}

/** Figures by edition, each line with its name beside it, and their table. */
export function EditionChart({ chart }: { chart: Chart }) {
  const labels = seriesLabels(chart);
  return (
    <figure id={chart.id} class="chart" data-chart="editions" data-min={chart.min} data-max={chart.max}>
      <figcaption>
        <b>{chart.title}</b>
        <Inline parts={chart.caption} />
      </figcaption>
      <Key series={chart.series.filter((_, index) => !labels[index])} />
      <div data-plot="" role="img" aria-label={chart.spoken}>
        <svg class="drawing" height={editionHeight} aria-hidden="true">
          <Axis chart={chart} />
          <Lines chart={chart} />
          {chart.series.map((series) => (
            <Series chart={chart} series={series} />
          ))}
          {chart.series.map((series, index) => {
            const label = labels[index];
            return label && <Label series={series} label={label} />;
          })}
        </svg>
      </div>
      <Table chart={chart} />
    </figure>
  );
}
