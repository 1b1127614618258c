import { giverFingerprint, isImported, lineFingerprint } from '../../imported/fingerprint.ts';
import { tablesOfSources } from '../../imported/imported-tables.ts';
import { type Finding, startOfFile } from '../../problem.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { CheckedLine } from '../../whole-files.ts';

export const importedUnchanged: Rule = {
  id: 'imported-unchanged',
  description: 'A figure that an importer wrote is as it wrote it, or an editor says why not.',
  *check(context) {
    const rows = importedRows(context);
    yield* inSources(context, rows);
    yield* inTables(context, rows);
    yield* inFiles(context, rows);
  },
};

/** What importers wrote, by source and file. */
type Rows = ReadonlyMap<string, ReadonlyMap<string, ImportedRow>>;

interface ImportedRow extends TableRow<{ file: string; fingerprints: string; override?: string | undefined }> {
  path: string;
}

function importedRows({ importedTables, folder }: RuleContext): Rows {
  return new Map(
    importedTables.map(({ source, path, rows }) => [
      source,
      new Map(rows.map((row) => [`${folder}/${row.data.file}`, { ...row, path }])),
    ]),
  );
}

/** What a source says of all its lines, against what its importer found right when it wrote them. */
function* inSources(context: RuleContext, rows: Rows): Iterable<Finding> {
  for (const { id, path, data, complete, placeOf } of context.of('source')) {
    const row = rows.get(id)?.get(path);
    if (!row || !complete) continue;
    const now = giverFingerprint(data);
    if (row.data.fingerprints === now) continue;
    yield {
      path,
      place: placeOf([data.gives ? 'gives' : 'title'], 'key'),
      message: `found what the source gives for its lines otherwise than when the importer ${data.importer} wrote them`,
      fix: `Take the change back, or run "npm run import ${data.importer}" with the publisher’s file, which holds it against the file. If the change is right, write ${now} and the reason, under "override", in the row of the file in ${context.folder}/imported/${id}.csv.`,
    };
  }
}

function* inTables(context: RuleContext, rows: Rows): Iterable<Finding> {
  const importers = importersOf(context);
  for (const { path, source, fingerprint, written } of tablesOfSources(context)) {
    const importer = importers.get(source);
    const row = rows.get(source)?.get(path);
    if (!importer || (!row && !written)) continue;
    const now = fingerprint();
    if (row?.data.fingerprints === now) continue;
    yield {
      path,
      place: startOfFile,
      message: row
        ? `found the table otherwise than the importer ${importer} wrote it`
        : `found a table that the importer ${importer} did not write`,
      fix: `Take the change back, or run "npm run import ${importer}" with the publisher’s file. If the change is right, write ${now} and the reason, under "override", in the row of the file in ${context.folder}/imported/${source}.csv.`,
    };
  }
}

function* inFiles(context: RuleContext, rows: Rows): Iterable<Finding> {
  const bySource = Map.groupBy(context.lines, ({ file, line }) => `${file.path}|${line.source}`);
  for (const lines of bySource.values()) {
    const [first] = lines;
    if (!first?.giver?.importer) continue;
    const source = String(first.line.source);
    yield* amongLines(lines, rows.get(source)?.get(first.file.path), String(first.giver.importer));
  }
  yield* withoutLines(context, rows, new Set(bySource.keys()));
}

/** Lines of one source in one file, against what its importer wrote there. */
function* amongLines(lines: readonly CheckedLine[], row: ImportedRow | undefined, importer: string): Iterable<Finding> {
  const written = new Set(row?.data.fingerprints.split(' ') ?? []);
  let gone = written.size;
  const other = lines.filter((line) => {
    if (!isImported(line)) return false;
    const known = written.has(lineFingerprint(line));
    if (known) gone -= 1;
    return !known;
  });
  for (const { file, placeOf } of other) {
    yield {
      path: file.path,
      place: placeOf(),
      message: `found a line otherwise than the importer ${importer} wrote it`,
      fix: `Take the change back, or run "npm run import ${importer}" with the publisher’s file. If the change is right, add "override" with the reason; a line that was typed says "by: hand".`,
    };
  }
  const overridden = lines.filter(({ row: { override } }) => override !== undefined).length;
  const [first] = lines;
  if (!first?.file.complete || gone <= other.length + overridden) return;
  yield {
    path: first.file.path,
    place: first.placeOf(),
    message: `found ${gone - other.length - overridden} fewer lines of "${first.line.source}" than the importer ${importer} wrote`,
    fix: `Put back what was taken out, or run "npm run import ${importer}" with the publisher’s file.`,
  };
}

/** Files from which every line of a source is gone, or that are gone themselves. */
function* withoutLines(context: RuleContext, rows: Rows, found: ReadonlySet<string>): Iterable<Finding> {
  const importers = importersOf(context);
  const tables = new Set(tablesOfSources(context).map(({ path }) => path));
  const files = new Map(context.files.map((file) => [file.path, file]));
  for (const [source, byFile] of rows) {
    for (const [path, { data, placeOf, path: table }] of byFile) {
      if (
        found.has(`${path}|${source}`) ||
        tables.has(path) ||
        files.get(path)?.kind === 'source' ||
        files.get(path)?.complete === false
      )
        continue;
      const importer = importers.get(source);
      yield {
        path: table,
        place: placeOf('file'),
        message: files.has(path)
          ? `found no line of "${source}" in ${path}, expected ${data.fingerprints.split(' ').length}`
          : `found no ${path}, which the importer ${importer} wrote`,
        fix: `Put back what was taken out; if it is out for good, remove this row too.`,
      };
    }
  }
}

function importersOf(context: RuleContext): Map<string, string> {
  return new Map(
    context.of('source').flatMap(({ id, data }) => (data.importer === undefined ? [] : [[id, data.importer] as const])),
  );
}
