import type { Lead, Leads } from '../../view/matchup/leads.ts';
import { Inline } from '../base/text.tsx';

const rowHeight = 26;
const middle = rowHeight / 2;

type Place = (value: number) => string;

function Drawing({ row, x }: { row: Lead; x: Place }) {
  const { range, value, slot, spoken } = row;
  return (
    <svg class="drawing" height={rowHeight} role="img" aria-label={spoken}>
      <line class="hairline" x1={x(0)} x2={x(0)} y1="0" y2={rowHeight} />
      {range && <line data-slot={slot} x1={x(range.low)} x2={x(range.high)} y1={middle} y2={middle} />}
      <svg x={x(value)} y={middle} overflow="visible">
        <rect data-slot={slot} x="-5.5" y="-5.5" width="11" height="11" />
      </svg>
    </svg>
  );
}

const anchors = ['start', 'middle', 'end'] as const;

function Axis({ ticks, x }: { ticks: readonly number[]; x: Place }) {
  const last = ticks.length - 1;
  return (
    <svg class="drawing" height="17" aria-hidden="true">
      {ticks.map((tick, index) => (
        <text class="faint" x={x(tick)} y="13" text-anchor={anchors[index === 0 ? 0 : index === last ? 2 : 1]}>
          {tick === 0 ? 'even' : `${tick < 0 ? '\u2212' : ''}${Math.abs(tick)}%`}
        </text>
      ))}
    </svg>
  );
}

/** How much more one role pays at the median, and how sure: a row a level, each with its range in numbers. */
export function LeadTable({ leads: { rows, ticks, caption } }: { leads: Leads }) {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const x = (value: number) => `${Math.round((1000 * (value - low)) / (high - low)) / 10}%`;
  return (
    <figure class="leads">
      <figcaption>
        <b>How much more, and how sure</b>
        <Inline parts={caption} />
      </figcaption>
      <table aria-label="Difference at the median">
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              <td class={`grid${ticks.length - 1}`}>
                <Drawing row={row} x={x} />
              </td>
              <td>
                <b>{row.percent}</b>
                {row.range && <small> ({row.range.text})</small>}
              </td>
            </tr>
          ))}
          <tr>
            <td />
            <td>
              <Axis ticks={ticks} x={x} />
            </td>
            <td />
          </tr>
        </tbody>
      </table>
    </figure>
  );
}
