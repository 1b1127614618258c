import { count, midSentence, money, percent } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { peopleInShort } from '../picker/people-in-short.ts';
import { type FigureKind, themeNames } from './figure-kind.ts';
import { byFamily, byName, type ListChoice } from './list-choice.ts';
import { filtered, filtersSaid, shortEntry } from './list-filters.ts';
import type { ListedRole, RolesList } from './listed-roles.ts';
import { type PayBar, payBar } from './pay-bar.ts';

/** A figure as a row prints it, and the kind that it is of. */
export interface ListedFigure {
  text: string;
  kind?: string;
}

/** A role as one row. */
export interface RoleRow {
  name: string;
  href: string;
  family: string;
  /** What the list goes by, or the pay that the role is best known by. */
  lead: ListedFigure;
  /** Of what kind it is, where that is not the one of most rows; why there is none. */
  said: string;
  /** The range of the leading figure. */
  bar?: PayBar;
  growth: ListedFigure;
  people: ListedFigure;
  entry: ListedFigure;
  /** Why all three are missing, where they are: they are figures of an official category. */
  uncategorised?: string;
}

export interface RowGroup {
  id?: string;
  heading?: string;
  rows: RoleRow[];
}

/** The list as a reader asked for it. */
export interface ArrangedRoles {
  /** What heads the leading figures. */
  head: string;
  /** The kind that leads every row; empty where each row leads with the pay that its role is best known by. */
  leads: string;
  /** How many careers hold to the filters. */
  count: number;
  groups: RowGroup[];
  /** How many, and in what order, as a sentence. */
  status: string;
}

/** The kind of the leading figure that is said once, above the list. */
export const usual = 'wage';

/** What stands where nothing is known. */
const none = {
  figure: 'No figure',
  why: 'on a sample large enough',
  growth: 'no projection',
  count: 'no count',
  entry: 'not stated',
  category: 'no official category',
};

/** The figures beside the leading one. */
interface Places {
  growth: number[];
  people: number[];
}

/**
 * The roles that hold to the filters, in the order asked for: by the people employed, by one kind of figure, by name, or by
 * family and name. Roles without the figure stand last, under a heading that says so, by name.
 */
export function arrangeRoles(list: RolesList, choice: ListChoice): ArrangedRoles {
  const { family, sort, order } = choice;
  const places: Places = { growth: placesOf(list, 'growth'), people: placesOf(list, 'people') };
  const chosen = filtered(list, choice);
  const at = list.kinds.findIndex(({ id }) => id === (sort === '' ? 'people' : sort));
  const kind = list.kinds[at];
  // Growth and people have a place of their own in every row.
  const leading = kind && !places.growth.includes(at) && !places.people.includes(at) ? at : undefined;
  const rows = (roles: readonly ListedRole[]) => roles.map((role) => rowOf(list, role, places, leading));
  const inFamily = list.families.find(({ id }) => id === family);
  const said = [...(inFamily ? [inFamily.name] : []), ...filtersSaid(list, choice)];
  const some =
    said.length > 0
      ? `${chosen.length} of ${list.roles.length} careers, ${said.join(', ')}`
      : `${chosen.length} careers`;
  const arranged = (groups: RowGroup[], status: string): ArrangedRoles => ({
    head: kind && leading !== undefined && kind.theme !== 'pay' ? kind.name : themeNames.pay,
    leads: leading === undefined ? '' : sort,
    count: chosen.length,
    groups: groups.filter((group) => group.rows.length > 0),
    status,
  });
  if (kind) {
    const sign = order === 'up' ? 1 : -1;
    const has = (role: ListedRole) => role.figures[at] !== undefined;
    const value = (role: ListedRole) => role.figures[at] ?? 0;
    const known = chosen.filter(has).sort((a, b) => sign * (value(a) - value(b)) || a.name.localeCompare(b.name));
    const others = chosen.filter((role) => !has(role)).sort((a, b) => a.name.localeCompare(b.name));
    const last = others.length > 0 ? `; ${others.length} without such a figure stand last, by name` : '';
    return arranged(
      [{ rows: rows(known) }, { heading: 'Without this figure, by name', rows: rows(others) }],
      `${some}, by ${midSentence(kind.name)}, ${order === 'up' ? 'lowest' : 'highest'} first${last}.`,
    );
  }
  if (sort === byFamily) {
    return arranged(
      list.families.map(({ id, name }, index) => ({
        id,
        heading: name,
        rows: rows(chosen.filter((role) => role.family === index)),
      })),
      `${some}, by ${inFamily ? 'name' : 'family and name'}.`,
    );
  }
  const sign = order === 'up' ? -1 : 1;
  const named = [...chosen].sort((a, b) => sign * a.name.localeCompare(b.name));
  return arranged(
    [{ rows: rows(named) }],
    `${some}, by name${sort === byName && order === 'up' ? ', from the end' : ''}.`,
  );
}

/** Places of a kind in all its editions, the newest first. */
function placesOf({ kinds }: RolesList, word: string): number[] {
  return kinds
    .flatMap(({ id }, at) => (id === word || id.startsWith(`${word}-`) ? [at] : []))
    .sort((a, b) => (kinds[a]?.id === word ? -1 : kinds[b]?.id === word ? 1 : 0));
}

function rowOf(list: RolesList, role: ListedRole, places: Places, leading: number | undefined): RoleRow {
  const has = (at: number | undefined): at is number => at !== undefined && role.figures[at] !== undefined;
  const lead = has(leading) ? leading : role.best;
  const beside = (among: number[], missing: string) => figureOf(list, role, among.find(has)) ?? { text: missing };
  const [growth, counted] = [beside(places.growth, none.growth), places.people.find(has)];
  const entry = role.entry === undefined ? undefined : list.entries[role.entry];
  const bar = lead !== undefined && lead === role.best ? payBar(role.range, role.figures[lead]) : undefined;
  return {
    name: role.name,
    href: paths.role(role.id),
    family: list.families[role.family]?.name ?? '',
    lead: figureOf(list, role, lead) ?? { text: none.figure },
    said:
      lead === undefined ? none.why : list.kinds[lead]?.id === usual ? '' : saidOf(list.kinds[lead], role.few?.[lead]),
    ...(bar && { bar }),
    growth,
    people:
      counted === undefined
        ? { text: none.count }
        : { text: peopleInShort(role.figures[counted] ?? 0), kind: list.kinds[counted]?.id ?? '' },
    entry: entry === undefined ? { text: none.entry } : { text: shortEntry(entry), kind: 'entry' },
    ...(!growth.kind && counted === undefined && entry === undefined && { uncategorised: none.category }),
  };
}

const saidOf = (kind: FigureKind | undefined, few: number | undefined): string =>
  (few && kind?.saidFew?.replace('#', count(few))) || (kind?.said ?? '');

function figureOf({ kinds }: RolesList, role: ListedRole, at: number | undefined): ListedFigure | undefined {
  if (at === undefined) return undefined;
  const [kind, value] = [kinds[at], role.figures[at]];
  if (!kind || value === undefined) return undefined;
  return {
    text: [textOf(kind, value, role.capped?.includes(at) ?? false), kind.until].filter(Boolean).join(' '),
    kind: kind.id,
  };
}

function textOf({ unit }: FigureKind, value: number, capped: boolean): string {
  switch (unit) {
    case 'money':
      return money({ value, capped });
    case 'hourly':
      return `${money({ value, capped })} an hour`;
    case 'count':
      return count(value);
    case 'share':
      return percent(value);
    case 'change': {
      const text = percent(value);
      return /^[1-9]/.test(text) ? `+${text}` : text;
    }
  }
}

/** How many rows are printed, and drawn before a reader asks for the others. */
export const mostRows = 60;

/** The first rows of a list, up to a number; and how many are left. */
export function firstRows(groups: readonly RowGroup[], most: number): { groups: RowGroup[]; left: RoleRow[] } {
  const kept: RowGroup[] = [];
  const left: RoleRow[] = [];
  let room = most;
  for (const group of groups) {
    const rows = group.rows.slice(0, room);
    left.push(...group.rows.slice(room));
    room -= rows.length;
    if (rows.length > 0) kept.push({ ...group, rows });
  }
  return { groups: kept, left };
}
