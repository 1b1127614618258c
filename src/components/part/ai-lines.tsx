import type { AiLine } from '../../view/part/career/ai-order.ts';
import { Named } from '../base/badges.tsx';

const round = (value: number) => `${Math.round(10 * value) / 10}%`;

/** A place as the sign of its side, a class or a tie as the span that it takes: the first above the line, the second below. */
function Place({ side: { from, to, band }, slot }: { side: AiLine['sides'][number]; slot: 1 | 2 }) {
  const middle = (from + to) / 2;
  if (band)
    return (
      <rect class="span" data-slot={slot} x={round(from)} width={round(to - from)} y={slot === 1 ? 1 : 14} height="7" />
    );
  return slot === 1 ? (
    <rect class="sign" data-slot="1" x={round(middle)} y="5" width="12" height="12" />
  ) : (
    <circle data-slot="2" cx={round(middle)} cy="11" r="6.4" />
  );
}

/** Written where its mark is, in steps of a twentieth of the line. */
function Words({ side: { from, to, words }, slot }: { side: AiLine['sides'][number]; slot: 1 | 2 }) {
  return (
    <span data-at={5 * Math.round((from + to) / 10)} data-slot={slot}>
      {words}
    </span>
  );
}

/** Each measure as a line of places from 0 to 100, with whom it puts higher at its end. */
export function AiLines({ lines }: { lines: readonly AiLine[] }) {
  return (
    <>
      <ul class="day-lines ai-lines">
        {lines.map(({ name, higher, slot, sides: [first, second] }) => (
          <li>
            <p>
              <b>{name}</b> <small>{slot === 0 ? higher : <Named slots={[slot]}>{higher} higher</Named>}</small>
            </p>
            <div>
              {first && <Words side={first} slot={1} />}
              <svg class="drawing scale-line" height="22" aria-hidden="true">
                {first && <Place side={first} slot={1} />}
                {second && <Place side={second} slot={2} />}
              </svg>
              {second && <Words side={second} slot={2} />}
            </div>
          </li>
        ))}
      </ul>
      <p class="small">
        Line: place among all occupations, 0 the lowest, 100 the highest. Classes and ties take a span. Nearer than five
        places is level. None counts jobs lost or gained.
      </p>
    </>
  );
}
