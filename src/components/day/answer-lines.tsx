import type { Slot } from '../../view/base/slot.ts';
import type { AnswerLine, AnswerMark } from '../../view/day/answer-line.ts';

const round = (percent: number) => `${Math.round(10 * percent) / 10}%`;
/** Nearer than this, in percent of the line, two marks would hide each other. */
const near = 3.75;
function Sign({ slot, at, size }: { slot: 1 | 2; at: number; size: number }) {
  if (slot === 2) return <circle data-slot="2" cx={round(at)} cy="8" r={size / 2 + 0.4} />;
  return <rect data-slot="1" x={round(at)} y={8 - size / 2} width={size} height={size} />;
}

/** Half a square and half a circle, of two marks in one place. */
function BothSigns({ at, size }: { at: number; size: number }) {
  const half = size / 2;
  return (
    <svg x={round(at)} y="8">
      <path data-slot="1" d={`M0-${half}V${half}H-${half}V-${half}z`} />
      <path data-slot="2" d={`M0-${half}a${half} ${half} 0 0 1 0 ${size}z`} />
    </svg>
  );
}

/** The line of five answers with one mark or two; behind them the middle half of all occupations, with their median. */
export function AnswerDrawing({
  line: { marks, all },
  little = false,
}: {
  line: Pick<AnswerLine, 'marks' | 'all'>;
  little?: boolean;
}) {
  const [first = 0, second] = marks;
  const apart = second !== undefined && Math.abs(first - second) >= near;
  const size = little ? 9 : 12;
  return (
    <svg class={little ? 'drawing scale-line little' : 'drawing scale-line'} height="16" aria-hidden="true">
      {all && <rect class="most" x={round(all[0])} width={round(all[2] - all[0])} y="4" height="8" />}
      {all && <rect class="median" x={round(all[1])} width="2" y="1" height="14" />}
      {apart && !all && !little && (
        <rect
          class="between"
          x={round(Math.min(first, second))}
          width={round(Math.abs(first - second))}
          y="6"
          height="4"
        />
      )}
      {second !== undefined && !apart ? (
        <BothSigns at={(first + second) / 2} size={size} />
      ) : (
        marks.map((at, index) => <Sign slot={index === 0 ? 1 : 2} at={at} size={size} />)
      )}
    </svg>
  );
}

/** Written where its mark is, in steps of a twentieth of the line. */
function Answer({ mark: { at, who, words }, slot, name }: { mark: AnswerMark; slot: Slot | undefined; name: string }) {
  return (
    <span data-at={5 * Math.round(at / 5)} data-slot={slot}>
      {who ? `${who}: ` : <span class="unseen">{name}: </span>}
      {words}
    </span>
  );
}

/** Questions one below the other: the first career’s answer above its mark, the second’s or that of all below. */
export function AnswerLines({
  lines,
  slots,
}: {
  lines: readonly AnswerLine[];
  slots: readonly [above: Slot | undefined, below: Slot | undefined];
}) {
  const [first] = lines;
  return (
    <ul class="day-lines">
      {lines.map((line) => (
        <li>
          <b>{line.name}</b>
          <div>
            <Answer mark={line.above} slot={slots[0]} name={first?.above.who ?? ''} />
            <AnswerDrawing line={line} />
            <Answer mark={line.below} slot={slots[1]} name={first?.below.who ?? ''} />
          </div>
        </li>
      ))}
    </ul>
  );
}
