import { isDeepStrictEqual } from 'node:util';
import { type Node, parseDocument } from 'yaml';
import { collections } from '../../schema/collections.ts';
import { type ContentFile, validate, wholeData, withFrontMatter } from '../content.ts';
import type { EditedFile } from '../edited-file.ts';
import type { Edit, Entry } from './edit.ts';
import { leftovers } from './leftovers.ts';
import { type Change, listChanges } from './list-changes.ts';
import { mergeEntry } from './merge-entry.ts';
import { replaceKey } from './replace-key.ts';

/**
 * One file with all edits made to it, checked against its schema. Nothing is written. Only the top-level keys in which
 * something changes are written anew; the rest of the front matter keeps its bytes.
 * @throws ImportError where the result does not fit the schema, or a source does not let the importer write its lines.
 */
export function applyEdits(file: ContentFile, edits: readonly Edit[]): EditedFile {
  const document = parseDocument(file.frontMatter);
  const changes: Change[] = [];
  const kept: string[] = [];
  const given: Entry[] = [];
  const rowsAt = rowsOf(file);
  const touched = new Set<string>();
  for (const edit of edits) {
    const merge = mergeEntry(document, edit, rowsAt(edit.at));
    given.push(merge.kept ? edit.entry : merge.after);
    if (merge.kept) kept.push(`${file.path}  ${edit.figure}  kept as it is (${merge.kept})`);
    if (isDeepStrictEqual(merge.before, merge.after)) continue;
    touched.add(edit.at[0]);
    changes.push(...listChanges(file.path, edit.figure, merge.before, merge.after));
  }
  const order = keysOf(file);
  const frontMatter = [...touched].reduce(
    (text, key) => replaceKey(text, key, document.get(key, true) as Node, order),
    file.frontMatter,
  );
  const data: unknown = parseDocument(frontMatter).toJS();
  // The text was put together from parts: it must read as the document says, or an editor’s file would be damaged.
  if (!isDeepStrictEqual(data, document.toJS())) throw new Error(`${file.path}: the edited text reads otherwise.`);
  const { lines } = wholeData({ ...file, frontMatter, data: validate(file.kind, file.path, frontMatter) }, file.around);
  return {
    path: file.path,
    before: withFrontMatter(file, file.frontMatter),
    after: withFrontMatter(file, frontMatter),
    changes,
    kept,
    gone: leftovers(rowsAt, edits).map((entry) => `${file.path}  ${entry}  kept, but the file no longer gives it`),
    given,
    lines,
  };
}

/** The whole rows of a file by where their list or their single line stands, each in an array that may be changed. */
function rowsOf({ lines }: ContentFile): (at: Edit['at']) => Entry[] {
  const rows = new Map<string, Entry[]>();
  const rowsAt = (at: readonly (string | number)[]) => {
    const key = at.join('.');
    const found = rows.get(key) ?? [];
    rows.set(key, found);
    return found;
  };
  for (const { at, row } of lines) rowsAt(typeof at.at(-1) === 'number' ? at.slice(0, -1) : at).push(row);
  return rowsAt;
}

/** Top-level keys in the order of the schema. */
function keysOf(file: ContentFile): string[] {
  const { schema } = collections[file.kind];
  return Object.keys(schema.shape);
}
