import { markup } from '../../components/base/markup.ts';
import { RolesTable } from '../../components/list/roles-list.tsx';
import { arrangeRoles, firstRows, mostRows } from '../../view/list/arrange-roles.ts';
import {
  byFamily,
  byName,
  filterKeys,
  type ListChoice,
  readListChoice,
  writeListChoice,
} from '../../view/list/list-choice.ts';
import type { RolesList } from '../../view/list/listed-roles.ts';
import { knownValues } from '../base/known-values.ts';
import { LoadFailure, loadJson } from '../base/load-json.ts';
import { stateInAddress } from '../base/state-in-address.ts';

/**
 * Draws the list as its controls or the address ask for it. `used` names the controls that a reader uses until the numbers
 * have come, in order; false where the numbers of the list cannot be loaded.
 */
export async function showRoles(
  form: HTMLFormElement,
  rest: HTMLButtonElement,
  used: readonly string[],
): Promise<boolean> {
  const list = await loadJson<RolesList>(form.dataset.list ?? '');
  const place = document.querySelector('#list');
  if (list instanceof LoadFailure || !place) return false;
  const part = <T extends HTMLElement>(name: string) => form.elements.namedItem(name) as unknown as T;
  const selects = valuesOf((key) => part<HTMLSelectElement>(key));
  const { sort } = selects;
  const [turn, all, shut] = [
    part<HTMLButtonElement>('order'),
    part<HTMLButtonElement>('all'),
    part<HTMLButtonElement>('show'),
  ];
  const status = form.querySelector('[role=status]');
  let order: ListChoice['order'] = 'down';

  const chosen = (): ListChoice => ({ ...valuesOf((key) => selects[key].value), order });
  const set = (values: Record<(typeof selectKeys)[number], string>) => {
    for (const key of selectKeys) selects[key].value = values[key];
  };
  const nothing = valuesOf(() => '');
  const isPlain = () => order === 'down' && selectKeys.every((key) => selects[key].value === '');

  const show = (notes: readonly string[] = [], most = mostRows) => {
    const arranged = arrangeRoles(list, chosen());
    const { groups, left } = firstRows(arranged.groups, most);
    place.innerHTML = markup(RolesTable, { list: { ...arranged, groups } });
    document.querySelector('#others')?.setAttribute('hidden', '');
    if (status) status.textContent = [...notes, arranged.status].join(' ');
    turn.hidden = sort.value === byFamily;
    shut.textContent = arranged.count === 1 ? 'Show one career' : `Show ${arranged.count} careers`;
    turn.textContent = turnWords(chosen());
    all.hidden = isPlain();
    rest.hidden = left.length === 0;
    rest.textContent = `Show the other ${left.length}`;
  };

  const change = (name: string) => {
    show();
    keep(writeListChoice(chosen()), name);
  };

  /** Draws all rows, and leads on to the first of those that were not there. */
  const showRest = () => {
    const before = place.querySelectorAll('tbody a').length;
    show([], Number.POSITIVE_INFINITY);
    place.querySelectorAll<HTMLElement>('tbody a')[before]?.focus();
  };

  const asked = chosen();
  const keep = stateInAddress(() => {
    const known = valuesOf((key) => knownValues(selects[key]));
    const { choice, notes } = readListChoice(location.search, known);
    set(choice);
    order = choice.order;
    show(notes);
  });
  const chose = used.findLast((name) => name !== rest.name);
  if (chose) {
    set(asked);
    change(chose);
  }
  if (used.at(-1) === rest.name) showRest();

  form.addEventListener('change', ({ target }) => {
    const { name } = target as HTMLSelectElement;
    if (name === sort.name) order = 'down';
    change(name);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  turn.addEventListener('click', () => {
    order = order === 'up' ? 'down' : 'up';
    change(`${turn.name} ${order}`);
  });
  all.addEventListener('click', () => {
    set(nothing);
    order = 'down';
    change(all.name);
    sort.focus();
  });
  rest.addEventListener('click', showRest);
  return true;
}

const selectKeys = [...filterKeys, 'sort'] as const;

const valuesOf = <Value>(value: (key: (typeof selectKeys)[number]) => Value) =>
  Object.fromEntries(selectKeys.map((key) => [key, value(key)])) as Record<(typeof selectKeys)[number], Value>;

/** What the button that turns the order round offers. */
function turnWords({ sort, order }: ListChoice): string {
  if (sort === byName) return order === 'down' ? 'From Z to A' : 'From A to Z';
  return order === 'down' ? 'Lowest first' : 'Highest first';
}
