import type { MoreCell } from '../../view/places/pair-columns.ts';
import { Glyph } from '../base/badges.tsx';

/** No clear difference: a hollow square. */
export function Hollow({ said = false }: { said?: boolean }) {
  return said ? <i class="hollow" role="img" aria-label="no clear difference" /> : <i class="hollow" />;
}

/** Whose sign stands before how much; read out by its name. */
export function More({ more: { slot, text }, names }: { more: MoreCell; names: readonly [string, string] }) {
  return (
    <b>
      {slot ? (
        <>
          <Glyph slot={slot} />
          <span class="unseen">{names[slot - 1]} </span>
        </>
      ) : (
        text !== '–' && <Hollow said />
      )}
      {text}
    </b>
  );
}
