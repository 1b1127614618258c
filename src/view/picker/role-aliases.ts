/** Short words that are words; others of two or three letters are abbreviations. */
const words = new Set(['app', 'big', 'end', 'pen', 'pre', 'web']);

/** An alias as it is written: ml-engineer → ML engineer, ios-developer → iOS developer. */
export function writtenAlias(alias: string): string {
  return alias
    .split('-')
    .map((word) => ((word.length < 4 && !words.has(word)) || word === 'sdet' ? word.toUpperCase() : word))
    .join(' ')
    .replace('IOS', 'iOS');
}
