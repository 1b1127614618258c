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
  let locator = '';
  for (const { text, name } of partsOf(pattern)) {
    const value = name && names[name];
    if (value !== undefined) locator += words[value] ?? value;
    else {
      locator += text;
      if (name) unfilled.push(name);
    }
  }
  return { locator, unfilled };
}

interface Part {
  /** As it stands in the pattern, braces included. */
  text: string;
  /** What it stands for; absent of plain text. */
  name?: Placeholder;
}

const known = new Map<string, Part[]>();

/** A pattern taken apart, once: it makes the locators of thousands of lines. */
function partsOf(pattern: string): Part[] {
  let parts = known.get(pattern);
  if (!parts) {
    parts = pattern
      .split(/(\{[^}]*\})/)
      .filter((text) => text !== '')
      .map((text): Part => {
        const name = placeholders.find((one) => text === `{${one}}`);
        return name ? { text, name } : { text };
      });
    known.set(pattern, parts);
  }
  return parts;
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
