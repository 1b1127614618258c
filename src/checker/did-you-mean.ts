import { nearestWord } from '../domain/nearest-word.ts';

/** Says that a name is unknown, and which of the known ones was most likely meant. */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
): { message: string; meant: string | undefined } {
  const meant = nearestWord(name, known);
  return { message: `found the unknown ${what} "${name}"${meant ? `; did you mean "${meant}"?` : ''}`, meant };
}
