import type { Claim, Dataset } from '../../domain/dataset.ts';
import { keysOf, verdicts } from '../../schema/vocabulary.ts';
import { paths } from '../base/site-paths.ts';

export type Verdict = Claim['verdict'];

/** A claim in a list. */
export interface ClaimLine {
  statement: string;
  href: string;
  verdict: Verdict;
  /** Names of the roles it is about, or of the occupations where it is about no role. */
  about: string[];
  topic: Claim['topic'];
  /** Ids of the roles it is about. */
  roles: string[];
}

export function claimLine({ id, statement, verdict, topic, roles, occupations }: Claim): ClaimLine {
  return {
    statement,
    href: paths.claim(id),
    verdict,
    about: (roles.length > 0 ? roles : occupations).map(({ name }) => name),
    topic,
    roles: roles.map((role) => role.id),
  };
}

const order = keysOf(verdicts);

/** The claims that pass, as lines, in the order of the verdicts. */
export function claimLines({ claims }: Dataset, passes: (claim: Claim) => boolean): ClaimLine[] {
  return claims
    .filter(passes)
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict))
    .map(claimLine);
}
