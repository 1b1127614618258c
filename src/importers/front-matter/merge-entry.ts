import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isSeq, type Node, YAMLMap, YAMLSeq } from 'yaml';
import { editorKeys } from '../../checker/imported/fingerprint.ts';
import { inOrder } from '../../domain/lines/written-line.ts';
import type { Edit, Entry } from './edit.ts';
import { lineOf, rowOf } from './line-of.ts';

export interface Merge {
  before: Entry | undefined;
  after: Entry;
  /** Why the entry stays as the editor left it. */
  kept?: string;
}

/**
 * Puts an entry into its place in the document: replaces the line with the same identity value by value, so that its
 * comments and the order of its keys stay, or adds it. An entry typed or overridden by hand is left alone.
 *
 * @param rows The whole rows that the document holds in that place, in its order; kept in step with it.
 * @throws ImportError where its source does not let the importer write it.
 */
export function mergeEntry(document: Document, edit: Edit, rows: Entry[]): Merge {
  const entry: Entry = Object.fromEntries(Object.entries(edit.entry).filter(([, value]) => value !== undefined));
  const index = edit.list ? rows.findIndex((row) => edit.list?.identity.every((key) => row[key] === entry[key])) : 0;
  const before = rows[index];
  if (!before) {
    const { line, row } = lineOf(edit, entry);
    add(document, edit, line, row, rows);
    return { before: undefined, after: row };
  }
  if (before.by === undefined) return { before, after: before, kept: 'typed by hand' };
  if (before.override !== undefined) return { before, after: before, kept: `override: ${String(before.override)}` };
  const map = document.getIn(edit.list ? [...edit.at, index] : edit.at, true);
  if (!isMap(map)) throw new Error(`${edit.file.path}  ${edit.figure} is no line of the document.`);
  const typed = Object.fromEntries(
    Object.entries(map.toJS(document) as Entry).filter(([key]) => editorKeys.has(key) && edit.entry[key] === undefined),
  );
  const line = inOrder({ ...lineOf(edit, entry, typed.because !== undefined).line, ...typed });
  const after = rowOf(edit, entry, line);
  rows[index] = after;
  // Said otherwise is not changed: what an editor repeats of the source is for the checker to tell.
  if (!isDeepStrictEqual(before, after)) update(document, map, line);
  return { before, after };
}

function add(document: Document, { at, list: order }: Edit, line: Entry, row: Entry, rows: Entry[]): void {
  const map = new YAMLMap();
  map.flow = true;
  for (const [key, value] of Object.entries(line)) map.set(document.createNode(key), nodeOf(document, value));
  if (!order) {
    document.setIn(at, map);
    rows.push(row);
    return;
  }
  const list = document.getIn(at, true);
  if (!isSeq(list) || list.items.length === 0) {
    const fresh = new YAMLSeq();
    fresh.add(map);
    document.setIn(at, fresh);
    rows.push(row);
    return;
  }
  const found = rows.findIndex((other) => order.order(row, other) < 0);
  const index = found === -1 ? rows.length : found;
  list.items.splice(index, 0, map);
  rows.splice(index, 0, row);
}

function update(document: Document, map: YAMLMap, line: Entry): void {
  const old = map.toJS(document) as Entry;
  for (const key of Object.keys(old)) if (!(key in line)) map.delete(key);
  const keys = Object.keys(line);
  for (const [key, value] of Object.entries(line)) {
    if (isDeepStrictEqual(old[key], value)) continue;
    const node = nodeOf(document, value);
    if (key in old) {
      const replaced = map.get(key, true);
      if (isNode(replaced)) node.comment = replaced.comment ?? null;
      map.set(key, node);
    } else {
      // Behind the last key that is written before it.
      const earlier = new Set(keys.slice(0, keys.indexOf(key)));
      const behind = map.items.findLastIndex((pair) => earlier.has(String(pair.key)));
      map.items.splice(behind + 1, 0, document.createPair(key, node));
    }
  }
}

/** Numbers stand in one line; items of a list one a line. */
function nodeOf(document: Document, value: unknown): Node {
  if (!Array.isArray(value) || value.every((item) => typeof item === 'number')) {
    return document.createNode(value, { flow: true });
  }
  const list = new YAMLSeq();
  for (const item of value) list.add(document.createNode(item, { flow: true }));
  return list;
}
