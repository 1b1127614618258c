import { position, type Scale } from '../../view/chart/range-chart.ts';
import type { PayAt } from '../../view/places/pay-at.ts';
import type { PlaceBlock, PlaceAnswer as View } from '../../view/places/place-answer.ts';
import { Glyph } from '../base/badges.tsx';
import { Inline } from '../base/text.tsx';
import { AxisTicks } from '../chart/axis-ticks.tsx';
import { RangeBar } from '../chart/range-chart.tsx';

const x = (value: number, scale: Scale) => `${Math.min(100, Math.max(0, position(value, scale)))}%`;
/** Pixels beside a bar for the bracket of its median’s error. */
const room = 9;

/** 95% of the median’s error, as a bracket on the outer side of its bar. */
function Bracket({ interval: [low, high], scale, y }: { interval: [number, number]; scale: Scale; y: number }) {
  const line = (from: number, to: number, y1: number, y2: number) => (
    <line x1={x(from, scale)} x2={x(to, scale)} y1={y1} y2={y2} />
  );
  const drawn = (
    <>
      {line(low, high, y, y)}
      {line(low, low, y - 3, y + 3)}
      {line(high, high, y - 3, y + 3)}
    </>
  );
  return (
    <>
      <g class="bracket-ground">{drawn}</g>
      <g class="bracket">{drawn}</g>
    </>
  );
}

function PayLine({ pay, scale, height }: { pay: PayAt; scale: Scale | undefined; height: number }) {
  const { slot, bar, text, error, interval, none } = pay;
  if (!bar || !scale) {
    return (
      <p class="no-bar">
        <Glyph slot={slot} />
        <span>{text ? [<b>{text}</b>, `: ${none}`] : none}</span>
      </p>
    );
  }
  const top = slot === 1 ? room : 4;
  const row = height + room + 4;
  return (
    <p class="place-bar">
      <svg class="drawing" height={row} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line x1={x(tick, scale)} x2={x(tick, scale)} y1="0" y2={row} />
        ))}
        <RangeBar bar={bar} scale={scale} top={top} height={height} />
        {interval && <Bracket interval={interval} scale={scale} y={slot === 1 ? 4 : row - 4} />}
      </svg>
      <b>
        <Glyph slot={slot} /> {text} {error && <small>{error}</small>}
      </b>
    </p>
  );
}

function Block({ block, scale, small }: { block: PlaceBlock; scale: Scale | undefined; small: boolean }) {
  return (
    <div class={small ? 'place-block small-bars' : 'place-block'}>
      <p class="place-head">
        <b>{block.name}</b> <small>{block.note}</small>
      </p>
      {block.pay.map((pay) => (
        <PayLine pay={pay} scale={scale} height={small ? 7 : 15} />
      ))}
    </div>
  );
}

/** What is known of two careers in one place: a sentence, bars with the error of their medians, the country beside them. */
export function PlaceAnswer({ view: { sentence, range, blocks, scale } }: { view: View }) {
  return (
    <>
      <p class="say">
        <Inline parts={sentence} />
        {range && <small> {range}</small>}.
      </p>
      {blocks.map((block, index) => (
        <Block block={block} scale={scale} small={index === blocks.length - 1 && index > 0} />
      ))}
      {scale && (
        <p class="place-bar" data-axis="" aria-hidden="true">
          <svg class="drawing" height="17">
            <AxisTicks scale={scale} classOf={(index, last) => (last > 3 && index % 2 ? 'roomy' : undefined)} />
          </svg>
        </p>
      )}
    </>
  );
}
