import type { SentPlace, SentRow } from '../../view/part/sent-place.ts';
import { pathWithBase } from '../base/address.ts';
import { Glyph } from '../base/badges.tsx';

/** Whose pay it is: the sign of a role, one for several, or the one of what stands in. */
export function PaySign({ slots, proxy }: Pick<SentRow, 'slots' | 'proxy'>) {
  const [slot = 0, ...others] = slots;
  if (proxy) return <i data-near="" role="img" aria-label="stands in:" />;
  if (others.length === 0) return <Glyph slot={slot} />;
  return <i data-joint={slots.join('') === '12' ? 'two' : ''} role="img" aria-label="one for all:" />;
}

/** Whose pay, and how much. */
export function SentRows({ rows }: { rows: readonly SentRow[] }) {
  return (
    <>
      {rows.map(({ name, slots, proxy, value, beside }) => (
        <li>
          <span class="role">
            <PaySign slots={slots} proxy={proxy} />
            {name}
          </span>
          <span class="nowrap">
            <b>{value}</b> {beside && <small>{beside}</small>}
          </span>
        </li>
      ))}
    </>
  );
}

/** Blanks as wide as the amounts that will stand in their place. */
const room = { value: '\u2007'.repeat(8), beside: '\u2007'.repeat(11) };

/**
 * The strip above the names of a page that was sent with a choice of pay: what was chosen, and the way back. The first
 * script shows it where the address holds such a choice, with the rows that most choices have, so that nothing moves when
 * the figures come.
 */
export function SentStrip({ view, part = 'by-place' }: { view: SentPlace; part?: 'by-place' | 'where' }) {
  return (
    <aside
      id="sent"
      aria-labelledby="sent-title"
      data-plain={view.plain}
      data-part={part === 'where' ? part : undefined}
      hidden
    >
      <p id="sent-title">Sent to you</p>
      <ul>
        <SentRows rows={view.rows.map((row) => ({ ...row, ...room }))} />
      </ul>
      <p class="small" data-words="">
        The figures are loading.
      </p>
      <p class="more">
        <a href={`#${part}`}>Change the place</a> <a href={pathWithBase(view.path)}>Without this choice</a>
      </p>
    </aside>
  );
}
