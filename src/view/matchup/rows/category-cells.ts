import type { Career, Category, Link, PublishedRow } from '../../../domain/dataset.ts';
import { leastToDraw } from '../../../domain/compare/sample.ts';
import { inWords, list, percent } from '../../../domain/format.ts';
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
  one: string;
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
  one.length === other.length && one.every(({ link }) => other.some((entry) => entry.link.occupation === link.occupation));

function cellOf(roles: readonly Career[], group: readonly (readonly Said[])[], from: number, lack: Lack): RowCell {
  const slots = group.map((_, index) => (from + index + 1) as Slot);
  const [said = []] = group;
  const [first] = said;
  if (!first) return { slots, note: group.length === 1 ? lack.one : lack.several(noneOf(group.length, roles.length)) };
  const figure = [...new Set(said.map(({ text }) => text))].join(' or ');
  const editions = [...new Set(said.flatMap(({ edition }) => edition ?? []))];
  const at = editions.length > 0 ? `, ${list(editions)}` : '';
  if (group.length > 1) return { slots, figure, sign: 'joint', ...joint(roles, group, from, at) };
  if (first.link.fit === 'exact') return { slots, figure, ...named(first.link.occupation, at) };
  return { slots, figure, sign: 'near', ...near(said, at) };
}

/** “neither” of two, “none of the three” of all, else “none of these”. */
function noneOf(several: number, all: number): string {
  if (several === 2) return 'neither';
  return several === all ? `none of the ${inWords(several)}` : 'none of these';
}

/** The longest name that takes two lines of a narrow column. */
const longest = 40;

function named({ plural }: Category, at: string): Pick<RowCell, 'note' | 'full'> {
  return plural.length > longest ? { note: `its own category${at}`, full: `${plural}${at}` } : { note: `${plural}${at}` };
}

function near(said: readonly Said[], at: string): Pick<RowCell, 'note' | 'full'> {
  const [first] = said;
  const full = `${list(
    said.map(({ link }, index) => `${link.occupation.plural}${shareOf(link, index)}`),
    'or',
  )}${at}`;
  if (said.length > 1) return { note: `${inWords(said.length)} stand in${at}`, full };
  const plural = first?.link.occupation.plural ?? '';
  return { note: `${plural.length > longest ? 'one stands in' : plural}${at}`, full };
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
  const whom = group.length === roles.length ? all : 'these';
  const text = `${list(names, 'or')} stand for ${whom}${at}`;
  const [name = ''] = names;
  const note =
    names.length > 1
      ? `${inWords(names.length)} stand for ${whom}${at}`
      : name.length > longest
        ? `one stands for ${whom}${at}`
        : text;
  // With two categories the shares of two roles would be four numbers in a row.
  const shares = names.length > 1 ? [] : group.map(([entry]) => entry && shareIn(entry.link));
  const held = shares.filter((share) => share !== undefined);
  if (held.length === 0) return text === note ? { note } : { note, full: text };
  const whose = roles[from + shares.findIndex((share) => share !== undefined)]?.plural ?? '';
  const part =
    held.length === shares.length ? `${list(held)} of their filings` : `${held[0]} of the filings of ${whose}`;
  return { note, full: `${text}: ${part}` };
}
