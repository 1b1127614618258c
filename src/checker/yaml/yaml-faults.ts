import { type Document, isMap, parseDocument, visit, type YAMLError } from 'yaml';
import type { CommaNumber } from '../numbers/comma-numbers.ts';
import type { Edit, Place } from '../problem.ts';

export interface SyntaxFault {
  place: Place;
  message: string;
  fix: string;
  edits?: readonly Edit[];
}

/** What an editor most likely did, by the parser’s error code. */
const advice: Partial<Record<YAMLError['code'], { message: string; fix: string }>> = {
  TAB_AS_INDENT: {
    message: 'found a tab before the text of a line, expected spaces',
    fix: 'Indent with two spaces for each step.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'found a second colon on the line, expected one key and one value',
    fix: 'Put text that holds a colon and a space in double quotes.',
  },
  BAD_SCALAR_START: {
    message: 'found a character that cannot begin a value',
    fix: 'Put the value in double quotes.',
  },
  BAD_INDENT: {
    message: 'found a line that is indented unlike its neighbours',
    fix: 'Align the keys that belong together; use two spaces for each step.',
  },
  MISSING_CHAR: {
    message: 'found a quote or bracket that is opened but not closed, or a missing colon',
    fix: 'Close the quote or bracket on its line.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'found a line without a colon where a key was expected',
    fix: 'Write "key: value"; indent the line if it continues the text above.',
  },
};

/** A file of nothing else is told of its first ones. */
const mostRepeated = 20;

/**
 * Faults of a parsed YAML text. The parser goes on after an error and often stumbles over it again, so only the first
 * error counts; repeated keys are independent of each other and all count.
 *
 * @param numbers Numbers with commas inside braces, which are told elsewhere.
 */
export function yamlFaults(
  yaml: string,
  document: Document,
  place: (start: number, end: number) => Place,
  numbers: readonly CommaNumber[] = [],
): { faults: SyntaxFault[]; broken: boolean } {
  const errors = [...document.errors, ...document.warnings];
  // Parts of two numbers with commas may look like the same key twice.
  const ofNumber = (offset: number) => numbers.some(({ start, end }) => offset >= start && offset < end);
  const repeated = errors
    .filter(({ code, pos }) => code === 'DUPLICATE_KEY' && !ofNumber(pos[0]))
    .slice(0, mostRepeated);
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const hardSpace = invisibleSpace(yaml);
  const alias = firstAlias(yaml, document);
  const faults = repeated.map(({ pos }): SyntaxFault => {
    const key = /^[^\s:]+/.exec(yaml.slice(pos[0]))?.[0] ?? '';
    return {
      place: place(pos[0], pos[0] + key.length),
      message: `found the key "${key}" a second time, expected each key once`,
      fix: 'Keep one of the two lines.',
    };
  });
  if (hardSpace !== undefined) {
    const at = place(hardSpace, hardSpace + 1);
    faults.push({
      place: at,
      edits: [{ place: at, text: ' ' }],
      message: 'found a non-breaking space where YAML expects a plain one',
      fix: 'Replace the space by typing it anew: text pasted from a web page or word processor often holds such spaces.',
    });
  } else if (first) {
    const known = advice[first.code];
    const edits = first.code === 'TAB_AS_INDENT' ? spacesForTabs(yaml, place) : [];
    faults.push({
      ...(edits.length > 0 && { edits }),
      place: place(first.pos[0], Math.min(first.pos[1], lineEnd(yaml, first.pos[0]))),
      message: known?.message ?? `found YAML that cannot be read: ${first.message}`,
      fix:
        known?.fix ?? 'Compare with a neighbouring file: "key: value" on each line, lists with "- ", texts in quotes.',
    });
  } else if (alias) {
    faults.push({
      place: place(...alias),
      message: `found "${yaml.slice(...alias)}", which YAML takes for a reference to another value`,
      fix: 'Put text that begins with an asterisk in double quotes.',
    });
    return { faults, broken: true };
  } else if (!isMap(document.contents)) {
    faults.push({
      place: place(0, lineEnd(yaml, 0)),
      message: 'found no keys in the front matter, expected lines such as "title: …"',
      fix: 'Write "key: value" on each line.',
    });
    return { faults, broken: true };
  }
  return { faults, broken: first !== undefined || hardSpace !== undefined };
}

/** Two spaces for each tab before the text of a line; nothing where the result still cannot be read. */
function spacesForTabs(yaml: string, place: (start: number, end: number) => Place): Edit[] {
  const indented = /^ *\t[ \t]*/gm;
  const spaces = (indentation: string) => indentation.replaceAll('\t', '  ');
  if (parseDocument(yaml.replaceAll(indented, spaces), { schema: 'core' }).errors.length > 0) return [];
  return [...yaml.matchAll(indented)].map(({ 0: found, index }) => ({
    place: place(index, index + found.length),
    text: spaces(found),
  }));
}

/** Offset of a non-breaking space that stands for indentation or after a colon or dash: it would become part of a text. */
function invisibleSpace(yaml: string): number | undefined {
  const match = /(^|\n)([ ]*(- ?)?|[ ]*[\w-]+:[ ]?)[\u00a0\u2007\u202f]/.exec(yaml);
  return match ? match.index + match[0].length - 1 : undefined;
}

/** Front matter repeats nothing by reference; such a value is a text that begins with an asterisk. */
function firstAlias(yaml: string, document: Document): [number, number] | undefined {
  let range: [number, number] | undefined;
  if (!yaml.includes('*')) return undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.range) range = [node.range[0], node.range[1]];
      return visit.BREAK;
    },
  });
  return range;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}
