import type { Dataset } from '../../domain/dataset.ts';
import { inWords } from '../../domain/format.ts';
import { claimTopics, keysOf, type Term, verdicts } from '../../schema/vocabulary.ts';
import { type ClaimLine, claimLines, type Verdict } from '../part/claim-line.ts';
import type { ClaimFilter } from './claim-filter.ts';

export interface ClaimsIndex {
  description: string;
  /** How many numbers there are, how many times they are printed, and in how many texts. */
  total: number;
  printed: number;
  texts: string;
  /** The verdicts that were given, in their order. */
  groups: { verdict: Verdict; label: string; description: string; claims: ClaimLine[] }[];
  /** What the list can be filtered by: only what some claim has. */
  filters: { key: keyof ClaimFilter; label: string; all: string; options: FilterOption[] }[];
}

/** A choice in a filter; `aliases` are former names of it. */
export interface FilterOption {
  value: string;
  label: string;
  aliases: string[];
}

/** Every claim by verdict. */
export function claimsIndex(dataset: Dataset): ClaimsIndex {
  const { claims } = dataset;
  const printed = claims.flatMap((claim) => claim.printed);
  return {
    description: `${claims.length} numbers on careers in circulation, each held against the publication it would have to come from, with a verdict and the reason.`,
    total: claims.length,
    printed: printed.length,
    texts: inWords(new Set(printed.map(({ by }) => by)).size),
    groups: keysOf(verdicts).flatMap((verdict) => {
      const own = claimLines(dataset, (claim) => claim.verdict === verdict);
      const { label, description } = verdicts[verdict];
      return own.length > 0 ? [{ verdict, label, description, claims: own }] : [];
    }),
    filters: [
      {
        key: 'verdict',
        label: 'Verdict',
        all: 'All verdicts',
        options: termsIn(
          verdicts,
          claims.map(({ verdict }) => verdict),
        ),
      },
      { key: 'role', label: 'Role', all: 'All roles', options: rolesIn(dataset) },
      {
        key: 'topic',
        label: 'Topic',
        all: 'All topics',
        options: termsIn(
          claimTopics,
          claims.map(({ topic }) => topic),
        ),
      },
    ],
  };
}

function termsIn<K extends string>(terms: Record<K, Term>, used: readonly K[]): FilterOption[] {
  return keysOf(terms)
    .filter((key) => used.includes(key))
    .map((value) => ({ value, label: terms[value].label, aliases: [] }));
}

/** Roles that some claim is about, by name. */
function rolesIn({ claims, roles }: Dataset): FilterOption[] {
  const named = new Set(claims.flatMap((claim) => claim.roles));
  return roles
    .filter((role) => named.has(role))
    .map(({ id, name, profile }) => ({ value: id, label: name, aliases: profile.aliases }))
    .sort((a, b) => a.label.localeCompare(b.label));
}
