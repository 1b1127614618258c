import { mostRoles } from '../../view/base/most-roles.ts';
import { askedFor, fewestRoles } from '../../view/picker/picked-roles.ts';
import type { ListedRole } from '../../view/picker/role-list.ts';
import { element } from '../base/element.ts';
import { type FieldHost, type PickerField, pickerField } from './picker-field.ts';
import { glyph } from './role-options.ts';

/** The fields of a form: two that it was built with, and up to two more. */
export interface PickerFields {
  readonly all: readonly PickerField[];
  /** The roles in them, in their order. */
  chosen(): ListedRole[];
  /** The first without a role. */
  empty(): PickerField | undefined;
  isFull(): boolean;
  add(): PickerField;
  /** Leaves or makes so many. */
  setCount(count: number): void;
  /** Starts anew with roles. */
  hold(roles: readonly ListedRole[]): void;
}

/** The fields of a form, none of which works before it is asked for; more stand before the button. */
export function pickerFields(form: HTMLFormElement, button: HTMLElement, host: FieldHost): PickerFields {
  const made = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const [model = '', second = ''] = [made[1]?.innerHTML, made[1]?.querySelector('input')?.id];
  const all: PickerField[] = [];

  /** A field for another place, by the model of the second. */
  const fieldFor = (at: number) => {
    const root = element('div', { 'data-field': '' });
    root.innerHTML = model.replaceAll(second, second.replace(/2$/, `${at + 1}`));
    root.querySelector('.role')?.replaceChildren(glyph(at), askedFor(at));
    root.querySelector('input')?.removeAttribute('placeholder');
    button.before(root);
    return root;
  };

  const fields: PickerFields = {
    all,
    chosen: () => all.flatMap((field) => field.role() ?? []),
    empty: () => all.find((field) => !field.role()),
    isFull: () => all.length >= mostRoles,
    add() {
      const field = pickerField(made[all.length] ?? fieldFor(all.length), host);
      field.hold(undefined);
      all.push(field);
      return field;
    },
    setCount(count) {
      while (all.length > count) all.pop()?.root.remove();
      while (all.length < count) fields.add();
    },
    hold(roles) {
      fields.setCount(Math.max(fewestRoles, roles.length));
      for (const [at, field] of all.entries()) field.hold(roles[at]);
    },
  };
  return fields;
}
