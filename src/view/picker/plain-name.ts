/**
 * Names and what is typed are held against each other in lower case, without accents, signs and the s of a plural; full-width
 * letters count as letters. The signs in “C++”, “C#” and “.NET” are part of the word. Line breaks stay, so that thousands of
 * names are made plain in one go.
 */
export function plainName(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'’]+/gu, '')
      // A dot stays where it begins a word; inside one it is left out: node.js → nodejs.
      .replace(/([\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, '$1')
      .replace(/\.(?![\p{L}\p{N}])|[+#](?=[\p{L}\p{N}])|[^\p{L}\p{N}+#.\n]/gu, ' ')
      .replace(/(^|[\n ])[+#]+/g, '$1')
      .replace(/([a-z0-9]{2}[a-rt-z0-9])s(?![a-z0-9+#])/g, '$1')
      .replace(/ +/g, ' ')
      .replace(/^ | $|(?<=\n) | (?=\n)/g, '')
  );
}

/** The same without blanks: “front end” and “frontend” are one name. */
export function withoutBlanks(plain: string): string {
  return plain.replaceAll(' ', '');
}
