import type { ListedRole, RoleList } from '../../view/picker/role-list.ts';
import type { Part, Understood } from '../../view/picker/understand.ts';
import { element } from '../base/element.ts';
import { combobox } from './combobox.ts';
import { roleOptions } from './role-options.ts';
import type { Understanding } from './understanding.ts';

/** What a field asks and tells the form that it stands in. */
export interface FieldHost {
  list: RoleList;
  /** What makes sense of texts, once it has come; undefined where it cannot be loaded. */
  understanding: Promise<Understanding | undefined>;
  /** The roles in the fields, in their order. */
  chosen(): readonly (ListedRole | undefined)[];
  /** A role was chosen in it; `from` is what was typed. */
  take(field: PickerField, role: ListedRole, from: string): void;
  /** Its role gave way to what is typed. */
  changed(): void;
  /** Several careers were typed in it. */
  spread(field: PickerField, parts: readonly Part[], from: string): Promise<void>;
  /** Its role was taken out again. */
  remove(field: PickerField): void;
}

/** One field of a picker: an input with its list, what is said of the text in it, and the role that it holds. */
export interface PickerField {
  root: HTMLElement;
  input: HTMLInputElement;
  role(): ListedRole | undefined;
  /** What was typed and is no role yet. */
  text(): string;
  /** Holds a role, which was typed as `from`; or none. */
  hold(role: ListedRole | undefined, from?: string): void;
  /** Holds a text, and says what it means. */
  type(text: string): Promise<void>;
  /** Says something below the field. */
  say(...content: (Node | string)[]): void;
  /** Adds a button to what is said. */
  offer(name: string, then: () => void): void;
  open(): void;
  /** Takes what was typed where it is surely meant; otherwise says what to choose from. */
  settle(): Promise<void>;
}

/** Makes the markup of a field work. */
export function pickerField(root: HTMLElement, host: FieldHost): PickerField {
  const part = (selector: string) => root.querySelector(selector) as HTMLElement;
  const [input, note, list] = [part('input') as HTMLInputElement, part('[role=status]'), part('[role=listbox]')];
  const clear = element('button', { type: 'button', hidden: '' }, '×');
  const all = { kind: 'all', found: host.list.roles.map((role) => ({ role, fit: 0 })) } as Understood;
  let mind: Understanding | undefined;
  let understood: Understood = all;
  let held: ListedRole | undefined;
  /** The family that was opened in the list. */
  let opened: string | undefined;
  input.after(clear);

  const text = () => (held ? '' : input.value.trim());

  /** Finds out what the text means, and says so. */
  const read = (asked = false) => {
    understood = text() && mind ? mind.understand(text()) : all;
    if (understood.kind === 'all') {
      if (!note.textContent) say(element('span', { class: 'unseen' }, `${host.list.roles.length} careers.`));
    } else say(...(mind && understood.kind !== 'several' ? mind.answer(text(), understood, asked) : []));
    return understood;
  };

  const say = (...content: (Node | string)[]) => note.replaceChildren(...content);

  const hold = (role: ListedRole | undefined, from = '') => {
    held = role;
    input.value = role?.name ?? '';
    input.toggleAttribute('data-held', !!role);
    clear.hidden = !role;
    clear.setAttribute('aria-label', `Remove ${role?.name}`);
    say(role && from && from.toLowerCase() !== role.name.toLowerCase() ? `from “${from.slice(0, 40)}”` : '');
  };

  const box = combobox(input, list, {
    fill() {
      if (text() && !mind) {
        // The list stays as it is until the text can be understood.
        host.understanding.then((come) => {
          mind = come;
          if (mind && input === document.activeElement) box.open();
        });
        return false;
      }
      const { id } = list;
      const meant = read();
      list.replaceChildren(
        ...(meant.kind !== 'several'
          ? roleOptions({
              found: meant.found,
              typed: text(),
              chosen: host.chosen(),
              opened,
              peopleAre: host.list.peopleAre,
              marked: (name) => mind?.marked(name, text()) ?? [name],
              id,
            })
          : mind
            ? [mind.partsOption(meant.parts, id)]
            : []),
      );
      return meant.kind === 'several' || meant.kind === 'role';
    },
    take({ dataset }) {
      opened = dataset.family;
      if (opened !== undefined) return true;
      const role = host.list.roles.find(({ id }) => id === dataset.role);
      if (role) host.take(field, role, text());
      else if (understood.kind === 'several') host.spread(field, understood.parts, text());
      return false;
    },
    enter() {
      if (text()) field.settle();
      return text() !== '';
    },
  });

  const field: PickerField = {
    root,
    input,
    role: () => held,
    text,
    hold,
    async type(typed) {
      hold(undefined);
      input.value = typed;
      mind = await host.understanding;
      read(true);
    },
    say,
    offer(name, then) {
      const button = element('button', { type: 'button' }, name);
      button.addEventListener('click', then);
      note.append(note.textContent && ' · ', button);
    },
    open: box.open,
    async settle() {
      mind = await host.understanding;
      await mind?.ready(text());
      const meant = read();
      const [first] = meant.kind === 'role' ? meant.found : [];
      if (first) return host.take(field, first.role, text());
      if (meant.kind === 'several') return host.spread(field, meant.parts, text());
      input.focus();
      box.open();
      read(true);
    },
  };
  // Before the list is filled: the text is no longer the role’s name.
  input.addEventListener(
    'input',
    () => {
      opened = undefined;
      say();
      if (!held) return;
      const typed = input.value;
      hold(undefined);
      input.value = typed;
      host.changed();
    },
    { capture: true },
  );
  input.addEventListener('focus', () => held && input.select());
  clear.addEventListener('click', () => host.remove(field));
  return field;
}
