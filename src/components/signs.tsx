import type { Chip as ChipKind } from '../view/glance.ts';
import type { Slot } from '../view/range-chart.ts';

const shapes: Record<Slot, string> = {
  0: 'M0 5h12v2H0z',
  1: 'M0 0h12v12H0z',
  2: 'M6-.4a6.4 6.4 0 1 0 .01 0z',
  3: 'M6-.6 12.8 12H-.8z',
  4: 'M6-1 13 6 6 13-1 6z',
};

/** The sign of a role’s place on the page: shape first, colour second. */
export function Glyph({ slot }: { slot: Slot }) {
  return (
    <svg class={`k r${slot}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[slot]} />
    </svg>
  );
}

/** A name with the signs of the places it belongs to. */
export function Named({ slots, children }: { slots: readonly Slot[]; children: preact.ComponentChildren }) {
  return (
    <span class="role">
      {slots.map((slot) => (
        <Glyph slot={slot} />
      ))}
      <span>{children}</span>
    </span>
  );
}

const chips: Record<ChipKind, { label: string; path: string }> = {
  proxy: { label: 'Proxy', path: 'M2 6c2-2 4-2 6 0s4 2 6 0M2 11c2-2 4-2 6 0s4 2 6 0' },
  older: { label: 'Older edition', path: 'M8 1.7a6.3 6.3 0 1 0 .01 0M8 4.5V8l2.6 1.8' },
  small: { label: 'Small sample', path: 'M5.6 4.1a3.9 3.9 0 1 0 .01 0M10.4 4.1a3.9 3.9 0 1 0 .01 0' },
  'too-few': { label: 'Too few', path: 'M8 1.7a6.3 6.3 0 1 0 .01 0M3.6 12.4l8.8-8.8' },
  'no-data': { label: 'No data', path: 'M8 1.7a6.3 6.3 0 1 0 .01 0M3.6 12.4l8.8-8.8' },
  'not-comparable': { label: 'Not comparable', path: 'M3 5.5h10M3 10.5h10M11.5 2l-7 12' },
  editorial: { label: 'Editors’ judgement', path: 'M3 13l.6-3L11 2.6l2.4 2.4L6 12.4z' },
  transcribed: { label: 'Transcribed', path: 'M3 13l.6-3L11 2.6l2.4 2.4L6 12.4z' },
};

/** The state of a figure, in a word with a sign. */
export function Chip({ kind, children }: { kind: ChipKind; children?: preact.ComponentChildren }) {
  const { label, path } = chips[kind];
  return (
    <span class="chip">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
      {children ?? label}
    </span>
  );
}
