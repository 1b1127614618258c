import type { HalfwayForecast, HalfwayLine } from '../../view/part/forecast/halfway-forecast.ts';
import { countsAre } from '../../view/part/forecast/shut-forecast.ts';
import { Chip, Named, Unequal } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';

type Scale = HalfwayForecast['scale'];

const round = (value: number) => Math.round(10 * value) / 10;

/** From zero to a value, in percent of the scale; what begins where the scale begins needs no place. */
function extent(value: number, [from, to]: Scale): { x?: string; width: string } {
  const at = round((100 * (Math.min(0, value) - from)) / (to - from));
  const width = `${round((100 * Math.abs(value)) / (to - from))}%`;
  return at === 0 ? { width } : { x: `${at}%`, width };
}

function Line({ line: { slot, slots, name, proxy, says, marks }, scale }: { line: HalfwayLine; scale: Scale }) {
  if ('none' in says)
    return (
      <li>
        <Named slots={slots}>{name}</Named>
        <small class="apart">
          <Unequal /> <Inline parts={[says.none, ...marks]} />
        </small>
      </li>
    );
  const { forecast, changed } = says.draw;
  return (
    <li data-slot={slot}>
      <Named slots={slots}>{name}</Named> <b>{says.verdict}</b>
      <svg class="drawing" height="26" aria-hidden="true">
        <rect class="due" {...extent(forecast, scale)} />
        <rect
          {...extent(changed, scale)}
          data-inner={proxy ? 'hatched' : undefined}
          data-slot={proxy ? slot : undefined}
        />
        <rect class="half" x={`${round((100 * (forecast / 2 - scale[0])) / (scale[1] - scale[0]))}%`} />
      </svg>
      <small>
        <b>{says.counted}</b>, <Inline parts={[says.forecast, ...marks]} />
        {proxy && (
          <>
            {' '}
            <Chip kind="proxy" />
          </>
        )}
      </small>
    </li>
  );
}

/** Each edition’s forecast of each career as an outline with a tick at its half, and what was counted, solid. */
export function HalfwayLines({ view: { editions, scale } }: { view: HalfwayForecast }) {
  return (
    <>
      <div class="sides">
        {editions.map(({ name, lines }) => (
          <div>
            <h4>{name}</h4>
            <ul class="half-way">
              {lines.map((line) => (
                <Line line={line} scale={scale} />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="small">Outline: forecast for ten years; tick: half of it; solid: counted so far. {countsAre}</p>
    </>
  );
}
