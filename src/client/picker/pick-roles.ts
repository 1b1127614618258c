import { pathWithBase } from '../../components/base/address.ts';
import dialogStyles from '../../styles/parts/dialog.css?url';
import styles from '../../styles/parts/picker.css?url';
import { comparePath } from '../../view/base/compare-path.ts';
import { rolesKey } from '../../view/base/query-words.ts';
import { mostRoles, readRoles } from '../../view/base/read-roles.ts';
import { paths } from '../../view/base/site-paths.ts';
import { type FoundRole, findRoles, type ListedRole } from '../../view/picker/find-roles.ts';
import { knownRoles } from '../../view/picker/known-roles.ts';
import { askedFor, goOn, pickRole } from '../../view/picker/picked-roles.ts';
import { element } from '../base/element.ts';
import { LoadFailure } from '../base/load-json.ts';
import { styled } from '../base/styled.ts';
import { combobox } from './combobox.ts';
import { loadRoles } from './role-list.ts';

/** A form in which a reader picks two to four roles. */
export interface RolePicker {
  /** Opens the list. */
  open(): void;
  /** Starts anew with these roles, by id. */
  choose(ids: readonly string[]): void;
  /** Starts anew with the roles that a query names, and says what it had to leave out. */
  read(search: string): void;
  /** Goes to the page of the roles, or says why there is none yet. */
  compare(): void;
}

const glyph = (slot: number) => element('i', { 'data-slot': String(slot) });

/** Makes the picker of a form work; undefined where the list of roles cannot be loaded. */
export async function pickRoles(form: HTMLFormElement): Promise<RolePicker | undefined> {
  const [families] = await Promise.all([loadRoles(), styled(dialogStyles), styled(styles)]);
  if (families instanceof LoadFailure) return undefined;
  const part = (selector: string) => form.querySelector(selector) as HTMLElement;
  const [chips, label, list, status] = [part('ul'), part('label'), part('[role=listbox]'), part('[role=status]')];
  const input = part('input') as HTMLInputElement;
  const known = knownRoles(families);
  const roles = new Map(families.flatMap((family) => family.roles.map((role) => [role.id, role] as const)));
  let chosen: readonly ListedRole[] = [];

  const say = (text: string) => {
    status.textContent = text;
  };

  const set = (now: readonly ListedRole[]) => {
    chosen = now;
    chips.replaceChildren(...chosen.map((role, index) => chip(role, index + 1, () => remove(role))));
    const next = chosen.length < mostRoles && glyph(chosen.length + 1);
    label.replaceChildren(element('span', { class: 'role' }, next, askedFor(chosen.length)));
  };

  const remove = (role: ListedRole) => {
    set(chosen.filter((one) => one !== role));
    say(`${role.name} is removed. ${goOn(chosen.length)}`);
    input.focus();
  };

  const choose = (ids: readonly string[]) => set(ids.flatMap((id) => roles.get(id) ?? []));

  const box = combobox(input, list, {
    fill(typed) {
      const found = findRoles(typed, families);
      list.replaceChildren(...groups(found.families, chosen, list.id));
      say(foundText(typed, found));
      return !found.guessed;
    },
    take({ dataset }) {
      const role = roles.get(dataset.role ?? '');
      if (!role) return;
      const picked = pickRole(chosen, role);
      set(picked.chosen);
      say(picked.say);
    },
  });

  choose(form.dataset.chosen?.split(' ') ?? []);
  if (input.value) box.open();
  return {
    open: box.open,
    choose,
    read(search) {
      const { roles: ids, notes } = readRoles(search, known);
      choose(ids);
      say([...notes, ...(ids.length < 2 ? [goOn(ids.length)] : [])].join(' '));
    },
    compare() {
      if (!box.settle()) return;
      if (chosen.length < 2) {
        say(goOn(chosen.length));
        input.focus();
        return;
      }
      const ids = chosen.map(({ id }) => id);
      // Whoever comes back finds the roles still chosen.
      history.replaceState({ picked: `?${rolesKey}=${ids}` }, '');
      const compares = location.pathname.startsWith(pathWithBase(paths.compare));
      location.assign(pathWithBase(comparePath(ids, compares ? location.search : '')));
    },
  };
}

function chip({ name }: ListedRole, slot: number, remove: () => void): HTMLElement {
  const button = element('button', { type: 'button', 'aria-label': `Remove ${name}` }, '×');
  button.addEventListener('click', remove);
  return element('li', {}, element('span', { class: 'role' }, glyph(slot), name), button);
}

/** The options under the names of their families; a role that is chosen has the sign of its place. */
function groups(
  families: readonly { name: string; roles: readonly FoundRole[] }[],
  chosen: readonly ListedRole[],
  id: string,
): HTMLElement[] {
  return families.map(({ name, roles }, index) => {
    const heading = `${id}-${index}`;
    return element(
      'ul',
      { role: 'group', 'aria-labelledby': heading },
      element('li', { role: 'presentation', id: heading }, name),
      ...roles.map((role) => {
        const place = chosen.findIndex((one) => one.id === role.id);
        return element(
          'li',
          { role: 'option', id: `${id}-${role.id}`, 'aria-selected': 'false', 'data-role': role.id },
          place >= 0 && glyph(place + 1),
          role.name,
          role.also && ` — also: ${role.also}`,
          place >= 0 && ', chosen',
        );
      }),
    );
  });
}

const noRole = (typed: string) => `No role here is called “${typed.trim()}”.`;

function foundText(typed: string, { count, guessed, families }: ReturnType<typeof findRoles>): string {
  if (guessed) return `${noRole(typed)} The nearest is ${families[0]?.roles[0]?.name}.`;
  if (count === 0) return `${noRole(typed)} Empty the field to see all.`;
  return count === 1 ? 'One role fits.' : `${count} roles${typed.trim() ? ' fit' : ''}.`;
}
