import type { RoleSlot } from '../../base/role-slots.ts';
import { paths } from '../../base/site-paths.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { nearCategory } from '../near-category.ts';

/** Fields of study before they are drawn, on a page of two: what they find, and where they stand without a script. */
export interface ShutStudies {
  finding?: Inline;
  /** Who publishes it, where no page says so to which a link leads. */
  sources?: StudiesWords['sources'];
  ids: string[];
  /** Careers whose pages have them too. */
  careers: { name: string; href: string }[];
}

/** What a built page says of them; a browser learns it with the code that draws the part. */
export interface StudiesWords {
  finding: Inline | undefined;
  /** Who publishes it. */
  sources: readonly { name: string; href: string }[];
}

/** Gives that of two careers; undefined where no field is named for either. */
export type SayStudies = (placed: readonly RoleSlot[]) => StudiesWords | undefined;

/** Undefined of more or fewer than two, where one is near no category of the home country, and of two that share one. */
export function shutStudies(placed: readonly RoleSlot[], say?: SayStudies): ShutStudies | undefined {
  const [first, second] = placed.map(({ role }) => nearCategory(role)?.category);
  if (placed.length !== 2 || !first || !second || first === second) return undefined;
  const said = say?.(placed);
  if (say && !said) return undefined;
  const careers = placed.flatMap(({ role: { id, name, profile } }) =>
    profile ? [] : [{ name, href: paths.role(id) }],
  );
  return {
    ...(said?.finding && { finding: said.finding }),
    // The page of a career cites them.
    ...(said && careers.length === 0 && { sources: said.sources }),
    ids: placed.map(({ role }) => role.id),
    careers,
  };
}
