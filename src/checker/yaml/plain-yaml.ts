/**
 * The part of YAML in which nearly all front matter is written: keys on lines of their own, lists of one item a line, maps
 * and lists in brackets on one line, numbers, words and quoted texts. It is read in a small fraction of the time that the
 * whole language takes.
 *
 * @returns What the text says, the same as the parser of the whole language; undefined where anything in it is not of this
 * part, be it a fault or a rarer form, for that parser to tell.
 */
export function plainYaml(text: string): Record<string, unknown> | undefined {
  return plainRead(text)?.data;
}

/**
 * The lines of a text, from 1, on which keys and items of lists stand, by their paths with `pathOf`; of what stands in brackets
 * the line is that of the brackets. Undefined where `plainYaml` gives nothing.
 */
export function plainLines(text: string): ReadonlyMap<string, number> | undefined {
  return plainRead(text)?.lines;
}

/** A path of keys as `plainLines` names it. */
export function pathOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('/');
}

interface PlainText {
  data: Record<string, unknown>;
  lines: Map<string, number>;
}

function plainRead(text: string): PlainText | undefined {
  // Tabs, other breaks and spaces, and numbers with commas inside braces are matters of their own.
  if (/[\t\r\u0085\u00a0\u2007\u2028\u2029\u202f\ufeff]/.test(text)) return undefined;
  if (/\d,\d/.test(text) && /\{[^{}\n]*\d,\d/.test(text)) return undefined;
  if (/^(---|\.\.\.)/m.test(text)) return undefined;
  const lines = text.split('\n').flatMap((written, index): BlockLine[] => {
    const content = written.trim();
    // A line that is a comment says nothing.
    return content === '' || content.startsWith('#')
      ? []
      : [{ indent: written.length - written.trimStart().length, content, number: index + 1 }];
  });
  const reader = { lines, at: 0, found: new Map<string, number>() };
  try {
    const data = lines[0]?.indent === 0 ? blockMap(reader, 0, '') : undefined;
    return data && reader.at === lines.length ? { data, lines: reader.found } : undefined;
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
}

interface BlockLine {
  /** Spaces before the text. */
  indent: number;
  content: string;
  /** Of the text, from 1. */
  number: number;
}

interface Reader {
  lines: BlockLine[];
  at: number;
  /** Lines of keys and items, by their paths. */
  found: Map<string, number>;
}

/** Thrown where a text leaves the part of the language that is read here. */
const notPlain = Symbol('not plain');

function leave(): never {
  throw notPlain;
}

/** `key:` with the rest of its line; what would be read as a number, a truth value or nothing is no key here. */
const keyed = /^([A-Za-z][\w-]*):(?: +(.*))?$/;
const wordsOfYaml = /^(null|true|false)$/i;

/** @param path That of the map, with a slash behind it unless it is the whole. */
function blockMap(reader: Reader, indent: number, path: string): Record<string, unknown> {
  const map: Record<string, unknown> = {};
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent < indent) return map;
    if (line.indent > indent) leave();
    const [, key = '', rest = ''] = keyed.exec(line.content) ?? leave();
    if (key in map || wordsOfYaml.test(key)) leave();
    reader.at += 1;
    reader.found.set(path + key, line.number);
    map[key] = rest === '' ? below(reader, indent, `${path + key}/`) : wholeValue(rest);
  }
}

/** What stands below a key without a value: a list, at its own indentation too, a map, or nothing. */
function below(reader: Reader, indent: number, path: string): unknown {
  const next = reader.lines[reader.at];
  if (!next || next.indent < indent) return null;
  if (/^-( |$)/.test(next.content)) return blockList(reader, next.indent, path);
  return next.indent > indent ? blockMap(reader, next.indent, path) : null;
}

function blockList(reader: Reader, indent: number, path: string): unknown[] {
  const list: unknown[] = [];
  for (;;) {
    const line = reader.lines[reader.at];
    if (!line || line.indent < indent || (line.indent === indent && !line.content.startsWith('-'))) return list;
    const [, dash = '', item = ''] = /^(- +)(.+)$/.exec(line.content) ?? leave();
    if (line.indent > indent) leave();
    reader.found.set(path + list.length, line.number);
    if (keyed.test(item)) {
      // A map whose first key stands behind the dash goes on below it.
      const inner = indent + dash.length;
      reader.lines[reader.at] = { ...line, indent: inner, content: item };
      list.push(blockMap(reader, inner, `${path + list.length}/`));
      continue;
    }
    reader.at += 1;
    list.push(wholeValue(item));
  }
}

/** A value that ends with its line. */
function wholeValue(text: string): unknown {
  const value = new Flow(text);
  const found = value.value(false);
  return value.ended() ? found : leave();
}

/** Values on one line, read from left to right. */
class Flow {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  ended(): boolean {
    return this.at === this.text.length;
  }

  /** @param inside True within brackets, where a comma or a bracket ends a word. */
  value(inside: boolean): unknown {
    switch (this.text[this.at]) {
      case '{':
        return this.map();
      case '[':
        return this.list();
      case '"':
        return this.quoted('"');
      case "'":
        return this.quoted("'");
      default:
        return inside ? scalar(this.match(flowWord).trimEnd()) : scalar(this.match(blockWord).trimEnd());
    }
  }

  private map(): Record<string, unknown> {
    const map: Record<string, unknown> = {};
    this.at += 1;
    for (;;) {
      if (this.closed('}')) return map;
      const key = this.match(flowKey);
      if (key in map || wordsOfYaml.test(key)) leave();
      map[key] = this.value(true);
      this.separated('}');
    }
  }

  private list(): unknown[] {
    const list: unknown[] = [];
    this.at += 1;
    for (;;) {
      if (this.closed(']')) return list;
      list.push(this.value(true));
      this.separated(']');
    }
  }

  private quoted(mark: '"' | "'"): string {
    const end = this.text.indexOf(mark, this.at + 1);
    const text = this.text.slice(this.at + 1, end);
    // A backslash, or a mark right behind the text, says something else.
    if (end === -1 || text.includes('\\') || this.text[end + 1] === mark) leave();
    this.at = end + 1;
    const next = this.past(this.at);
    return next === this.text.length || ',}]'.includes(this.text[next] ?? '') ? text : leave();
  }

  private match(form: RegExp): string {
    form.lastIndex = this.at;
    const match = form.exec(this.text);
    if (!match) leave();
    this.at = form.lastIndex;
    return match[1] ?? '';
  }

  /** Where the text goes on behind spaces. */
  private past(at: number): number {
    let next = at;
    while (this.text[next] === ' ') next += 1;
    return next;
  }

  /** Passes over the end of a map or list, if it stands here. */
  private closed(sign: '}' | ']'): boolean {
    const next = this.past(this.at);
    if (this.text[next] !== sign) {
      this.at = next;
      return false;
    }
    this.at = next + 1;
    return true;
  }

  /** Passes over the comma behind an item; before the end of a map or list there need not be one. */
  private separated(end: '}' | ']'): void {
    const next = this.past(this.at);
    if (this.text[next] === ',') this.at = next + 1;
    else if (this.text[next] === end) this.at = next;
    else leave();
  }
}

const flowKey = /([A-Za-z][\w-]*): +(?=[^\s,}\]])/y;

/** A word within brackets: a comma or bracket ends it, a colon or hash mark may. */
const flowWord = /((?:[^\s,{}[\]#&*!|>'"%@`?:-]|-[^\s,{}[\]:#])(?:[^,{}[\]:#]|:(?=[^\s,{}[\]])|(?<! )#)*)/y;

/** A word that ends with its line. */
const blockWord = /((?:[^\s,{}[\]#&*!|>'"%@`?:-]|-[^\s:#])(?:[^:#]|:(?=\S)|(?<! )#)*)$/y;

/** A word as the core schema reads it. */
function scalar(word: string): unknown {
  if (/^[-+]?(\d+|\.\d+|\d+\.\d*)$/.test(word)) return Number(word);
  if (/^([Tt]rue|TRUE)$/.test(word)) return true;
  if (/^([Ff]alse|FALSE)$/.test(word)) return false;
  if (/^[A-Za-z]/.test(word)) return /^([Nn]ull|NULL)$/.test(word) ? null : word;
  // Other forms of numbers, such as exponents, hexadecimal and octal ones, and words for nothing.
  return /^[-+]?\.?\d[\d.]*e|^0[ox]|^[-+]?\.(inf|nan)$|^~$/i.test(word) ? leave() : word;
}
