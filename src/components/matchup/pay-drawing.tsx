import type { RoleHead } from '../../view/base/role-head.ts';
import { type Bar, position, type Scale } from '../../view/chart/range-chart.ts';
import type { DrawnSide, PayDrawn } from '../../view/matchup/pay-drawn.ts';
import { Glyph, Unequal } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { AxisTicks } from '../chart/axis-ticks.tsx';
import { RangeBar } from '../chart/range-chart.tsx';

/** Heights in pixels: of a bar, and of the labels of an axis. A bar has room for its median above and below. */
const heights = { ofTwo: 20, ofMore: 14, axis: 17 };
const room = 4;

function Ticks({ scale, height }: { scale: Scale; height: number }) {
  return (
    <>
      {scale.ticks.map((tick) => {
        const x = `${position(tick, scale)}%`;
        return <line x1={x} x2={x} y1="0" y2={height} />;
      })}
    </>
  );
}

function Drawing({ bar, scale, height }: { bar: Bar; scale: Scale; height: number }) {
  const row = height + 2 * room;
  return (
    <svg class="drawing" height={row}>
      <Ticks scale={scale} height={row} />
      <RangeBar bar={bar} scale={scale} top={room} height={height} />
    </svg>
  );
}

/** The labels of the five ticks; a narrow screen shows the ends and the middle. */
function Axis({ scale }: { scale: Scale }) {
  return (
    <p class="axis" data-axis="" aria-hidden="true">
      <svg class="drawing" height={heights.axis}>
        <AxisTicks scale={scale} classOf={(index) => (index % 2 ? 'roomy' : undefined)} />
      </svg>
    </p>
  );
}

function Value({ side, scale, height }: { side: DrawnSide; scale: Scale | undefined; height: number }) {
  if (!side.bar || !scale) {
    return (
      <p data-none="">
        <Unequal /> {side.none}
      </p>
    );
  }
  return (
    <p data-bar="" data-slot={side.slot} aria-hidden="true">
      <Drawing bar={side.bar} scale={scale} height={height} />
      <b>{side.text}</b>
    </p>
  );
}

/** A role’s bar in a frame of its own, with its axis and its source; or why it has none. */
function Frame({ side, scale, height }: { side: DrawnSide; scale: Scale | undefined; height: number }) {
  const { bar, none, source = [] } = side;
  return (
    <div data-known="">
      {bar && scale && (
        <>
          <p data-bar="" data-slot={side.slot}>
            <Drawing bar={bar} scale={scale} height={height} />
            <b data-figure="">{side.text}</b>
          </p>
          <Axis scale={scale} />
        </>
      )}
      <p class="from">
        {none && (
          <>
            <Unequal /> {none}:{' '}
          </>
        )}
        <Inline parts={source} />
      </p>
    </div>
  );
}

function Names({ roles }: { roles: readonly RoleHead[] }) {
  return (
    <h1>
      {roles.map(({ slot, name }, index) => (
        <>
          {index > 0 && <span class="unseen"> vs </span>}
          <span class="role" data-name="">
            <Glyph slot={slot} />
            <span>{name}</span>
          </span>
        </>
      ))}
    </h1>
  );
}

/** For who cannot see the bars. */
function Medians({ sides, roles }: { sides: readonly DrawnSide[]; roles: readonly RoleHead[] }) {
  const said = sides.flatMap(({ text }, index) => (text ? [`${roles[index]?.name} ${text}`] : []));
  return <span class="unseen"> Medians: {said.join(', ')}.</span>;
}

/**
 * The names of two to four roles and what is drawn of their pay: bars on one scale, between two names like an equals sign,
 * or each in a frame of its own. The names alone are the heading; the style sheet sets the bars among them.
 */
export function PayDrawing({ roles, pay }: { roles: readonly RoleHead[]; pay: PayDrawn }) {
  const { scale, sides, source, reading, apart } = pay;
  const height = sides.length > 2 ? heights.ofMore : heights.ofTwo;
  if (!source) {
    return (
      <div class={sides.length === 2 ? 'names-apart of-two' : 'names-apart'}>
        <Names roles={roles} />
        {sides.map((side) => (
          <Frame side={side} scale={scale} height={height} />
        ))}
        {apart && (
          <p class="apart-why small">
            <Unequal /> {apart}
          </p>
        )}
      </div>
    );
  }
  return (
    <div>
      <div class={sides.length === 2 ? 'equals' : sides.length > 3 ? 'names-above of-four' : 'names-above'}>
        <Names roles={roles} />
        {sides.map((side) => (
          <Value side={side} scale={scale} height={height} />
        ))}
        {scale && <Axis scale={scale} />}
      </div>
      <p class="from" data-caption="">
        <Inline parts={source} />
        <span class="roomy"> {reading}</span>
        <Medians sides={sides} roles={roles} />
      </p>
    </div>
  );
}
