import { leastToDraw } from '../../../domain/compare/sample.ts';

import type { Career, Category, Link, PublishedRow } from '../../../domain/dataset.ts';
import { inWords, list, percent } from '../../../domain/format.ts';
import { standIns } from '../../base/role-slots.ts';
import type { Slot } from '../../base/slot.ts';
import type { RowCell } from './row.ts';

/** What one category says in a row, and the rows it says it by. */
export interface Said {
  link: Link;
  text: string;
  /** After the note, where it differs from what the row says of all: an edition. */
  edition?: string;
  rows: PublishedRow[];
}

/** Why a role has nothing in a row: of one role, and of several beside each other. */
export interface Lack {
  one: (role: Career) => string;
  /** “neither is counted apart” */
  several: (who: string) => string;
}

/**
 * The cells of a row that speaks by categories: `said` holds for each role what the categories say that it is, or that
 * stand in for it. Roles side by side of which the same is said share a cell.
 */
export function categoryCells(roles: readonly Career[], said: readonly (readonly Said[])[], lack: Lack): RowCell[] {
  const cells: RowCell[] = [];
  let from = 0;
  while (from < roles.length) {
    let to = from + 1;
    while (to < roles.length && alike(said[from] ?? [], said[to] ?? [])) to++;
    cells.push(cellOf(roles, said.slice(from, to), from, lack));
    from = to;
  }
  return cells;
}

const alike = (one: readonly Said[], other: readonly Said[]) =>
  one.length === other.length &&
  one.every(({ link }) => other.some((entry) => entry.link.occupation === link.occupation));

function cellOf(roles: readonly Career[], group: readonly (readonly Said[])[], from: number, lack: Lack): RowCell {
  const slots = group.map((_, index) => (from + index + 1) as Slot);
  const [said = []] = group;
  const [first] = said;
  const role = roles[from];
  if (!first)
    return {
      slots,
      note: group.length === 1 && role ? lack.one(role) : lack.several(noneOf(group.length, roles.length)),
    };
  const figure = [...new Set(said.map(({ text }) => text))].join(' or ');
  const editions = [...new Set(said.flatMap(({ edition }) => edition ?? []))];
  const at = editions.length > 0 ? `, ${list(editions)}` : '';
  if (group.length > 1) return { slots, figure, sign: 'joint', ...joint(roles, group, from, at) };
  if (first.link.fit === 'exact') return { slots, figure, ...own(roles[from], first.link.occupation, at) };
  return { slots, figure, sign: 'near', ...near(said, at) };
}

/** What a row of stand-ins says of one role that has nothing in it: that none stands in, or what that one lacks. */
export const orNoneNear = (lacking: string) => (role: Career) =>
  standIns(role).length === 0 ? 'no category near enough' : lacking;

/** “neither” of two, “none of the three” of all, else “none of these”. */
function noneOf(several: number, all: number): string {
  if (several === 2) return 'neither';
  return several === all ? `none of the ${inWords(several)}` : 'none of these';
}

/** Characters that stand in one line of a narrow column, and of two of them. */
const [ofOne, ofTwo] = [15, 38];

/**
 * As much of a name as a line holds: its last words, which say what the people are; undefined where those alone would name
 * others (“analysts and testers”, “all other”).
 */
export function shortName(plural: string, most: number): string | undefined {
  const words = plural.split(' ');
  const from = words.findIndex((_, index) => words.slice(index).join(' ').length <= most);
  const joins = from > 0 && words.slice(from - 1, from + 1).some((word) => /^(?:and|or|of|in|for)$/.test(word));
  const cut = from < 0 || joins || plural.includes(',');
  return cut ? undefined : words.slice(from).join(' ');
}

/** Nothing is added to a note whose long form is the same. */
const both = (note: string, full: string): Pick<RowCell, 'note' | 'full'> =>
  note === full ? { note } : { note, full };

/** The category that a role is, where it has another name; one that is a career by itself is no other thing than that. */
function own(role: Career | undefined, { plural, career }: Category, at: string): Pick<RowCell, 'note' | 'full'> {
  if (career !== undefined || plural.toLowerCase() === role?.plural.toLowerCase())
    return { note: at.replace(/^, /, '') };
  return both(`${shortName(plural, ofOne + 3) ?? 'its own category'}${at}`, `${plural}${at}`);
}

function near(said: readonly Said[], at: string): Pick<RowCell, 'note' | 'full'> {
  const names = said.map(({ link }, index) => `${link.occupation.plural}${shareOf(link, index)}`);
  const [first] = said;
  const one = (first && shortName(first.link.occupation.plural, ofOne)) ?? 'one stands in';
  return both(`${said.length > 1 ? `${inWords(said.length)} stand in` : one}${at}`, `${list(names, 'or')}${at}`);
}

/** Which part of its filings a category holds, in percent; nothing is told by a handful of filings. */
const shareIn = ({ filings }: Link) => (filings && filings.of >= leastToDraw ? percent(filings.share) : undefined);

/** “ (62% of its filings)” after the first name, “ (22%)” after another. */
function shareOf(link: Link, index: number): string {
  const share = shareIn(link);
  return share === undefined ? '' : ` (${share}${index === 0 ? ' of its filings' : ''})`;
}

function joint(
  roles: readonly Career[],
  group: readonly (readonly Said[])[],
  from: number,
  at: string,
): Pick<RowCell, 'note' | 'full'> {
  const [said = []] = group;
  const names = said.map(({ link }) => link.occupation.plural);
  const all = group.length === 2 ? 'both' : `all ${inWords(group.length)}`;
  const end = ` for ${group.length === roles.length ? all : 'these'}${at}`;
  const [name = '', another] = names;
  const short = another ? undefined : shortName(name, ofTwo - ` stand${end}`.length);
  const note = short ? `${short} stand` : another ? `${inWords(names.length)} stand` : 'one stands';
  // With two categories the shares of two roles would be four numbers in a row.
  const shares = another ? [] : group.map(([entry]) => entry && shareIn(entry.link));
  return both(`${note}${end}`, `${list(names, 'or')} stand${end}${partOf(shares, roles.slice(from))}`);
}

/** “: 62% and 95% of their filings”, “: 62% of the filings of machine learning engineers” */
function partOf(shares: readonly (string | undefined)[], roles: readonly Career[]): string {
  const held = shares.filter((share) => share !== undefined);
  if (held.length === 0) return '';
  if (held.length === shares.length) return `: ${list(held)} of their filings`;
  return `: ${held[0]} of the filings of ${roles[shares.findIndex((share) => share !== undefined)]?.plural}`;
}
