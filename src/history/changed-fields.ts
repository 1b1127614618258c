import type { FigureId } from '../domain/figure/figure-ids.ts';
import type { Entry } from '../schema/collections.ts';
import type { ContentDiff } from '../schema/published/content-diff.ts';
import { figureKeys } from './figure-keys.ts';
import { shownText, textsApart } from './shown-text.ts';

type Field = ContentDiff['fields'][number];

/** One value that is no figure and differs. */
interface Change {
  field: string;
  old: string | null;
  new: string | null;
  path: string;
}

/** What is told otherwise: sources by their fields, verdicts by themselves; releases tell of figures, they hold none. */
const toldElsewhere: readonly Entry['kind'][] = ['source', 'release'];

/** How a line reached the file says nothing of what it means; `retrieval` does. */
const withoutMeaning = ['by', 'importer'];

/**
 * Every value beside the figures that differs between two states: what a figure is of (place, level, measure, per, taxed,
 * scope, locator …), fits, claimed values, other fields, and sentences that hold a number. What changes in many
 * files in the same way, as a shared field of a source does, is one row.
 *
 * @param figures Those of both states: their own values are not told again.
 */
export function changedFields(
  before: readonly Entry[],
  after: readonly Entry[],
  figures: { before: readonly FigureId[]; after: readonly FigureId[] },
): Field[] {
  const old = new Map(before.map((entry) => [entry.path, entry]));
  const values = new Set([...figures.before, ...figures.after].map(({ path, at }) => `${path} ${at.join('.')}`));
  const changes = after.flatMap((entry): Change[] => {
    const was = old.get(entry.path);
    if (!was || toldElsewhere.includes(entry.kind)) return [];
    const found: Change[] = [];
    const isFigure = (keys: readonly PropertyKey[]) => values.has(`${entry.path} ${keys.join('.')}`);
    compare(was.data, entry.data, [], (keys, one, other) => {
      if (isFigure(keys) || (entry.kind === 'claim' && keys[0] === 'verdict')) return;
      const [first, second] = bothShown(one, other);
      found.push({ field: nameOf(keys), old: first, new: second, path: entry.path });
    });
    return [...found, ...changedTexts(was.body, entry.body, entry.path)];
  });
  const same = Map.groupBy(changes, (change) => JSON.stringify([change.field, change.old, change.new]));
  const rows = [...same.values()].flatMap(([first, ...others]) =>
    first ? [{ field: first.field, old: first.old, new: first.new, path: first.path, places: 1 + others.length }] : [],
  );
  // What figures are of comes before what texts say.
  return [...rows.filter(({ field }) => field !== 'text'), ...rows.filter(({ field }) => field === 'text')];
}

/** A line that came or went is told by its figures. */
const isLine = ([key, , more]: readonly PropertyKey[]) => more === undefined && figureKeys.includes(String(key));

type Tell = (keys: PropertyKey[], old: unknown, now: unknown) => void;

function compare(old: unknown, now: unknown, keys: PropertyKey[], tell: Tell): void {
  if (JSON.stringify(old) === JSON.stringify(now)) return;
  if (isList(old) && isList(now)) compareLists(old, now, keys, tell);
  else if (isMap(old) && isMap(now)) {
    for (const key of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (!withoutMeaning.includes(key)) compare(old[key], now[key], [...keys, key], tell);
    }
  } else if (!(isLine(keys) && (old === undefined || now === undefined))) tell(keys, old, now);
}

/** Items are the same where they are equal, otherwise those that have most in common; numbers in a list are one value. */
function compareLists(old: readonly unknown[], now: readonly unknown[], keys: PropertyKey[], tell: Tell): void {
  const former = new Set(old.map((item) => JSON.stringify(item)));
  const today = new Set(now.map((item) => JSON.stringify(item)));
  const gone = old.filter((item) => !today.has(JSON.stringify(item)));
  const came = now.map((item, index) => ({ item, index })).filter(({ item }) => !former.has(JSON.stringify(item)));
  if (![...gone, ...came.map(({ item }) => item)].every(isMap)) {
    const items = came.map(({ item }) => item);
    if (gone.length + items.length > 0)
      tell(keys, gone.length > 0 ? gone : undefined, items.length > 0 ? items : undefined);
    // The same items in another order, or one of them twice.
    else tell(keys, old, now);
    return;
  }
  for (const { item, index } of came) {
    const best = gone
      .map((other, at) => ({ at, other, alike: alike(other, item) }))
      .sort((a, b) => b.alike - a.alike)
      .find((candidate) => candidate.alike >= 0.4);
    if (best) gone.splice(best.at, 1);
    if (best) compare(best.other, item, [...keys, index], tell);
    else compare(undefined, item, [...keys, index], tell);
  }
  for (const item of gone) compare(item, undefined, [...keys, 0], tell);
}

/** Share of the keys of two items under which they hold the same. */
function alike(one: unknown, other: unknown): number {
  if (!isMap(one) || !isMap(other)) return 0;
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.filter((key) => JSON.stringify(one[key]) === JSON.stringify(other[key])).length / keys.length;
}

/** Sentences of a text that hold a number or a reference to one. */
function changedTexts(old: string, now: string, path: string): Change[] {
  if (old === now) return [];
  const former = sentencesWithNumbers(old);
  const today = sentencesWithNumbers(now);
  const gone = former.filter((sentence) => !today.includes(sentence));
  const came = today.filter((sentence) => !former.includes(sentence));
  return Array.from({ length: Math.max(gone.length, came.length) }, (_, at): Change => {
    const [first, second] = bothShown(gone[at], came[at]);
    return { field: 'text', old: first, new: second, path };
  });
}

/** Without citations, whose ids hold years. */
function sentencesWithNumbers(text: string): string[] {
  return text
    .replaceAll(/ ?\[@[^\]\n]*\]/g, '')
    .split(/\n\s*\n|\n(?=[-*|#]|\d+\. )/)
    .flatMap((block) => block.replaceAll(/\s+/g, ' ').split(/(?<=[.!?]) (?=[\p{Lu}“])/u))
    .filter((sentence) => /\d/.test(sentence));
}

function bothShown(old: unknown, now: unknown): [string | null, string | null] {
  const [first, second] = [old, now].map((value) => (value === undefined || value === null ? null : plainly(value)));
  if (typeof first === 'string' && typeof second === 'string') return textsApart(first, second);
  return [shownText(first), shownText(second)];
}

/** A value in one line: an item by what names it. */
function plainly(value: unknown): string {
  if (isList(value)) return value.map(plainly).join(', ');
  if (!isMap(value)) return String(value);
  return Object.entries(value)
    .filter(([, item]) => ['string', 'number', 'boolean'].includes(typeof item))
    .map(([key, item]) => `${key} ${item}`)
    .join(', ');
}

/** `wages per` of wages.3.per: which line it is stands beside it. */
const nameOf = (keys: readonly PropertyKey[]): string => keys.filter((key) => !/^\d+$/.test(String(key))).join(' ');

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
