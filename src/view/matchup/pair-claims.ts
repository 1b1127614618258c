import type { Claim, Dataset, Role } from '../../domain/dataset.ts';
import { paths } from '../base/site-paths.ts';
import { type ClaimLine, claimLines } from '../part/claim-line.ts';

/** Numbers in circulation about either of two roles. */
export interface PairClaims {
  claims: ClaimLine[];
  /** How many of them there are, shown or not. */
  all: number;
  /** Where all claims about a role stand, for roles with more than are shown. */
  more: { text: string; href: string }[];
}

/** How many claims a matchup shows. */
const most = 6;

const allClaims = (many: number) => (many === 1 ? 'The one claim' : `All ${many} claims`);

/** The claims that name two roles, then those that name one of them; undefined where nobody claims anything. */
export function pairClaims(dataset: Dataset, a: Role, b: Role): PairClaims | undefined {
  const named = ({ roles }: Claim) => [a, b].filter((role) => roles.includes(role)).length;
  const about = [2, 1].flatMap((many) => claimLines(dataset, (claim) => named(claim) === many));
  const claims = about.slice(0, most);
  if (claims.length === 0) return undefined;
  const more = [a, b].flatMap((role) => {
    const own = dataset.claims.filter(({ roles }) => roles.includes(role));
    const hidden = own.some((claim) => !claims.some(({ href }) => href === paths.claim(claim.id)));
    return hidden
      ? [{ text: `${allClaims(own.length)} about ${role.plural}`, href: `${paths.role(role.id)}#claims` }]
      : [];
  });
  return { claims, all: about.length, more };
}
