/** A negative number as the site prints it. */
const negative = /^\u2212(?=[\d,]*\.?\d+%?$)/;

/**
 * A text as a table carries it: without characters that are not seen (joiners, soft hyphens, marks of direction and of byte
 * order, controls), every blank of whatever width one space, none at the ends; a negative number with the sign that programs
 * read.
 */
export function plainText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .replace(negative, '-');
}
