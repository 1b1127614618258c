import { paths } from '../../view/base/site-paths.ts';
import type { CareerMap as View } from '../../view/page/career-map.ts';
import { mapBottom, mapHeight, mapX, mapY } from '../../view/page/map-scale.ts';
import { pathWithBase } from '../base/address.ts';
import { Inline } from '../base/text.tsx';
import { type Label, placeLabels } from './map-labels.ts';

const round = (value: number) => Math.round(10 * value) / 10;

/** The ranges of widths that have labels of their own, each with the class that shows it. */
const widths: [show: string, range: [number, number]][] = [
  ['at-narrow', [288, 608]],
  ['at-middle', [609, 919]],
  ['at-broad', [920, 1192]],
];

/** All dots of one size as one path, eight bytes a dot: points of no length with round ends, whose stroke is the dot. */
function Dots({ view: { points, ends }, size }: { view: View; size: number }) {
  const own = points.filter((point) => point.size === size);
  const d = own
    .map(({ wage, growth }) => `M${Math.round(1000 * mapX(wage, ends))} ${Math.round(mapY(growth, ends))}h0`)
    .join('');
  return <path class={['small', 'medium', 'large'][size] ?? ''} d={d} />;
}

function Labels({ view: { points, ends } }: { view: View }) {
  const named = points.filter((point) => point.named);
  const spots = named.map(({ name, wage, growth }) => ({ x: mapX(wage, ends), y: mapY(growth, ends), texts: [name] }));
  return (
    <>
      {widths.map(([show, range]) =>
        placeLabels(spots, range).map((label, index) => {
          const spot = spots[index];
          return spot && label && <Name label={label} show={show} x={spot.x} y={spot.y} />;
        }),
      )}
    </>
  );
}

function Name({
  label: { text, dx, dy, anchor, far },
  show,
  x,
  y,
}: {
  label: Label;
  show: string;
  x: number;
  y: number;
}) {
  return (
    <svg class={show} x={`${round(100 * x)}%`} y={round(y)}>
      {far && <line class="hairline" x2={dx} y2={dy - 4} />}
      <text class={anchor === 'middle' ? undefined : anchor} x={dx} y={dy}>
        {text}
      </text>
    </svg>
  );
}

function Drawing({ view }: { view: View }) {
  const { ends, growthTicks, wageTicks } = view;
  return (
    <svg class="drawing" height={mapHeight} aria-hidden="true">
      {growthTicks.map((tick) => (
        <line
          class={tick === 0 ? 'hairline' : 'hairline faded'}
          x2="100%"
          y1={round(mapY(tick, ends))}
          y2={round(mapY(tick, ends))}
        />
      ))}
      <svg class="spots" width="100%" height={mapHeight} viewBox={`0 0 1000 ${mapHeight}`} preserveAspectRatio="none">
        {[0, 1, 2].map((size) => (
          <Dots view={view} size={size} />
        ))}
      </svg>
      <Labels view={view} />
      {growthTicks.map((tick) => (
        <text class="faint" y={round(mapY(tick, ends)) - 4}>
          {tick < 0 ? `−${-tick}` : tick}%
        </text>
      ))}
      {wageTicks.map((tick) => (
        <text class="faint" x={`${round(100 * mapX(tick, ends))}%`} y={mapBottom + 24} text-anchor="middle">
          ${tick / 1000}K
        </text>
      ))}
      <circle class="marker" r="9" data-marker="" hidden />
    </svg>
  );
}

/**
 * Careers as dots by pay and growth. A script tells the one nearest to a finger, or to the arrow keys, and leads to it; the
 * list of careers has all figures as a table.
 */
export function CareerMap({ view }: { view: View }) {
  const { ends, points, title, caption, spoken } = view;
  return (
    <figure
      id="map"
      class="wide map"
      data-map={pathWithBase(paths.rolesList)}
      data-wages={ends.wages.join(' ')}
      data-growth={ends.growth.join(' ')}
    >
      <figcaption>
        <b>{title}</b>
        <Inline parts={caption} />
      </figcaption>
      <div data-plot="" role="img" aria-label={spoken}>
        <Drawing view={view} />
      </div>
      <p class="small">
        <span data-told="" role="status" />{' '}
        <a href={pathWithBase(paths.roles)}>All figures of the {points.length} careers as a list</a>
      </p>
    </figure>
  );
}
