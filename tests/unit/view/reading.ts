import {
  type Inline,
  isMark,
  type Mark,
  type Note,
  plain,
  type SourceLine,
} from '../../../src/view/cite/citation-marks.ts';

/** A sentence as it is read aloud: without its marks, spaces joined. */
export function read(inline: Inline | undefined): string {
  return plain(inline ?? []);
}

export function words(text: string): number {
  return text.split(/\s+/).length;
}

/** Numbers in a sentence, years aside. */
export function numbers(text: string): string[] {
  return text.replace(/\b(19|20)\d\d\b/g, '').match(/\d[\d,.]*/g) ?? [];
}

export type Leaf = { path: string; value: string | number } | { path: string; mark: Mark };

/** Every text, number and citation mark of a view, in its order. */
export function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  if (isMark(value)) return [{ path, mark: value }];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, path ? `${path}.${key}` : key));
}

export function marksIn(value: unknown): { path: string; mark: Mark }[] {
  return leaves(value).flatMap((leaf) => ('mark' in leaf ? [leaf] : []));
}

/** What no page may print: a value that was never there, or words around a gap. */
const gaps = /undefined|\bNaN\b|\[object|Infinity|\(\s*\)|, ,|, \.(?!\w)|because\s*$/;

/** Texts with a gap and numbers that are none, each with its place. */
export function faults(view: unknown): string[] {
  return leaves(view).flatMap((leaf) => {
    if ('mark' in leaf) return [];
    const { path, value } = leaf;
    const broken = typeof value === 'number' ? !Number.isFinite(value) : gaps.test(value);
    return broken ? [`${path}: ${value}`] : [];
  });
}

interface Cited {
  markNotes: Note[];
  sources?: SourceLine[];
}

/** Marks that lead nowhere or to another source than their number says. */
export function strayMarks(page: Cited): string[] {
  return marksIn(page).flatMap(({ path, mark }) => {
    const note = page.markNotes.find(({ id }) => id === mark.note);
    return note?.source.n === mark.n ? [] : [`${path}: ${mark.note}`];
  });
}

/** The numbers of the sources in the order in which a reader meets them. */
export function met(view: object): number[] {
  return [...new Set(marksIn(view).map(({ mark }) => mark.n))];
}
