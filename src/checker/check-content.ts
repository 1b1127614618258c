import { type FigureId, figureIds } from '../domain/figure/figure-reference.ts';
import type { Entry, Kind } from '../schema/collections.ts';
import type { Area } from '../schema/table/area.ts';
import type { Family } from '../schema/table/family.ts';
import type { Industry } from '../schema/table/industry.ts';
import type { Observation } from '../schema/table/observation.ts';
import type { AreaTable, FiledTable, GroupTable, PairTable, SeriesTable } from '../schema/table/tables.ts';
import type { TypedWord } from '../schema/table/typed-word.ts';
import type { WeighedPair } from '../schema/table/weighed-pair.ts';
import { joinBlanks } from './join-blanks.ts';
import type { Finding, Problem } from './problem.ts';
import { type Content, readContent } from './read-content.ts';
import type { ContentFile } from './read-markdown-file.ts';
import type { TableRow } from './read-table.ts';
import type { RuleContext } from './rule.ts';
import { rules } from './rules/index.ts';

export interface ContentCheck {
  /** Every fault of every file, sorted by path, line and column; empty when the content may be published. */
  problems: Problem[];
  /** Entries whose front matter is valid. */
  entries: Entry[];
  /** Valid rows of the table of observations. */
  observations: Observation[];
  /** Valid rows of the table of areas. */
  areas: Area[];
  /** Valid rows of the table of industries. */
  industries: Industry[];
  families: Family[];
  /** Valid rows of the table of pairs that have pages. */
  weighedPairs: WeighedPair[];
  words: TypedWord[];
  /** Valid rows by area, table by table. */
  areaTables: AreaTable[];
  /** Valid rows of pairs of roles, table by table. */
  pairTables: PairTable[];
  /** Valid rows of pay in visa filings, table by table. */
  filedTables: FiledTable[];
  /** Valid rows of series, table by table. */
  seriesTables: SeriesTable[];
  /** Valid rows of figures about occupations, table by table. */
  groupTables: GroupTable[];
  /** Every figure of the content. */
  figures: FigureId[];
  /** Paths of the files that could not be read as a whole: they are no entries, and figures of them may be missing. */
  incomplete: string[];
  /** How many files were read. */
  files: number;
  /** Line of what a path of keys leads to in a file; the keys are those of `FigureId.at`. */
  lineOf(path: string, at: readonly PropertyKey[]): number;
}

/**
 * Reads and checks a content folder. Never throws for what an editor may write: everything is reported.
 *
 * @param folder Where the folder is.
 * @param shownAs How its path begins in problems and entries.
 */
export function checkContent(folder = 'content', shownAs = 'content'): ContentCheck {
  const content = readContent(folder, shownAs);
  const observations = content.observations.rows.map(({ data }) => data);
  const figures = figureIds(content.files, observations, content.observations.path);
  return {
    problems: problemsOf(content, figures),
    entries: content.files
      .filter(({ complete }) => complete)
      .map(({ kind, id, path, data, body, bodyLine }) => ({ kind, id, path, data, body, bodyLine }) as Entry),
    observations,
    areas: content.areas.rows.map(({ data }) => data),
    industries: content.industries.rows.map(({ data }) => data),
    families: content.families.rows.map(({ data }) => data),
    weighedPairs: content.weighedPairs.rows.map(({ data }) => data),
    words: content.words.rows.map(({ data }) => data),
    pairTables: content.pairTables.map(({ source, rows }) => ({ source, rows: rows.map(({ data }) => data) })),
    filedTables: content.filedTables.map(({ source, rows }) => ({ source, rows: rows.map(({ data }) => data) })),
    seriesTables: content.seriesTables.map(({ source, rows }) => ({ source, rows: rows.map(({ data }) => data) })),
    areaTables: content.areaTables.map(({ source, rows }) => ({ source, rows: rows.map(({ data }) => data) })),
    groupTables: content.groupTables.map(({ group, source, rows }) => ({
      group,
      source,
      rows: rows.map(({ data }) => data),
    })),
    figures,
    incomplete: incompleteFiles(content),
    files: content.texts.size + content.wageTables.filter(({ refused }) => !refused).length,
    lineOf: lineFinder(content),
  };
}

/** Every fault of content that was read, those of reading among them, sorted by path, line and column. */
export function problemsOf(content: Content, figures: readonly FigureId[]): Problem[] {
  const context: RuleContext = {
    ...content,
    figures,
    of: <K extends Kind>(kind: K) => content.files.filter((file): file is ContentFile<K> => file.kind === kind),
  };
  const findings = [
    ...content.findings,
    ...rules.flatMap(({ id, check }) => [...check(context)].map((finding) => ({ ...finding, rule: id }))),
  ];
  // A file may have thousands of faults: its lines are told apart once.
  const lines = new Map<string, string[]>();
  const linesOf = (path: string) => {
    const known = lines.get(path) ?? content.texts.get(path)?.split('\n') ?? [];
    lines.set(path, known);
    return known;
  };
  return each(joinBlanks(findings).map((finding) => problemOf(finding, linesOf))).sort(byPlace);
}

function incompleteFiles(content: Content): string[] {
  const { files, observations, areas, industries, families, weighedPairs, words, wageTables } = content;
  const { areaTables, pairTables, filedTables, seriesTables, groupTables } = content;
  const named = [...areaTables, ...pairTables, ...filedTables, ...seriesTables, ...groupTables];
  return [
    ...[...files, observations, areas, industries, families, weighedPairs, words, ...named].flatMap(
      ({ path, complete }) => (complete ? [] : [path]),
    ),
    ...wageTables.flatMap(({ path, refused }) => (refused ? [path] : [])),
  ];
}

function lineFinder({
  files,
  observations,
  areaTables,
  pairTables,
  filedTables,
  seriesTables,
  groupTables,
}: Content): ContentCheck['lineOf'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const tables = new Map(
    [observations, ...areaTables, ...pairTables, ...filedTables, ...seriesTables, ...groupTables].map(
      ({ path, rows }) => [path, rows],
    ),
  );
  return (path, at) => {
    const file = byPath.get(path);
    if (file) return file.lineOf(at);
    const row = (tables.get(path) as TableRow<Record<PropertyKey, unknown>>[] | undefined)?.[Number(at[0])];
    if (!row) throw new Error(`No file ${path} with a row ${String(at[0])}.`);
    return row.placeOf(at[1] ?? '').line;
  };
}

/** Of a line of megabytes no report shows more. */
const longestExcerpt = 20_000;

function problemOf(
  { rule, path, place, message, fix }: Finding & { rule: string },
  linesOf: (path: string) => readonly string[],
): Problem {
  const excerpt = (linesOf(path)[place.line - 1] ?? '').slice(0, longestExcerpt).replaceAll(/[^\P{C}\t]/gu, '\uFFFD');
  return { rule, path, ...place, message: oneLine(message), fix: oneLine(fix), severity: 'error', excerpt };
}

/** Messages quote what is written; line breaks, controls and unseen signs in it must not reach a terminal or a log. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\s]+/gu, ' ').replaceAll(/\p{C}/gu, '\uFFFD');
}

/** What a source says of all its lines is found with each of them, and told once. */
function each(problems: readonly Problem[]): Problem[] {
  const key = ({ rule, path, line, column, message }: Problem) => [rule, path, line, column, message].join('\n');
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()];
}

function byPlace(a: Problem, b: Problem): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
