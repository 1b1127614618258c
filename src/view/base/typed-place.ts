/** A name of a place, or what is typed for one, in lower-case letters and digits without accents, words a blank apart. */
export function placeLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether each word of what is typed begins one of the words. */
export function beginsWords(typed: string, words: readonly string[]): boolean {
  return typed.split(' ').every((part) => words.some((word) => word.startsWith(part)));
}
