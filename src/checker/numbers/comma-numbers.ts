import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { numberInDoubt, pastedNumber } from './pasted-number.ts';

/** A number typed with a comma inside braces, where a comma ends the value: `97,550` is read as 97 and a key 550. */
export interface CommaNumber {
  /** Keys that lead to what YAML takes for its value. */
  path: (string | number)[];
  /** What YAML takes for keys beside it, as the data name them. */
  fragments: string[];
  /** As it is typed. */
  written: string;
  /** Offsets of its start and end. */
  start: number;
  end: number;
}

/** Every such number of a text. */
export function commaNumbers(yaml: string, document: Document): CommaNumber[] {
  return /\{[^{}\n]*\d,\d/.test(yaml) ? below(yaml, document.contents, []) : [];
}

function below(yaml: string, node: unknown, path: (string | number)[]): CommaNumber[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => below(yaml, item, [...path, index]));
  if (!isMap(node)) return [];
  const own = node.flow ? inBraces(yaml, node.items, path) : [];
  return [...own, ...node.items.flatMap(({ key, value }) => below(yaml, value, [...path, String(key)]))];
}

function inBraces(yaml: string, pairs: readonly Pair[], path: (string | number)[]): CommaNumber[] {
  const found: CommaNumber[] = [];
  let last: CommaNumber | undefined;
  for (const { key, value } of pairs) {
    const range = rangeOf(key);
    const fragment = isScalar(key) && range && isEmpty(value) && /^\d+(\.\d+)?\D{0,3}$/.test(String(key.source));
    if (fragment && last && yaml.slice(last.end, range[0]) === ',') {
      if (last.fragments.length === 0) found.push(last);
      last.fragments.push(String(key.value));
      last.end = range[1];
      last.written = yaml.slice(last.start, last.end);
      continue;
    }
    const stretch = isScalar(value) && /^[^\d"']*\d+$/.test(String(value.source)) ? rangeOf(value) : undefined;
    last = stretch && {
      path: [...path, String(key)],
      fragments: [],
      written: '',
      start: stretch[0],
      end: stretch[1],
    };
  }
  return found.filter(
    ({ written }) => plainNumber(written) !== undefined || numberInDoubt(written, { capped: true }) !== undefined,
  );
}

/** What such a number means, as plain digits: commas group thousands, or one is a decimal comma. */
export function plainNumber(written: string): string | undefined {
  return (
    pastedNumber(written) ?? (/^[-−]?\d+,\d+$/.test(written) ? written.replace('−', '-').replace(',', '.') : undefined)
  );
}

function rangeOf(node: unknown): [number, number] | undefined {
  const { range } = (node ?? {}) as Partial<Node>;
  return range ? [range[0], range[1]] : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isScalar(value) && value.value === null && !value.source);
}
