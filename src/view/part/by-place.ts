import { leadingMeasures, leadingPay } from '../../domain/compare/compare-pay.ts';
import { hasMedian, type Role } from '../../domain/dataset.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';

/** Where pay by place stands without a script, and with which choice a script begins. */
export interface ByPlace {
  roles: string[];
  /** The measure that the page leads with. */
  measure: (typeof leadingMeasures)[number];
  /** Tables by place of the roles’ categories. */
  tables: { href: string; name: string }[];
  /** The part of each role’s own page on other countries. */
  countries: { href: string; name: string }[];
}

/** Pay by place for one to four roles. */
export function byPlace(placed: readonly RoleSlot[]): ByPlace {
  const roles = placed.map(({ role }) => role);
  return {
    roles: roles.map(({ id }) => id),
    measure: measureFor(roles),
    tables: categorySlots(placed)
      .filter(({ occupation }) => occupation.areas.length > 0)
      .map(({ occupation }) => ({ href: paths.places(occupation.id), name: occupation.name })),
    countries: roles
      .filter(({ abroad }) => abroad.length > 0)
      .map(({ id, name }) => ({ href: `${paths.role(id)}#countries`, name })),
  };
}

/** The measure that two roles share, or that the roles have, in the leading order; official wages where there is none. */
export function measureFor(roles: readonly Role[]): ByPlace['measure'] {
  const [a, b] = roles;
  const shared = a && b && leadingPay(a, b)?.first.measure;
  const has = (role: Role, measure: ByPlace['measure']) =>
    measure === 'wage'
      ? role.links.some(({ fit, occupation }) => fit === 'exact' && occupation.wages.some(hasMedian))
      : role.pay.some((band) => band.measure === measure);
  const found = shared ?? leadingMeasures.find((measure) => roles.every((role) => has(role, measure)));
  return (found as ByPlace['measure'] | undefined) ?? 'wage';
}
