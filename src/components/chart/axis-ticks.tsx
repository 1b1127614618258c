import { moneyShort } from '../../domain/format.ts';
import { position, type Scale } from '../../view/chart/range-chart.ts';

/** The ticks of an axis of money, in words: the first and the last inside its ends. `classOf` tells how each looks. */
export function AxisTicks({
  scale,
  classOf,
}: {
  scale: Scale;
  classOf: (index: number, last: number) => string | undefined;
}) {
  const last = scale.ticks.length - 1;
  return (
    <>
      {scale.ticks.map((tick, index) => (
        <text
          class={classOf(index, last)}
          x={`${position(tick, scale)}%`}
          y="13"
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {moneyShort(tick, scale.currency, scale.per)}
        </text>
      ))}
    </>
  );
}
