const shown = 12;

/** Codes as a message lists them: the first few, and how many more there are. */
export function someCodes(codes: readonly (string | undefined)[]): string {
  const known = codes.filter((code) => code !== undefined);
  const more = known.length - shown;
  return `${known.slice(0, shown).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
