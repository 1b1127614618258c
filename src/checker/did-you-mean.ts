import { nearestWord } from '../domain/nearest-word.ts';

/** Other names of what is known, each with the id that it leads to. */
export type Aliases = ReadonlyMap<string, string>;

/** Says that a name is unknown, and which of the known ones was meant: first what has it as another name, then the most alike. */
export function unknownName(
  what: string,
  name: string,
  known: readonly string[],
  aliases: Aliases = new Map(),
): { message: string; meant: string | undefined } {
  const owner = aliases.get(name);
  if (owner !== undefined) {
    return { message: `found the ${what} "${name}", another name of "${owner}"`, meant: owner };
  }
  const nearest = nearestWord(name, [...known, ...aliases.keys()]);
  const meant = nearest === undefined || known.includes(nearest) ? nearest : aliases.get(nearest);
  return { message: `found the unknown ${what} "${name}"${meant ? `; did you mean "${meant}"?` : ''}`, meant };
}

/** The former and other ids of roles or sources. */
export function aliasesOf(
  owners: readonly { id: string; data: { aliases?: readonly string[] | undefined } }[],
): Aliases {
  return new Map(owners.flatMap(({ id, data }) => (data.aliases ?? []).map((alias) => [alias, id] as const)));
}
