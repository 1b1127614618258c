import type { ListedRole } from '../../view/picker/role-list.ts';
import type { Part } from '../../view/picker/understand.ts';
import type { PickerField } from './picker-field.ts';
import type { PickerFields } from './picker-fields.ts';

/** The fields among which names are spread, and what their form does with a role and a sentence. */
export interface Spread {
  fields: PickerFields;
  /** Holds a role, typed as `from`, unless another field does. */
  hold(field: PickerField, role: ListedRole, from: string): boolean;
  say(text?: string): void;
}

/** Puts names into as many fields, from one field on. */
export function placeParts({ fields, hold, say }: Spread, field: PickerField, parts: readonly Part[]): void {
  const at = fields.all.indexOf(field);
  field.hold(undefined);
  const free = [...fields.all.slice(at), ...fields.all.slice(0, at)].filter((one) => !one.role());
  for (const { text, meant } of parts) {
    const to = free.shift() ?? (fields.isFull() ? undefined : fields.add());
    if (!to) {
      say('No more than four careers stand side by side.');
      return;
    }
    const [first] = meant.found;
    if (meant.kind === 'role' && first) hold(to, first.role, text);
    else to.type(text);
  }
}

/** The same for names that were typed in one field, until a reader takes that back. */
export function spreadParts(spread: Spread, field: PickerField, parts: readonly Part[]): void {
  const { fields, say } = spread;
  const before = fields.all.map((one) => [one.role(), one.text()] as const);
  placeParts(spread, field, parts);
  field.offer('Undo: keep what I typed', () => {
    fields.setCount(before.length);
    for (const [at, [role, text]] of before.entries()) {
      fields.all[at]?.hold(role);
      if (text) fields.all[at]?.type(text);
    }
    say();
    field.input.focus();
  });
}
