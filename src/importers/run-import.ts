import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type NewFile, openContent } from './content.ts';
import type { EditedFile } from './edited-file.ts';
import { applyEdits } from './front-matter/apply-edits.ts';
import type { Change } from './front-matter/list-changes.ts';
import type { Importer, Outcome } from './importer.ts';
import { writeTable } from './places/written-table.ts';
import { recordImported } from './written/record-imported.ts';
import { replaceRows } from './written/replace-rows.ts';

export interface ImportReport {
  /** What the importer recognised. */
  found: string;
  changes: Change[];
  kept: string[];
  skipped: string[];
  /** Paths of the files that were written. */
  written: string[];
}

/**
 * Imports one publisher’s file: every file of the content is computed and checked before the first is written.
 * @param path the publisher’s file or folder
 * @param folder the content’s folder
 * @throws ImportError where anything is wrong; then no file was changed.
 */
export async function runImport(importer: Importer, path: string, folder: string): Promise<ImportReport> {
  const reading = await importer.read(path);
  const content = openContent(folder);
  const outcome = await reading.apply(content);
  const edited = editFiles(outcome);
  const changed = edited.filter(({ before, after }) => before !== after);
  await writeAll([...changed, ...(await recordImported(importer, edited, content))]);
  return {
    found: reading.found,
    changes: edited.flatMap(({ changes }) => changes),
    kept: edited.flatMap(({ kept, gone }) => [...kept, ...gone]),
    skipped: outcome.skipped,
    written: changed.map(({ path }) => path),
  };
}

/**
 * Every file that an outcome touches, as it would be afterwards.
 * @throws ImportError where one would not fit its schema.
 */
export function editFiles({ edits, files: begun = [], tables = [], written = [] }: Outcome): EditedFile[] {
  const files = Map.groupBy(edits, (edit) => edit.file);
  return [
    ...[...files].map(([file, own]) => applyEdits(file, own)),
    ...begun.map(beginFile),
    ...tables.map(replaceRows),
    ...written.map(writeTable),
  ];
}

function beginFile({ path, name, text }: NewFile): EditedFile {
  return {
    path,
    before: '',
    after: text,
    changes: [{ path, figure: 'name', new: name }],
    kept: [],
    gone: [],
    given: [],
  };
}

/** Writes beside the files first, so that a full disk or a read-only folder leaves every file as it was. */
async function writeAll(edited: readonly Pick<EditedFile, 'path' | 'after'>[]): Promise<void> {
  const drafts = edited.map(({ path, after }) => ({ path, draft: `${path}.import`, text: after }));
  try {
    for (const { draft, text } of drafts) {
      await mkdir(dirname(draft), { recursive: true });
      await writeFile(draft, text);
    }
    for (const { draft, path } of drafts) await rename(draft, path);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}
