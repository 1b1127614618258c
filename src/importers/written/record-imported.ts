import { basename } from 'node:path';
import { giverFingerprint, isImported, lineFingerprint, tableFingerprint } from '../../checker/imported/fingerprint.ts';
import type { ImportedFile } from '../../schema/table/imported-file.ts';
import type { Content } from '../content.ts';
import type { EditedFile } from '../edited-file.ts';
import type { Importer } from '../importer.ts';

/** The text of a table of fingerprints. */
export interface ImportedTable {
  path: string;
  before: string;
  after: string;
}

/**
 * What an import wrote, as fingerprints for the check: of the lines of the importer’s own sources and of whole tables. What
 * an editor changed in lines of other sources stays as it was recorded, and is found.
 */
export async function recordImported(
  { name }: Pick<Importer, 'name'>,
  edited: readonly EditedFile[],
  content: Content,
): Promise<ImportedTable[]> {
  const givers = (await content.files('source')).filter(({ data }) => data.importer === name);
  const own = new Set(givers.map(({ id }) => id));
  const root = content.pathIn('');
  const wrote = edited.flatMap(({ path, after, source, lines = [] }): Wrote[] => {
    const file = path.slice(root === '' ? 0 : root.length + 1);
    if (source !== undefined) {
      return own.has(source) ? [{ source, file, fingerprints: [tableFingerprint(Buffer.from(after))], kept: 0 }] : [];
    }
    return [...own].map((source) => {
      const ofSource = lines.filter(({ line }) => line.source === source);
      return {
        source,
        file,
        fingerprints: ofSource.filter(isImported).map(lineFingerprint),
        kept: ofSource.filter(({ row }) => row.override !== undefined).length,
      };
    });
  });
  const bySource = Map.groupBy(wrote, ({ source }) => source);
  const tables = [...bySource].map(async ([source, files]) => {
    const { path, text, rows } = await content.table('imported', source);
    const none = text === '' && files.every(({ fingerprints, kept }) => fingerprints.length + kept === 0);
    if (none) return { path, before: '', after: '' };
    const giver = givers.find(({ id }) => id === source);
    const print = giver && giverFingerprint(giver.data);
    const given = print ? [{ source, file: `sources/${source}.md`, fingerprints: [print], kept: 0 }] : [];
    return { path, before: text, after: written(rows, [...files, ...given]) };
  });
  return (await Promise.all(tables)).filter(({ before, after }) => before !== after);
}

interface Wrote {
  source: string;
  file: string;
  fingerprints: string[];
  /** Lines that the editor overrode: what was written of them once stays known. */
  kept: number;
}

function written(rows: readonly ImportedFile[], files: readonly Wrote[]): string {
  const byFile = new Map(rows.map((row) => [row.file, row]));
  for (const { file, fingerprints, kept } of files) {
    const former = byFile.get(file)?.fingerprints.split(' ') ?? [];
    const still = former.filter((print) => !fingerprints.includes(print)).slice(0, kept);
    const all = [...fingerprints, ...still];
    if (all.length === 0) byFile.delete(file);
    else byFile.set(file, { file, fingerprints: all.join(' ') });
  }
  return writtenImported([...byFile.values()]);
}

/** The text of a table of fingerprints, its rows in the order of their files. */
export function writtenImported(rows: readonly ImportedFile[]): string {
  const overridden = rows.some(({ override }) => override !== undefined);
  const lines = [...rows]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .map(({ file, fingerprints, override = '' }) =>
      [file, fingerprints, ...(overridden ? [`"${override.replaceAll('"', '""')}"`] : [])].join(','),
    );
  const header = ['file,fingerprints', ...(overridden ? ['override'] : [])].join(',');
  return [header, ...lines].map((line) => `${line}\n`).join('');
}

/** The source after which a table is named. */
export function sourceOfTable(path: string): string {
  return basename(path).split('.')[0] ?? '';
}
