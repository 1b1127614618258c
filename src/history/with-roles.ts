/** The text of the ledger with the roles that it does not list yet at its end, by alphabet. */
export function withRoles(ledger: string, ids: readonly string[]): string {
  const lines = (ledger.trim() || 'kind,name').split(/\r?\n/);
  const added = ids.map((id) => `role,${id}`).filter((line) => !lines.includes(line));
  return `${[...lines, ...added.sort()].join('\n')}\n`;
}
