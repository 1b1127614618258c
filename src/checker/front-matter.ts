import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type CommaNumber, commaNumbers } from './numbers/comma-numbers.ts';
import type { Place } from './problem.ts';
import { pathOf, plainLines, plainYaml } from './yaml/plain-yaml.ts';
import { type SyntaxFault, yamlFaults } from './yaml/yaml-faults.ts';

export type Path = readonly PropertyKey[];

/** Front matter as data, with the place of every key and value. */
export interface FrontMatter {
  /** Dates and all other unquoted text are strings; numbers are numbers. Undefined where the YAML is broken. */
  data: unknown;
  faults: SyntaxFault[];
  /** Numbers with a comma inside braces, and where they stand. */
  commaNumbers: (CommaNumber & { place: Place })[];
  /** Place of a key or a value; of the map that should hold it, where it is missing. */
  placeOf(path: Path, part?: 'key' | 'value'): Place;
  /** Line of the file on which a key stands: the same as of its place, in a fraction of the time. */
  lineOf(path: Path): number;
  /** True for a key in braces that stands without a colon: the rest of a text that holds a comma. */
  isRestOfText(path: Path): boolean;
  /** A single value as it is written: `2024` where the data hold the number 2024, `5.10` where they hold 5.1. */
  written(path: Path): string | undefined;
}

/**
 * Parses front matter.
 *
 * @param yaml The text between the two lines of dashes.
 * @param firstLine Line of the file on which that text begins.
 */
export function parseFrontMatter(yaml: string, firstLine: number): FrontMatter {
  const { data, faults, commaNumbers } = read(yaml, firstLine);
  // Trees of all files together are large and hardly ever asked: what is asked is parsed once more.
  let again: Parsed | undefined;
  const parsedAgain = () => {
    again ??= parse(yaml, firstLine);
    return again;
  };
  let lines: ReadonlyMap<string, number> | undefined;
  const placeOf: FrontMatter['placeOf'] = (path, part = 'value') => {
    const { document, place } = parsedAgain();
    return place(...rangeOf(document, path, part));
  };
  return {
    data,
    faults,
    commaNumbers,
    placeOf,
    lineOf(path) {
      lines ??= plainLines(yaml) ?? new Map();
      for (let length = path.length; length > 0; length -= 1) {
        const holder = pathOf(path.slice(0, length));
        const line = lines.get(holder);
        if (line === undefined) continue;
        // What stands in brackets is on their line; of a key that is missing elsewhere the parser tells.
        const inBrackets = length === path.length || ![...lines.keys()].some((key) => key.startsWith(`${holder}/`));
        if (inBrackets) return line + firstLine - 1;
        break;
      }
      return placeOf(path, 'key').line;
    },
    isRestOfText(path) {
      const { key, missing } = find(parsedAgain().document, path);
      return !missing && isNode(key) && key.range != null && /^\s*[,}]/.test(yaml.slice(key.range[1]));
    },
    written(path) {
      const { node, missing } = find(parsedAgain().document, path);
      return !missing && isScalar(node) ? node.source : undefined;
    },
  };
}

/** What a text says and what is wrong with it: of plain text nothing is, and it needs no tree. */
function read(yaml: string, firstLine: number): Pick<FrontMatter, 'data' | 'faults' | 'commaNumbers'> {
  const huge = tooMuch(yaml, firstLine);
  if (huge) return { data: undefined, faults: [huge], commaNumbers: [] };
  const plain = plainYaml(yaml);
  if (plain) return { data: plain, faults: [], commaNumbers: [] };
  const parsed = parse(yaml, firstLine);
  const numbers = commaNumbers(yaml, parsed.document);
  const { faults, broken } = yamlFaults(yaml, parsed.document, parsed.place, numbers);
  return {
    data: broken ? undefined : parsed.document.toJS(),
    faults,
    commaNumbers: numbers.map((number) => ({ ...number, place: parsed.place(number.start, number.end) })),
  };
}

const longestLine = 20_000;
const mostText = 500_000;
const deepest = 50;

/** Text that no one writes by hand and that the parser takes minutes for: a line of megabytes, thousands of brackets. */
function tooMuch(yaml: string, firstLine: number): SyntaxFault | undefined {
  let depth = 0;
  let line = firstLine;
  let start = 0;
  for (let at = 0; at <= yaml.length; at++) {
    const sign = yaml[at];
    if (sign === '\n' || sign === undefined) {
      const indent = /^[ -]*/.exec(yaml.slice(start, Math.min(at, start + longestLine)))?.[0].length ?? 0;
      if (at - start > longestLine) return fault(`a line of ${at - start} characters`);
      if (indent > 4 * deepest) return fault(`a line indented by ${indent}`);
      line += 1;
      start = at + 1;
      depth = 0;
    } else if (sign === '[' || sign === '{') {
      depth += 1;
      if (depth > deepest) return fault(`more than ${deepest} brackets, one in another`);
    } else if (sign === ']' || sign === '}') depth -= 1;
  }
  line = firstLine;
  return yaml.length > mostText ? fault(`front matter of ${yaml.length} characters`) : undefined;

  function fault(what: string): SyntaxFault {
    return {
      place: { line, column: 1, endLine: line, endColumn: 1 },
      message: `found ${what}, which nobody writes by hand; the file was read no further`,
      fix: 'Take out what does not belong there: something was pasted or joined by mistake.',
    };
  }
}

interface Parsed {
  document: Document;
  place(start: number, end: number): Place;
}

function parse(yaml: string, firstLine: number): Parsed {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter, prettyErrors: false });
  const shift = firstLine - 1;
  return {
    document,
    place(start, end) {
      const from = lineCounter.linePos(start);
      const to = lineCounter.linePos(Math.max(start, end));
      return { line: from.line + shift, column: from.col, endLine: to.line + shift, endColumn: to.col };
    },
  };
}

interface Found {
  node: unknown;
  key?: unknown;
  /** True when only an ancestor of the path exists; `node` is that ancestor. */
  missing: boolean;
}

function find(document: Document, path: Path): Found {
  let found: Found = { node: document.contents, missing: false };
  for (const segment of path) {
    const node = resolve(document, found.node);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(segment));
      if (!pair) return { ...found, node, missing: true };
      // A key without a value has no node of its own.
      found = { node: isNode(pair.value) ? pair.value : pair.key, key: pair.key, missing: false };
    } else if (isSeq(node) && typeof segment === 'number' && node.items[segment] !== undefined) {
      found = { node: node.items[segment], missing: false };
    } else {
      return { ...found, missing: true };
    }
  }
  return found;
}

function rangeOf(document: Document, path: Path, part: 'key' | 'value'): [number, number] {
  const found = find(document, path);
  const target = part === 'key' && !found.missing && isNode(found.key) ? found.key : found.node;
  if (!isNode(target) || !target.range) return [0, 0];
  return [target.range[0], endOf(target)];
}

/** A map or list spans many lines: its first key or item says where it begins. */
function endOf(node: Node): number {
  const first = isMap(node) ? node.items[0]?.key : isSeq(node) ? node.items[0] : undefined;
  if (isNode(first)) return endOf(first);
  return node.range?.[1] ?? 0;
}

function resolve(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}
