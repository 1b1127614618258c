import { count, midSentence, money, percent } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { type FigureKind, themeNames } from './figure-kind.ts';
import { byName, type ListChoice } from './list-choice.ts';
import type { ListedRole, RolesList } from './listed-roles.ts';

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
  /** Of what kind it is. */
  said: string;
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
  groups: RowGroup[];
  /** How many, and in what order, as a sentence. */
  status: string;
}

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
 * Puts roles in the order asked for: by family and name, by name, or by one kind of figure. Roles without that figure stand
 * last, under a heading that says so, each with the pay that it is best known by.
 */
export function arrangeRoles(list: RolesList, { family, sort, order }: ListChoice): ArrangedRoles {
  const places: Places = { growth: placesOf(list, 'growth'), people: placesOf(list, 'people') };
  const only = list.families.findIndex(({ id }) => id === family);
  const chosen = list.roles.filter((role) => only < 0 || role.family === only);
  const at = list.kinds.findIndex(({ id }) => id === sort);
  const kind = list.kinds[at];
  // Growth has a place of its own in every row.
  const leading = kind && kind.unit !== 'change' ? at : undefined;
  const rows = (roles: readonly ListedRole[]) => roles.map((role) => rowOf(list, role, places, leading));
  const inFamily = list.families[only];
  const some = inFamily
    ? `${inFamily.name}: ${chosen.length} of ${list.roles.length} careers`
    : `${chosen.length} careers`;
  const arranged = (groups: RowGroup[], status: string): ArrangedRoles => ({
    head: kind && leading !== undefined && kind.theme !== 'pay' ? kind.name : themeNames.pay,
    leads: leading === undefined ? '' : sort,
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
  if (sort === byName) {
    const sign = order === 'up' ? -1 : 1;
    const named = [...chosen].sort((a, b) => sign * a.name.localeCompare(b.name));
    return arranged([{ rows: rows(named) }], `${some}, by name${order === 'up' ? ', from the end' : ''}.`);
  }
  return arranged(
    list.families.map(({ id, name }, index) => ({
      id,
      heading: name,
      rows: rows(chosen.filter((role) => role.family === index)),
    })),
    `${some}, by ${inFamily ? 'name' : 'family and name'}.`,
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
  const [growth, people] = [beside(places.growth, none.growth), beside(places.people, none.count)];
  return {
    name: role.name,
    href: paths.role(role.id),
    family: list.families[role.family]?.name ?? '',
    lead: figureOf(list, role, lead) ?? { text: none.figure },
    said: lead === undefined ? none.why : saidOf(list.kinds[lead], role.few?.[lead]),
    growth,
    people,
    entry: role.entry ? { text: role.entry, kind: 'entry' } : { text: none.entry },
    ...(!growth.kind && !people.kind && !role.entry && { uncategorised: none.category }),
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
