import type { MapAxis, MapPoint, OccupationMap as View } from '../../view/page/occupation-map.ts';
import { pathWithBase } from '../base/address.ts';
import { Cite, Inline } from '../base/text.tsx';
import { pointsAttribute } from '../chart/chart-attributes.ts';
import { mapBottom, mapHeight, mapLeft, mapRight, mapTop } from './map-geometry.ts';
import { type Label, placeLabels } from './map-labels.ts';

const round = (value: number) => Math.round(10 * value) / 10;

/** Share of the width at which a wage stands. */
function mapX(value: number, { min, max }: MapAxis): number {
  return mapLeft + ((value - min) * (mapRight - mapLeft)) / (max - min);
}

function mapY(value: number, { min, max }: MapAxis): number {
  return mapBottom - ((value - min) * (mapBottom - mapTop)) / (max - min);
}

/** The ranges of widths that have labels of their own, each with the class that shows it. */
const widths: [show: string, range: [number, number]][] = [
  ['at-narrow', [288, 608]],
  ['at-middle', [609, 919]],
  ['at-broad', [920, 1192]],
];

function Text({ label: { text, dx, dy, anchor, far }, show }: { label: Label; show: string }) {
  return (
    <>
      {far && <line class={`hairline ${show}`.trim()} x2={dx} y2={dy - 4} />}
      <text class={`${show} ${anchor === 'middle' ? '' : anchor}`.trim()} x={dx} y={dy}>
        {text}
      </text>
    </>
  );
}

/** A range of labels that is the same in two widths in a row is written once. */
function Labels({ labels }: { labels: (Label | undefined)[] }) {
  const groups = Map.groupBy(
    labels.flatMap((label, index) => (label ? [{ label, show: widths[index]?.[0] ?? '' }] : [])),
    ({ label }) => JSON.stringify(label),
  );
  return (
    <>
      {[...groups.values()].map((same) => {
        const [first] = same;
        const show = same.length === widths.length ? '' : same.map((one) => one.show).join(' ');
        return first && <Text label={first.label} show={show} />;
      })}
    </>
  );
}

function Drawing({ view }: { view: View }) {
  const { points, wages, growth } = view;
  const spots = points.map(({ n, name, wage, growth: { value } }) => ({
    x: mapX(wage.value, wages),
    y: mapY(value, growth),
    texts: [name, String(n)],
  }));
  const labels = widths.map(([, range]) => placeLabels(spots, range));
  return (
    <svg class="drawing" height={mapHeight} aria-hidden="true">
      {growth.ticks
        .filter((tick) => tick % 10 === 0)
        .map((tick) => (
          <line
            class={tick === 0 ? 'hairline' : 'hairline faded'}
            x2="100%"
            y1={round(mapY(tick, growth))}
            y2={round(mapY(tick, growth))}
          />
        ))}
      {points.map((point, index) => {
        const spot = spots[index];
        return (
          spot && (
            <svg x={`${round(100 * spot.x)}%`} y={round(spot.y)} data-slot="0">
              <circle class={point.roles.length > 0 ? undefined : 'open'} />
              <Labels labels={labels.map((set) => set[index])} />
            </svg>
          )
        );
      })}
      {growth.ticks
        .filter((tick) => tick % 10 === 0)
        .map((tick) => (
          <text class="faint" y={round(mapY(tick, growth)) - 4}>
            {tick < 0 ? `−${-tick}` : tick}%
          </text>
        ))}
      {wages.ticks.map((tick, index) => (
        <text
          class={index % 2 ? 'faint roomy' : 'faint'}
          x={`${round(100 * mapX(tick, wages))}%`}
          y={mapHeight - 12}
          text-anchor={index === 0 ? 'start' : tick === wages.max ? 'end' : 'middle'}
        >
          ${tick / 1000}K
        </text>
      ))}
    </svg>
  );
}

function Figure({ text, mark }: MapPoint['wage'] | NonNullable<MapPoint['people']>) {
  return (
    <td class="number">
      {text}
      {mark && <Cite mark={mark} />}
    </td>
  );
}

function Table({ view: { points, columns, title } }: { view: View }) {
  return (
    <details class="as-table">
      <summary>Show the {points.length} occupations as a table, with the numbers on the map</summary>
      <div class="scroll" role="region" aria-label={`${title}, table`} tabindex={0}>
        <table class="data key-table" aria-label={title}>
          <thead>
            <tr>
              <th scope="col">Occupation</th>
              {[columns.wage, columns.growth, columns.people].map((head) => (
                <th scope="col" class="number">
                  <Inline parts={head} />
                </th>
              ))}
              <th scope="col">Roles in it</th>
            </tr>
          </thead>
          <tbody {...pointsAttribute(points.map(({ wage, growth }) => [wage.value, growth.value]))}>
            {points.map((point) => (
              <tr data-near={point.roles.length === 0 ? '' : undefined}>
                <th scope="row">
                  <span class="faint">{point.n}</span> <a href={pathWithBase(point.href)}>{point.name}</a>
                  <span data-receipt="">{point.code}</span>
                </th>
                <Figure {...point.wage} />
                <Figure {...point.growth} />
                {point.people ? (
                  <Figure {...point.people} />
                ) : (
                  <td class="number" data-words="">
                    not given
                  </td>
                )}
                <td data-words="">{point.roles.join(', ') || <span class="faint">a neighbour only</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** Official categories as points by pay and growth, with their table. */
export function OccupationMap({ view }: { view: View }) {
  return (
    <figure
      id={view.id}
      class="wide chart map"
      data-chart="map"
      data-wages={`${view.wages.min} ${view.wages.max}`}
      data-growth={`${view.growth.min} ${view.growth.max}`}
    >
      <figcaption>
        <b>{view.title}</b>
        <Inline parts={view.caption} />
      </figcaption>
      <ul class="key">
        <li>
          <span class="role">
            <i data-slot="0" />
            <span>Roles here are in it</span>
          </span>
        </li>
        <li data-proxy>
          <span class="role">
            <i data-slot="0" />
            <span>A neighbour only</span>
          </span>
        </li>
      </ul>
      <div data-plot="" role="img" aria-label={view.spoken}>
        <Drawing view={view} />
      </div>
      <Table view={view} />
    </figure>
  );
}
