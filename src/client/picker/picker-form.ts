import { pathWithBase } from '../../components/base/address.ts';
import { comparePath } from '../../view/base/compare-path.ts';
import { rolesKey } from '../../view/base/query-words.ts';
import { paths } from '../../view/base/site-paths.ts';
import { fewestRoles, goOn } from '../../view/picker/picked-roles.ts';
import type { ListedRole, RoleList } from '../../view/picker/role-list.ts';
import { element } from '../base/element.ts';
import { loadPairs } from './built-pairs.ts';
import type { FieldHost, PickerField } from './picker-field.ts';
import { pickerFields } from './picker-fields.ts';
import type { Understanding } from './understanding.ts';

/** What a form tells whenever its careers may have changed: a `CustomEvent` with their ids as `detail`. */
export const pickedEvent = 'picked';

/** What it tells, before its careers, when a place was typed behind “in”: a `CustomEvent` with the id as `detail`. */
export const placedEvent = 'placed';

/** A form in which a reader picks two to four careers. */
export interface RolePicker {
  list: RoleList;
  /** Opens the list of the field in focus, or of the first empty one. */
  open(): void;
  /** Starts anew with these roles, by id, and says sentences and what is missing. */
  show(ids: readonly string[], notes: readonly string[]): void;
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
  const [button, status] = [form.querySelector('button'), form.querySelector('[data-told]')] as [HTMLElement, Element];
  const written = [...form.querySelectorAll('input')].map(({ value }) => value);
  const more = element('button', { type: 'button', class: 'add', hidden: '' }, 'Add a career');
  button.after(more);

  /** Whether a comparison was asked for in words. */
  let asked = false;
  /** The place that was typed behind “in” in a field: the page of the comparison opens there. */
  const placed = new Map<PickerField, string | undefined>();
  const setPlace = async (field: PickerField, from: string) => {
    const place = (await understanding)?.placeOf(from);
    placed.set(field, place);
    if (place) form.dispatchEvent(new CustomEvent(placedEvent, { detail: place }));
  };
  const host: FieldHost = {
    list,
    understanding,
    changed() {
      asked = false;
      say();
    },
    chosen: () => fields.all.map((field) => field.role()),
    async take(field, role, from) {
      await setPlace(field, from);
      if (!hold(field, role, from)) return;
      // Whoever typed “nurse vs teacher” and chose which teacher asked for the comparison already.
      if (asked && !fields.empty()) picker.compare();
      else goOnFrom(field);
    },
    async spread(field, parts, from) {
      await setPlace(field, from);
      (await understanding)?.spreadParts({ fields, hold, say }, field, parts);
      asked = true;
      goOnFrom(field);
    },
    remove(field) {
      asked = false;
      const at = fields.all.indexOf(field);
      const gone = field.role();
      fields.hold(fields.chosen().filter((role) => role !== gone));
      say(`${gone?.name} is removed.`);
      (fields.all[at] ?? fields.all.at(-1))?.input.focus();
    },
  };
  const fields = pickerFields(form, button, host);

  const say = (text = '') => {
    status.textContent = text;
    more.hidden = !!fields.empty() || fields.isFull();
    form.dispatchEvent(new CustomEvent(pickedEvent, { detail: fields.chosen().map(({ id }) => id) }));
  };

  /** Holds a role in a field, unless another one does. */
  const hold = (field: PickerField, role: ListedRole, from: string) => {
    const twice = fields.all.some((other) => other !== field && other.role() === role);
    field.hold(twice ? undefined : role, from);
    // Known by the time that the second one is chosen.
    loadPairs(list);
    if (twice) field.say(`${role.name} is chosen already.`);
    say();
    return !twice;
  };

  const focus = (field?: PickerField) => {
    field?.input.focus();
    field?.open();
  };

  /** The next thing to do has the focus. */
  const goOnFrom = (field: PickerField) => {
    const next = fields.all.slice(fields.all.indexOf(field)).find((one) => !one.role()) ?? fields.empty();
    if (next) focus(next);
    else button.focus();
  };

  const named = (ids: readonly string[]) => ids.flatMap((id) => list.roles.find((role) => role.id === id) ?? []);

  const show = (ids: readonly string[], notes: readonly string[] = []) => {
    fields.hold(named(ids));
    say(notes.join(' '));
  };

  show(form.dataset.chosen?.split(' ') ?? []);
  // What was typed while this was on its way.
  for (const [at, field] of fields.all.entries()) {
    const text = written[at];
    if (field.role() || !text) continue;
    field.type(text).then(() => field.input === document.activeElement && field.open());
  }
  more.addEventListener('click', () => {
    const field = fields.add();
    say();
    focus(field);
  });

  const picker: RolePicker = {
    list,
    open: () => focus(fields.all.find(({ input }) => input === document.activeElement) ?? fields.empty()),
    show: (ids, notes) => show(ids, [...notes, goOn(ids.length)]),
    choose(ids) {
      show(ids);
      if (!fields.empty() && !fields.isFull()) fields.add();
      say();
      (fields.empty() ?? fields.all[0])?.input.focus();
    },
    async type(text) {
      const mind = await understanding;
      const [field] = fields.all;
      if (mind && field) mind.placeParts({ fields, hold, say }, field, mind.partsOf(text));
    },
    async compare() {
      for (const field of fields.all) {
        if (field.text()) await field.settle();
        if (field.text()) return;
      }
      const picked = fields.chosen();
      if (picked.length < fewestRoles) {
        fields.empty()?.input.focus();
        return say(goOn(picked.length));
      }
      if (form.dataset.stays !== undefined) return form.nextElementSibling?.scrollIntoView();
      // Whoever comes back finds the roles still chosen.
      history.replaceState({ picked: `?${rolesKey}=${picked.map(({ id }) => id)}` }, '');
      const compares = location.pathname.startsWith(pathWithBase(paths.compare));
      const query = new URLSearchParams(compares ? location.search : '');
      const place = fields.all.flatMap((field) => placed.get(field) ?? []).at(-1);
      if (place) query.set('place', place);
      location.assign(pathWithBase(comparePath(picked, `${query}`, await loadPairs(list))));
    },
  };
  return picker;
}
