import type { Role } from '../domain/dataset.ts';

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

/** Another name of a role, as a picker lists it. */
export interface AliasChoice {
  id: string;
  /** “SRE: site reliability engineer” */
  text: string;
}

/**
 * Other names by which readers look for a role, by alphabet. Left out are those that begin like the role’s own name, where
 * typing finds it anyway.
 */
export function aliasChoices(roles: readonly Role[]): AliasChoice[] {
  return roles
    .flatMap(({ id, name, profile }) =>
      profile.aliases
        .filter((alias) => alias.slice(0, 3) !== id.slice(0, 3))
        .map((alias) => ({ id, text: `${writtenAlias(alias)}: ${name}` })),
    )
    .sort((a, b) => a.text.localeCompare(b.text, 'en'));
}
