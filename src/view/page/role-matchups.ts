import type { Dataset, Role } from '../../domain/dataset.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { paths } from '../base/site-paths.ts';
import { type MatchupLine, matchupLine } from '../part/matchup-list.ts';

interface FamilyLinks {
  name: string;
  roles: { name: string; href: string }[];
}

/** All matchups of one role. */
export interface RoleMatchups {
  plural: string;
  /** Some with a common measure of pay, the role’s own family first. */
  drawn: MatchupLine[];
  /** The role’s own family, where no matchup can be drawn. */
  open?: FamilyLinks;
  /** All others. */
  others: FamilyLinks[];
  /** How many `others` are. */
  folded: number;
}

/** How many matchups of a role are drawn at most. */
const most = 12;

/** The matchups of a role, each once. */
export function roleMatchups(dataset: Dataset, role: Role): RoleMatchups {
  const { family } = role.profile;
  const near = rolesByFamily(
    dataset,
    dataset.roles.filter((other) => other !== role),
  )
    .flatMap(({ roles }) => roles)
    .sort((a, b) => Number(b.profile.family === family) - Number(a.profile.family === family));
  const measured = near
    .map((other) => ({ other, line: matchupLine(role, other) }))
    .filter(({ line }) => !line.note)
    .slice(0, most);
  const rest = near.filter((other) => !measured.some((entry) => entry.other === other));
  const links = (roles: readonly Role[]): FamilyLinks[] =>
    rolesByFamily(dataset, roles).map(({ name, roles: own }) => ({
      name,
      roles: own.map((other) => ({ name: other.name, href: paths.pair(role.id, other.id) })),
    }));
  const own = measured.length === 0 ? rest.filter((other) => other.profile.family === family) : [];
  const [open] = links(own);
  const folded = rest.filter((other) => !own.includes(other));
  return {
    plural: role.plural,
    drawn: measured.map(({ line }) => line),
    ...(open && { open }),
    others: links(folded),
    folded: folded.length,
  };
}
