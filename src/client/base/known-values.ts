/** What a select offers, by value and by former names (`data-aliases`, separated by blanks). */
export function knownValues(select: HTMLSelectElement): Map<string, string> {
  const options = [...select.options].filter(({ value }) => value);
  return new Map([
    ...options.flatMap(({ value, dataset }) =>
      (dataset.aliases ?? '')
        .split(' ')
        .filter(Boolean)
        .map((alias) => [alias, value] as const),
    ),
    ...options.map(({ value }) => [value, value] as const),
  ]);
}
