import type { AreaDots as View } from '../../view/places/area-dots.ts';

const round = (value: number) => Math.round(1000 * value) / 1000;
const path = (dots: readonly [number, number][], height: number) =>
  dots.map(([x, level]) => `M${x} ${height - level}h0`).join('');

/** Pixels that the names of the furthest take above their sides, and that the axis takes below. */
const above = 36;
const below = 24;

/** Pixels of a letter of a name, in the middle. */
const letter = 7.2;

const lowered = (side: 'first' | 'second', by: number) => (side === 'second' ? by : 0);

/** The highest column below the names, which leave the middle free. */
function sideHeight({ columns, dots }: View): number {
  const levels = Object.values(dots)
    .flat()
    .filter(([column]) => Math.abs(column / columns - 0.5) > 0.06)
    .map(([, level]) => level + 0.5);
  return Math.max(0, ...levels);
}

/** Areas as dots, clear ones on the line; what a dot measures is in pixels. */
export function AreaDots({ view, pitch, dot, class: name }: { view: View; pitch: number; dot: number; class: string }) {
  const { columns, height, dots, ticks, ends } = view;
  // Names that would meet stand on lines of their own.
  const lower = columns * pitch < letter * ends.reduce((sum, { who }) => sum + who.length, 2) ? 34 : 0;
  const top = Math.max(4, above + lower - (height - sideHeight(view)) * pitch);
  const base = top + height * pitch;
  return (
    <div class={`area-dots ${name}`} aria-hidden="true">
      <svg class="drawing" height={base + below}>
        {ticks.map(({ at, text, inner }) => (
          <>
            <line x1={`${round(100 * at)}%`} x2={`${round(100 * at)}%`} y1={text === 'even' ? 0 : base} y2={base + 5} />
            <text class={inner ? 'roomy' : undefined} x={`${round(100 * at)}%`} y={base + 18} text-anchor="middle">
              {text}
            </text>
          </>
        ))}
        {ends.map(({ side, who, area, at, level }) => (
          <>
            <text
              data-slot={side === 'first' ? 1 : 2}
              x={side === 'first' ? '0' : '100%'}
              y={12 + lowered(side, lower)}
              text-anchor={side === 'first' ? 'start' : 'end'}
            >
              {who}
            </text>
            <text
              class="far"
              x={side === 'first' ? '0' : '100%'}
              y={28 + lowered(side, lower)}
              text-anchor={side === 'first' ? 'start' : 'end'}
            >
              {area}
            </text>
            <line
              x1={`${round(100 * at)}%`}
              x2={`${round(100 * at)}%`}
              y1={33 + lowered(side, lower)}
              y2={base - (level + 0.5) * pitch - 1}
            />
          </>
        ))}
        <svg
          y={top}
          height={height * pitch}
          width="100%"
          viewBox={`0 0 ${columns} ${height}`}
          preserveAspectRatio="none"
        >
          {(['unclear', 'first', 'second'] as const).map((kind) => (
            <path class={`of-${kind}`} d={path(dots[kind], height)} stroke-width={dot} />
          ))}
        </svg>
      </svg>
    </div>
  );
}
