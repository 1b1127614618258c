import type { FoundRole } from '../../view/picker/find-roles.ts';
import { peopleInShort } from '../../view/picker/people-in-short.ts';
import type { ListedRole } from '../../view/picker/role-list.ts';
import { shownRows } from '../../view/picker/shown-rows.ts';
import { element } from '../base/element.ts';

export const glyph = (place: number) => element('i', { 'data-slot': String(place + 1) });

interface Shown {
  found: readonly FoundRole[];
  typed: string;
  /** Those in the fields, in their order. */
  chosen: readonly (ListedRole | undefined)[];
  /** The family whose roles are all shown. */
  opened?: string | undefined;
  /** A name, with the part of it marked that was typed. */
  marked(name: string): (Node | string)[];
  /** What the numbers of people are. */
  peopleAre: string;
  /** What ids of options begin with. */
  id: string;
}

/** The options under the names of their families; a role that is chosen has the sign of its place. */
export function roleOptions({ found, typed, chosen, opened, marked, peopleAre, id }: Shown): HTMLElement[] {
  const families = shownRows(found, typed !== '', opened);
  // What the numbers are is said once, where the first of them stand.
  const first = families.findIndex(({ rows }) => rows.some(({ role }) => role.people !== undefined));
  return families.map(({ name, rows, more }, index) => {
    const heading = `${id}-${index}`;
    const rest = `${more} ${rows.length > 0 ? 'more' : 'careers'}`;
    return element(
      'ul',
      { role: 'group', 'aria-labelledby': heading },
      element(
        'li',
        { role: 'presentation', id: heading },
        name,
        index === first && element('small', {}, ` ${peopleAre}`),
      ),
      ...rows.map((row) => roleOption(row, marked, chosen.indexOf(row.role), `${id}-${row.role.id}`)),
      more > 0 && option(`${heading}-more`, { 'data-family': name }, `${rest} in ${name}`),
    );
  });
}

function option(id: string, data: Record<string, string>, ...content: (Node | string | false | undefined)[]) {
  return element('li', { role: 'option', id, 'aria-selected': 'false', ...data }, ...content);
}

function roleOption({ role, also, lists }: FoundRole, marked: Shown['marked'], place: number, id: string): HTMLElement {
  const besides = also === undefined ? lists && `lists ${lists}` : `also: ${also}`;
  return option(
    id,
    { 'data-role': role.id },
    element(
      'span',
      {},
      place >= 0 && glyph(place),
      ...(besides ? [role.name] : marked(role.name)),
      place >= 0 && ', chosen',
    ),
    role.people !== undefined && element('small', { class: 'people' }, ` ${peopleInShort(role.people)}`),
    besides && element('small', {}, ` ${besides}`),
  );
}
