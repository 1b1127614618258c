import { hash } from 'node:crypto';
import type { PlacedLine } from '../../domain/lines/whole-entry.ts';
import type { Source } from '../../schema/source.ts';

/** Keys that an editor may add to an imported line; importers leave them. */
export const editorKeys: ReadonlySet<string> = new Set([
  'confirmed',
  'notCompared',
  'because',
  'retrieval',
  'override',
]);

/** The fingerprint of a line: the same however its keys are ordered and its values are quoted, and whatever editors added. */
export function lineFingerprint({ list, line }: Pick<PlacedLine, 'list' | 'line'>): string {
  const said = Object.keys(line)
    .filter((key) => line[key] !== undefined && !editorKeys.has(key))
    .sort()
    .map((key) => [key, line[key]]);
  return short(hash('sha1', JSON.stringify([list, said])));
}

/** The fingerprint of a whole table, whatever its line ends. */
export function tableFingerprint(bytes: Uint8Array): string {
  const other = bytes.includes(13);
  const text = other ? new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n') : bytes;
  return short(hash('sha1', text));
}

/** The fingerprint of what a source says of all its lines: with it, the importer wrote them. */
export function giverFingerprint({ gives, cap, fills }: Pick<Source, 'gives' | 'cap' | 'fills'>): string {
  return short(hash('sha1', JSON.stringify([gives, cap, fills])));
}

/** A slip changes it all but surely; it is no seal against someone who writes another. */
function short(digest: string): string {
  return digest.slice(0, 8);
}

/** True of a line that an importer wrote and no editor took over. */
export function isImported({ row }: Pick<PlacedLine, 'row'>): boolean {
  return row.by !== undefined && row.override === undefined;
}
