import type { Claim, Dataset, Role } from '../../domain/dataset.ts';
import { paths } from '../base/site-paths.ts';
import { type ClaimLine, claimLines } from '../part/claim-line.ts';

/** Numbers in circulation about either of two roles. */
export interface PairClaims {
  /** What others print of growth, which stands with the projections. */
  growth: ClaimLine[];
  claims: ClaimLine[];
  /** How many of them there are beside those of growth, shown or not. */
  all: number;
  /** Where all claims about a role stand, for roles with more than are shown. */
  more: { text: string; href: string }[];
}

/** How many claims a matchup shows of growth, and of all else. */
const most = 6;

const allClaims = (many: number) => (many === 1 ? 'The one claim' : `All ${many} claims`);

/** The claims that name two roles, then those that name one of them; undefined where nobody claims anything. */
export function pairClaims(dataset: Dataset, a: Role, b: Role): PairClaims | undefined {
  const named = ({ roles }: Claim) => [a, b].filter((role) => roles.includes(role)).length;
  const all = [2, 1].flatMap((many) => claimLines(dataset, (claim) => named(claim) === many));
  if (all.length === 0) return undefined;
  const growth = all.filter(({ topic }) => topic === 'growth').slice(0, most);
  const about = all.filter(({ topic }) => topic !== 'growth');
  const claims = about.slice(0, most);
  const shown = new Set([...growth, ...claims].map(({ href }) => href));
  const more = [a, b].flatMap((role) => {
    const own = dataset.claims.filter(({ roles }) => roles.includes(role));
    const hidden = own.some((claim) => !shown.has(paths.claim(claim.id)));
    return hidden
      ? [{ text: `${allClaims(own.length)} about ${role.plural}`, href: `${paths.role(role.id)}#claims` }]
      : [];
  });
  return { growth, claims, all: about.length, more };
}
