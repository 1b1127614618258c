import { problemsOf } from '../../src/checker/check-content.ts';
import { type Content, readContent } from '../../src/checker/read-content.ts';
import { type ContentFile, readMarkdownFile } from '../../src/checker/read-markdown-file.ts';
import { strangeCharacters } from '../../src/checker/strange-characters.ts';
import { makeWhole } from '../../src/checker/whole-files.ts';
import { figureIds } from '../../src/domain/figure/figure-reference.ts';
import { randomFrom, type Slip, slips } from './mutants.ts';

/** How the check took the mutants of one kind. */
export interface Tally {
  slip: Slip;
  made: number;
  /** Of which no problem was found. */
  accepted: number;
  /** The first few of these: the file, and its line as it became. */
  examples: string[];
}

/**
 * Makes slips in files of the content, one each, and checks every one as it would be checked beside its sources.
 *
 * @throws Where the check throws, takes more than two seconds of work for a file, or names a place outside of it.
 */
export function fuzzChecker(folder: string, seed: number, count: number): Tally[] {
  const random = randomFrom(seed);
  const { files, lines, importedTables, ...others } = readContent(folder, 'content');
  const content = { ...others, files, lines, importedTables, ...withoutTables(others) };
  const samples = samplesOf(content);
  const subjects = content.files.filter(({ kind, data }) =>
    kind === 'occupation' ? 'code' in data : kind === 'source' && 'importer' in data && 'gives' in data,
  );
  const some = (kind: string, size: number) => {
    const all = subjects.filter((file) => file.kind === kind);
    return Array.from({ length: size }, () => all[Math.floor(random() * all.length)] as ContentFile);
  };
  const occupations = some('occupation', Math.max(40, count / 50));
  const sources = some('source', 20);
  const asTheyAre = new Map<string, Set<string>>();
  const wheel = slips.flatMap((slip) => Array.from({ length: slip.weight }, () => slip));
  const tallies = new Map(slips.map((slip) => [slip, { slip, made: 0, accepted: 0, examples: [] as string[] }]));
  for (let made = 0; made < count; ) {
    const slip = wheel[Math.floor(random() * wheel.length)] as Slip;
    const among = slip.name === 'what a source gives' ? sources : occupations;
    const file = among[Math.floor(random() * among.length)] as ContentFile;
    const text = slip.make(file.text, random);
    if (text === undefined || text === file.text) continue;
    made += 1;
    const tally = tallies.get(slip) as Tally;
    tally.made += 1;
    const before = asTheyAre.get(file.path) ?? faults(content, samples, file, file.text);
    asTheyAre.set(file.path, before);
    const after = faults(content, samples, file, text);
    if ([...after].some((fault) => !before.has(fault))) continue;
    tally.accepted += 1;
    if (tally.examples.length < 3) tally.examples.push(`${file.path}: ${differs(file.text, text)}`);
  }
  return [...tallies.values()].filter((tally) => tally.made > 0);
}

type Tables = Omit<Content, 'files' | 'lines' | 'importedTables'>;

/** Single files are checked without the tables: these take most of the room. */
function withoutTables({ observations, weighedPairs, words, areas, industries, ledger }: Tables) {
  const empty = <T extends { rows: unknown[] }>(table: T): T => ({ ...table, rows: [] });
  return {
    groupTables: [],
    areaTables: [],
    pairTables: [],
    filedTables: [],
    seriesTables: [],
    wageTables: [],
    texts: new Map<string, string>(),
    observations: empty(observations),
    weighedPairs: empty(weighedPairs),
    words: empty(words),
    areas: empty(areas),
    industries: empty(industries),
    ledger: empty(ledger),
  };
}

/** What is found in one file, beside the sources that it names. */
function faults(
  content: Content,
  samples: ReadonlyMap<string, string>,
  { kind, id, path }: ContentFile,
  text: string,
): Set<string> {
  const start = process.cpuUsage();
  const { file, findings } = readMarkdownFile(kind, id, path, text);
  const near = content.files.filter(
    (other) =>
      other.path !== path &&
      (kind === 'source' ? other.path === samples.get(id) : other.kind === 'source' && text.includes(other.id)),
  );
  const files = [...near.map((other) => (other.kind === 'source' ? other : reread(other))), file];
  const whole = makeWhole(files);
  const alone: Content = {
    ...content,
    files,
    lines: whole.lines,
    importedTables: content.importedTables.map((table) => {
      const rows = rowsOf(table);
      return { ...table, rows: files.flatMap((one) => rows.get(one.path.slice(content.folder.length + 1)) ?? []) };
    }),
    strangers: [],
    texts: new Map([[path, text]]),
    findings: [
      ...strangeCharacters(path, text).map((finding) => ({ rule: 'characters', ...finding })),
      ...findings,
      ...whole.findings,
    ],
  };
  const lines = text.split('\n');
  const problems = problemsOf(alone, figureIds(files, [], content.observations.path));
  const { user } = process.cpuUsage(start);
  const took = user / 1000;
  if (took > 2000) throw new Error(`${path}: the check took ${Math.round(took)} ms of one file.`);
  for (const problem of problems) {
    if (problem.path !== path) continue;
    const line = lines[problem.line - 1];
    if (line === undefined || problem.column < 1 || problem.column > line.length + 1) {
      throw new Error(`${path}: ${problem.rule} names ${problem.line}:${problem.column}, which is not in the file.`);
    }
  }
  return new Set(problems.map(({ path: where, rule, message }) => `${where} ${rule} ${message}`));
}

type ImportedTable = Content['importedTables'][number];

const rowsByFile = new WeakMap<ImportedTable, Map<string, ImportedTable['rows'][number]>>();

function rowsOf(table: ImportedTable): Map<string, ImportedTable['rows'][number]> {
  const rows = rowsByFile.get(table) ?? new Map(table.rows.map((row) => [row.data.file, row]));
  rowsByFile.set(table, rows);
  return rows;
}

/** Making whole changes a file, so each check begins with files as they are read. */
function reread({ kind, id, path, text }: ContentFile): ContentFile {
  return readMarkdownFile(kind, id, path, text).file;
}

/** By source, a file that has lines of it. */
function samplesOf({ lines }: Content): Map<string, string> {
  const samples = new Map<string, string>();
  for (const { line, file } of lines)
    if (!samples.has(String(line.source))) samples.set(String(line.source), file.path);
  return samples;
}

function differs(before: string, after: string): string {
  const old = before.split('\n');
  const at = after.split('\n').findIndex((line, index) => line !== old[index]);
  return (after.split('\n')[at] ?? '').trim().slice(0, 160);
}
