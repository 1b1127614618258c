import type { Dataset } from '../domain/dataset.ts';
import { inWords } from '../domain/format.ts';
import { keysOf, verdicts } from '../schema/vocabulary.ts';
import { type ClaimLine, claimLines, type Verdict } from './claim-line.ts';

export interface ClaimsIndex {
  description: string;
  /** How many numbers there are, how many times they are printed, and in how many texts. */
  total: number;
  printed: number;
  texts: string;
  /** The verdicts that were given, in their order. */
  groups: { verdict: Verdict; label: string; description: string; claims: ClaimLine[] }[];
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
  };
}
