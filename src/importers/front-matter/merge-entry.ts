import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isNode, isSeq, type Node, YAMLMap, YAMLSeq } from 'yaml';
import type { Edit, Entry } from './edit.ts';

/** Keys that an editor may add to an imported entry; importers leave them. */
const editorKeys = new Set(['confirmed', 'notCompared']);

export interface Merge {
  before: Entry | undefined;
  after: Entry;
  /** Why the entry stays as the editor left it. */
  kept?: string;
}

/**
 * Puts an entry into its place in the document: replaces the entry with the same identity value by value, so that its
 * comments and the order of its keys stay, or adds it. An entry typed or overridden by hand is left alone.
 */
export function mergeEntry(document: Document, edit: Edit): Merge {
  const entry: Entry = Object.fromEntries(Object.entries(edit.entry).filter(([, value]) => value !== undefined));
  const found = edit.list ? findInList(document, edit, entry) : document.getIn(edit.at, true);
  if (!isMap(found)) {
    add(document, edit, entry);
    return { before: undefined, after: entry };
  }
  const before = found.toJS(document) as Entry;
  if (before.by !== entry.by) return { before, after: before, kept: 'typed by hand' };
  if (before.override !== undefined) return { before, after: before, kept: `override: ${String(before.override)}` };
  update(document, found, entry);
  return { before, after: found.toJS(document) as Entry };
}

function findInList(document: Document, edit: Edit, entry: Entry): Node | undefined {
  const list = document.getIn(edit.at, true);
  if (!isSeq(list)) return undefined;
  const index = (list.toJS(document) as Entry[]).findIndex((other) =>
    // An unquoted year is a number to YAML.
    edit.list?.identity.every((key) => String(other[key]) === String(entry[key])),
  );
  return list.items[index] as Node | undefined;
}

function add(document: Document, edit: Edit, entry: Entry): void {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(entry)) map.set(document.createNode(key), nodeOf(document, value));
  if (!edit.list) {
    document.setIn(edit.at, map);
    return;
  }
  const list = document.getIn(edit.at, true);
  if (!isSeq(list) || list.items.length === 0) {
    const fresh = new YAMLSeq();
    fresh.add(map);
    document.setIn(edit.at, fresh);
    return;
  }
  const { order } = edit.list;
  const index = (list.toJS(document) as Entry[]).findIndex((other) => order(entry, other) < 0);
  list.items.splice(index === -1 ? list.items.length : index, 0, map);
}

function update(document: Document, map: YAMLMap, entry: Entry): void {
  const old = map.toJS(document) as Entry;
  for (const key of Object.keys(old)) if (!(key in entry) && !editorKeys.has(key)) map.delete(key);
  Object.entries(entry).forEach(([key, value], position) => {
    if (isDeepStrictEqual(old[key], value)) return;
    const node = nodeOf(document, value);
    if (key in old) {
      const replaced = map.get(key, true);
      if (isNode(replaced)) node.comment = replaced.comment ?? null;
      map.set(key, node);
    } else {
      map.items.splice(position, 0, document.createPair(key, node));
    }
  });
}

/** Numbers stand in one line, everything else one value a line. */
function nodeOf(document: Document, value: unknown): Node {
  const numbers = Array.isArray(value) && value.every((item) => typeof item === 'number');
  return document.createNode(value, { flow: numbers });
}
