import { pathWithBase } from '../../components/base/address.ts';
import { comparePath } from '../../view/base/compare-path.ts';
import { mostRoles } from '../../view/base/most-roles.ts';
import { rolesKey } from '../../view/base/query-words.ts';
import { paths } from '../../view/base/site-paths.ts';
import { askedFor, fewestRoles, goOn } from '../../view/picker/picked-roles.ts';
import type { ListedRole, RoleList } from '../../view/picker/role-list.ts';
import type { Part } from '../../view/picker/understand.ts';
import { element } from '../base/element.ts';
import { type FieldHost, type PickerField, pickerField } from './picker-field.ts';
import { glyph } from './role-options.ts';
import type { Understanding } from './understanding.ts';

/** What a form tells whenever its careers may have changed: a `CustomEvent` with their ids as `detail`. */
export const pickedEvent = 'picked';

/** A form in which a reader picks two to four careers. */
export interface RolePicker {
  list: RoleList;
  /** Opens the list of the field in focus, or of the first empty one. */
  open(): void;
  /** Starts anew with these roles, by id, and says something. */
  show(ids: readonly string[], say?: string): void;
  /** Starts anew with these roles, and one more field where they are enough to be compared. */
  choose(ids: readonly string[]): void;
  /** Starts anew with a text. */
  type(text: string): void;
  /** Goes to the page of the roles, or on to what follows a form that stays; or says why it cannot yet. */
  compare(): void;
}

/** Makes the fields of a form work together. */
export function pickerForm(
  form: HTMLFormElement,
  list: RoleList,
  understanding: Promise<Understanding | undefined>,
): RolePicker {
  const roles = new Map(list.roles.map((role) => [role.id, role]));
  const [button, status] = [form.querySelector('button'), form.querySelector('[data-told]')] as [HTMLElement, Element];
  const made = [...form.querySelectorAll<HTMLElement>('[data-field]')];
  const written = made.map((root) => root.querySelector('input')?.value ?? '');
  const add = element('button', { type: 'button', class: 'add', hidden: '' }, 'Add a career');
  button.after(add);
  const fields: PickerField[] = [];
  const chosen = () => fields.flatMap((field) => field.role() ?? []);
  const empty = () => fields.find((field) => !field.role());
  const isFull = () => fields.length >= mostRoles;

  const say = (text = '') => {
    status.textContent = text;
    add.hidden = !!empty() || isFull();
    form.dispatchEvent(new CustomEvent(pickedEvent, { detail: chosen().map(({ id }) => id) }));
  };

  const addField = () => {
    const root = made[fields.length] ?? copyOf(made[1] as HTMLElement, fields.length);
    if (!root.isConnected) button.before(root);
    const field = pickerField(root, host);
    field.hold(undefined);
    fields.push(field);
    return field;
  };

  const setCount = (count: number) => {
    while (fields.length > count) fields.pop()?.root.remove();
    while (fields.length < count) addField();
  };

  /** Starts anew with roles. */
  const fill = (now: readonly ListedRole[], told?: string) => {
    setCount(Math.max(fewestRoles, now.length));
    for (const [at, field] of fields.entries()) field.hold(now[at]);
    say(told);
  };

  /** Holds a role in a field, unless another one does. */
  const hold = (field: PickerField, role: ListedRole, from: string) => {
    const twice = fields.some((other) => other !== field && other.role() === role);
    field.hold(twice ? undefined : role, from);
    if (twice) field.say(`${role.name} is chosen already.`);
    say();
    return !twice;
  };

  /** The next thing to do has the focus. */
  const goOnFrom = (field: PickerField) => {
    const next = fields.slice(fields.indexOf(field)).find((one) => !one.role()) ?? empty();
    if (!next) return button.focus();
    next.input.focus();
    next.open();
  };

  /** Puts names into as many fields, from one field on. */
  const place = (field: PickerField, parts: readonly Part[]) => {
    const at = fields.indexOf(field);
    field.hold(undefined);
    const free = [...fields.slice(at), ...fields.slice(0, at)].filter((one) => !one.role());
    for (const { text, meant } of parts) {
      const to = free.shift() ?? (isFull() ? undefined : addField());
      if (!to) return say('No more than four careers stand side by side.');
      const [first] = meant.found;
      if (meant.kind === 'role' && first) hold(to, first.role, text);
      else to.type(text);
    }
  };

  const host: FieldHost = {
    list,
    understanding,
    chosen: () => fields.map((field) => field.role()),
    take(field, role, from) {
      if (hold(field, role, from)) goOnFrom(field);
    },
    spread(field, parts) {
      const before = fields.map((one) => [one.role(), one.text()] as const);
      place(field, parts);
      field.offer('Undo: keep what I typed', () => {
        setCount(before.length);
        for (const [at, [role, text]] of before.entries()) {
          fields[at]?.hold(role);
          if (text) fields[at]?.type(text);
        }
        say();
        field.input.focus();
      });
      goOnFrom(field);
    },
    remove(field) {
      const at = fields.indexOf(field);
      const gone = field.role();
      fill(
        chosen().filter((role) => role !== gone),
        `${gone?.name} is removed.`,
      );
      (fields[at] ?? fields.at(-1))?.input.focus();
    },
  };

  const named = (ids: readonly string[]) => ids.flatMap((id) => roles.get(id) ?? []);

  const picker: RolePicker = {
    list,
    open() {
      const field = fields.find(({ input }) => input === document.activeElement) ?? empty();
      field?.input.focus();
      field?.open();
    },
    show: (ids, told) => fill(named(ids), told),
    choose(ids) {
      fill(named(ids));
      if (!empty() && !isFull()) addField();
      say();
      (empty() ?? fields[0])?.input.focus();
    },
    async type(text) {
      const meant = (await understanding)?.understand(text);
      const [field] = fields;
      if (meant && field) place(field, meant.kind === 'several' ? meant.parts : [{ text, meant }]);
    },
    async compare() {
      for (const field of fields) {
        if (field.text()) await field.settle();
        if (field.text()) return;
      }
      const picked = chosen();
      if (picked.length < fewestRoles) {
        empty()?.input.focus();
        return say(goOn(picked.length));
      }
      if (form.dataset.stays !== undefined) return form.nextElementSibling?.scrollIntoView();
      // Whoever comes back finds the roles still chosen.
      history.replaceState({ picked: `?${rolesKey}=${picked.map(({ id }) => id)}` }, '');
      const compares = location.pathname.startsWith(pathWithBase(paths.compare));
      location.assign(pathWithBase(comparePath(picked, compares ? location.search : '')));
    },
  };

  fill(named(form.dataset.chosen?.split(' ') ?? []));
  // What was typed while this was on its way.
  for (const [at, field] of fields.entries()) {
    const text = written[at];
    if (field.role() || !text) continue;
    field.type(text).then(() => field.input === document.activeElement && field.open());
  }
  add.addEventListener('click', () => {
    const field = addField();
    say();
    field.input.focus();
    field.open();
  });
  return picker;
}

/** A copy of a field for another place. */
function copyOf(model: HTMLElement, at: number): HTMLElement {
  const root = model.cloneNode() as HTMLElement;
  const id = model.querySelector('input')?.id ?? '';
  root.innerHTML = model.innerHTML.replaceAll(id, id.replace(/2$/, `${at + 1}`));
  root.querySelector('button')?.remove();
  root.querySelector('.role')?.replaceChildren(glyph(at), askedFor(at));
  root.querySelector('input')?.removeAttribute('placeholder');
  root.querySelector('[role=listbox]')?.setAttribute('hidden', '');
  return root;
}
