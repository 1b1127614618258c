import type { Root } from 'mdast';
import { type BodyProblem, type ParsedBody, parseBody } from '../markdown/parse-body.ts';
import { collections, type EntryData, type Kind } from '../schema/collections.ts';
import { type Path, parseFrontMatter } from './front-matter.ts';
import { type Finding, type Place, startOfFile } from './problem.ts';
import { type CurrencyOf, validate } from './validate.ts';

/** One Markdown file of the content, as far as it could be read. */
export interface ContentFile<K extends Kind = Kind> {
  kind: K;
  id: string;
  path: string;
  text: string;
  /** Front matter as written, unchecked; undefined where it cannot be read. */
  raw: unknown;
  /** The fields that are valid, lines made whole by their sources; list items with a fault are left out. */
  data: Partial<EntryData[K]>;
  /** True when the front matter is valid as a whole: `data` has every field. */
  complete: boolean;
  /** True when front matter and body could be told apart. */
  readable: boolean;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** The body as mdast; empty where the file cannot be read. */
  root: Root;
  /** Citations and figure references of the body. */
  references: ParsedBody['references'];
  bodyProblems: BodyProblem[];
  /** Place of a key or value of `data`. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
  /** Line of a key: that of its place. */
  lineOf(path: Path): number;
  /** Where a field of `data` is said: in this file, or in the source that gives it for all its lines. */
  statedAt(path: Path): { path: string; place: Place };
  /** Place of a key or value of `raw`. */
  placeInRaw(path: Path, part?: 'key' | 'value'): Place;
}

export interface ReadFile {
  file: ContentFile;
  findings: (Finding & { rule: 'merge-conflict' | 'front-matter' | 'yaml-syntax' | 'schema' })[];
}

const frontMatter = /^---[ \t]*\n(?<yaml>(?:[\s\S]*?\n)??)---[ \t]*(?:\n|$)/;

/**
 * Reads one file: its front matter against the schema of its kind, and its body as Markdown.
 *
 * @param text The file, without byte order mark, line ends `\n`.
 * @param currencyOf What sources say of the currency of their pay.
 */
export function readMarkdownFile(
  kind: Kind,
  id: string,
  path: string,
  text: string,
  currencyOf?: CurrencyOf,
): ReadFile {
  const file: ContentFile = {
    kind,
    id,
    path,
    text,
    raw: undefined,
    data: {},
    complete: false,
    readable: false,
    body: '',
    bodyLine: 1,
    root: { type: 'root', children: [] },
    references: [],
    bodyProblems: [],
    placeOf: () => startOfFile,
    lineOf: () => startOfFile.line,
    statedAt: () => ({ path, place: startOfFile }),
    placeInRaw: () => startOfFile,
  };
  const conflicts = conflictPlaces(text);
  if (conflicts.length > 0) {
    const findings = conflicts.map((place) => ({
      rule: 'merge-conflict' as const,
      path,
      place,
      message: 'found the markers of a merge conflict, expected one version of the text',
      fix: 'Keep what is right of the two versions and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    }));
    return { file, findings };
  }

  const match = frontMatter.exec(text);
  if (!match?.groups) {
    const opened = /^---[ \t]*\n/.test(text);
    const finding = {
      rule: 'front-matter' as const,
      path,
      place: startOfFile,
      message: opened
        ? 'found no second line of three dashes, expected one after the front matter'
        : 'found no front matter, expected a first line of three dashes',
      fix: 'Write the fields between two lines that hold only "---", at the top of the file.',
    };
    return { file, findings: [finding] };
  }

  const yaml = match.groups.yaml ?? '';
  file.readable = true;
  file.body = text.slice(match[0].length);
  file.bodyLine = match[0].split('\n').length;
  const body = parseBody(file.body, { line: file.bodyLine, column: 1, offset: match[0].length });
  file.root = body.root;
  file.references = body.references;
  file.bodyProblems = body.problems;

  const fields = parseFrontMatter(yaml, 2);
  const findings: ReadFile['findings'] = fields.faults.map((fault) => ({ rule: 'yaml-syntax', path, ...fault }));
  if (fields.data === undefined) return { file, findings };
  const { data, complete, faults, asWritten } = validate(collections[kind].schema, fields, currencyOf);
  Object.assign(file, {
    raw: fields.data,
    data,
    complete: complete && fields.faults.length === 0,
    placeOf: (at: Path, part?: 'key' | 'value') => fields.placeOf(asWritten(at), part),
    lineOf: (at: Path) => fields.lineOf(asWritten(at)),
    statedAt: (at: Path) => ({ path, place: fields.placeOf(asWritten(at)) }),
    placeInRaw: fields.placeOf,
  } satisfies Partial<ContentFile>);
  findings.push(...faults.map((fault) => ({ rule: 'schema' as const, path, ...fault })));
  return { file, findings };
}

/** A line of equals signs alone underlines a heading, so only complete conflicts count: from <<<<<<< to >>>>>>>. */
/** A file full of conflicts is told of its first ones. */
const mostConflicts = 20;

function conflictPlaces(text: string): Place[] {
  const places: Place[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^<{7}( |$)/.test(line) && places.length < mostConflicts) {
      places.push({ line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 });
    }
  }
  return places;
}
