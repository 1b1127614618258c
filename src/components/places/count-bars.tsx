import type { CountBar } from '../../view/places/opened-where.ts';
import { Glyph } from '../base/badges.tsx';
import { Hollow } from './signs.tsx';

/** Under this share of a bar a count stands behind it. */
const narrow = 0.09;

function Count({ bar: { label, clear, unclear, both, said } }: { bar: CountBar }) {
  const parts = [
    ['first', clear.first],
    ['unclear', unclear],
    ['second', clear.second],
  ] as const;
  const small = parts.filter(([, count]) => count / both < narrow);
  let from = 0;
  return (
    <li>
      <span>{label}</span>
      <svg class="drawing" height="22" role="img" aria-label={said}>
        {parts.map(([kind, count]) => {
          const [at, width] = [(100 * from) / both, (100 * count) / both];
          from += count;
          if (count === 0) return null;
          return (
            <>
              <rect class={`of-${kind}`} x={`${at}%`} width={`${width}%`} height="22" />
              {count / both >= narrow && (
                <text class={`in-${kind}`} x={`${at + width / 2}%`} y="16" text-anchor="middle">
                  {count}
                </text>
              )}
            </>
          );
        })}
      </svg>
      {small.length > 0 && (
        <span class="tail" aria-hidden="true">
          {small.map(([kind, count]) => (
            <span>
              {kind === 'unclear' ? <Hollow /> : <Glyph slot={kind === 'first' ? 1 : 2} />} {count}
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

/** In how many places of each kind which of two is clearly paid more. */
export function CountBars({ counts, names }: { counts: readonly CountBar[]; names: readonly [string, string] }) {
  return (
    <>
      <p class="count-key">
        <span class="role">
          <Glyph slot={1} />
          {names[0]}
        </span>{' '}
        <span class="role">
          <Hollow />
          no clear difference
        </span>{' '}
        <span class="role">
          <Glyph slot={2} />
          {names[1]}
        </span>
      </p>
      <ul class="counts">
        {counts.map((bar) => (
          <Count bar={bar} />
        ))}
      </ul>
    </>
  );
}
