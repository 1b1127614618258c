import { type Placeholder, placeholders } from '../../schema/lines.ts';

/** What stands for the words in braces of a pattern; absent where the content does not say it. */
export type Names = { [name in Placeholder]?: string | undefined };

export interface MadeLocator {
  locator: string;
  /** Words of the pattern for which nothing was found; they stay as they are. */
  unfilled: Placeholder[];
}

/**
 * Names a row of a source by the source’s pattern.
 *
 * @param words How the source words a value, where it does so otherwise.
 */
export function locatorOf(pattern: string, names: Names, words: Readonly<Record<string, string>> = {}): MadeLocator {
  const unfilled: Placeholder[] = [];
  const locator = pattern.replaceAll(/\{([^}]*)\}/g, (braces, name: Placeholder) => {
    const value = placeholders.includes(name) ? names[name] : undefined;
    if (value !== undefined) return words[value] ?? value;
    unfilled.push(name);
    return braces;
  });
  return { locator, unfilled };
}

const small = new Set([
  'a',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'through',
  'to',
  'with',
]);

/** A name in sentence case with a capital on each word but the small ones, as publishers print titles. */
export function withCapitals(name: string): string {
  return name.replaceAll(/[\p{L}’']+/gu, (word, at: number) =>
    at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}

/** Titles that are counted together, by the first: “Engineer and 2 more titles”. */
export function titlesTogether([first, ...others]: readonly string[]): string | undefined {
  if (first === undefined || others.length === 0) return first;
  return `${first} and ${others.length} more title${others.length === 1 ? '' : 's'}`;
}
