import type { Slot } from '../../view/base/slot.ts';
import type { Chip as ChipKind } from '../../view/glance/glance-row.ts';

/** The sign of a role’s place on the page: shape first, colour second; drawn by the style sheet. */
export function Glyph({ slot }: { slot: Slot }) {
  return <i data-slot={slot} />;
}

/** A name with the signs of the places it belongs to. */
export function Named({ slots, children }: { slots: readonly Slot[]; children: preact.ComponentChildren }) {
  return (
    <span class="role">
      {slots.map((slot) => (
        <Glyph slot={slot} />
      ))}
      {children}
    </span>
  );
}

/** The sign of what is not set side by side; the words beside it say why. */
export function Unequal() {
  return <i data-unequal="" role="img" aria-label="not comparable:" />;
}

const chips: Record<ChipKind, string> = {
  proxy: 'Stands in',
  older: 'Older edition',
  due: 'New edition due',
  small: 'Few',
  'too-few': 'Too few',
  'no-data': 'No data',
  'not-comparable': 'Not comparable',
  editorial: 'Editors’ words',
  transcribed: 'Transcribed',
};

/** The state of a figure, in a word with a sign that the style sheet draws. */
export function Chip({ kind, children }: { kind: ChipKind; children?: preact.ComponentChildren }) {
  return <span data-badge={kind}>{children ?? chips[kind]}</span>;
}

/** Says whose words a text is, where it stands beside a heading. */
export function Editorial({ children = 'Editors’ words' }: { children?: string }) {
  return <small data-editorial="">{children}</small>;
}

/** Roles under their short names, for columns. */
export function shortNamed(roles: readonly { slot: Slot; short: string }[]): { slot: Slot; name: string }[] {
  return roles.map(({ slot, short }) => ({ slot, name: short }));
}

/** The head of a table with one column a role. */
export function RoleColumns({
  roles,
  children,
}: {
  roles: readonly { slot: Slot; name: string }[];
  children?: preact.ComponentChildren;
}) {
  return (
    <thead>
      <tr>
        <td />
        {roles.map((role) => (
          <th scope="col">
            <Named slots={[role.slot]}>{role.name}</Named>
          </th>
        ))}
        {children}
      </tr>
    </thead>
  );
}
