import type { EditionChart as Chart, EditionSeries } from '../../view/chart/edition-chart.ts';
import { Named } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { pointsAttribute } from './chart-attributes.ts';
import { editionHeight, editionLeft, editionRight, editionY, labelOffset } from './chart-geometry.ts';
import { ChartTable, MarkedCells } from './chart-table.tsx';

const round = (value: number) => Math.round(10 * value) / 10;

/** Horizontal place of an edition, in percent. */
function editionX(at: number, editions: number): number {
  const share = editions === 1 ? 0.5 : editionLeft + (at * (editionRight - editionLeft)) / (editions - 1);
  return round(100 * share);
}

function Marker({ slot, proxy, second }: EditionSeries) {
  const look = proxy ? 'open' : undefined;
  if (second || slot === 4) return <rect class={proxy ? 'open turned' : 'turned'} />;
  if (slot === 3) return <path class={look} d="M0-7 7 6H-7z" />;
  return slot === 1 ? <rect class={look} /> : <circle class={look} />;
}

function Series({ chart, series }: { chart: Chart; series: EditionSeries }) {
  const { slot, proxy, points } = series;
  const at = (index: number) => {
    const point = points[index];
    return point
      ? { x: `${editionX(point.at, chart.editions.length)}%`, y: round(editionY(point.value, chart)) }
      : { x: '0', y: 0 };
  };
  return (
    <>
      {points.slice(1).map((_, index) => (
        <line
          class={proxy ? 'dots' : 'line'}
          data-slot={slot}
          x1={at(index).x}
          y1={at(index).y}
          x2={at(index + 1).x}
          y2={at(index + 1).y}
        />
      ))}
      {points.map((point, index) => {
        const offset = labelOffset(chart, chart.series.indexOf(series), point.at);
        return (
          <svg x={at(index).x} y={at(index).y} data-slot={slot}>
            <Marker {...series} />
            {offset !== undefined && <text y={offset}>{point.text}</text>}
          </svg>
        );
      })}
    </>
  );
}

function Table({ chart }: { chart: Chart }) {
  const groups = Map.groupBy(chart.table, (row) => row.name);
  return (
    <ChartTable title={chart.title} heads={['Edition', ...chart.columns]}>
      {[...groups].map(([name, rows]) => (
        <tbody data-slot={rows[0]?.slot} {...pointsAttribute(rows.map(({ point }) => [point.at, point.value]))}>
          <tr data-heading="">
            <th scope="rowgroup" colspan={chart.columns.length + 1}>
              <Named slots={[rows[0]?.slot ?? 0]}>{name}</Named>
            </th>
          </tr>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.edition}</th>
              <MarkedCells cells={row.cells} mark={row.mark} />
            </tr>
          ))}
        </tbody>
      ))}
    </ChartTable>
  );
}

/** Figures by edition with their table. */
export function EditionChart({ chart }: { chart: Chart }) {
  const zero = round(editionY(0, chart));
  return (
    <figure id={chart.id} class="chart" data-chart="editions" data-min={chart.min} data-max={chart.max}>
      <figcaption>
        <b>{chart.title}</b>
        <Inline parts={chart.caption} />
      </figcaption>
      <ul class="key">
        {chart.series.map((series) => (
          <li data-proxy={series.proxy || undefined} data-second={series.second || undefined}>
            <Named slots={series.slots.length > 1 ? [series.slot, ...series.slots] : series.slots}>
              <b>{series.name}</b>
            </Named>{' '}
            {series.note && (
              <span class="faint">
                <Inline parts={series.note} />
              </span>
            )}
          </li>
        ))}
      </ul>
      <div data-plot="" role="img" aria-label={chart.spoken}>
        <svg class="drawing" height={editionHeight} aria-hidden="true">
          {chart.unit === 'percent' && (
            <>
              <line class="hairline" x1="0" x2="100%" y1={zero} y2={zero} />
              <text class="faint" x="0" y={zero - 5}>
                0%
              </text>
            </>
          )}
          {chart.editions.map((edition, index) => (
            <text
              class={index % 2 ? 'faint roomy' : 'faint'}
              data-edition=""
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
