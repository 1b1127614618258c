import { leadingMeasures, leadingPay } from '../../domain/compare/compare-pay.ts';
import { type Career, hasMedian, type Occupation, type Role } from '../../domain/dataset.ts';
import type { Area } from '../../schema/table/area.ts';
import { comparePath } from '../base/compare-path.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import { type SentPlace, sentPlace } from './sent-place.ts';

/** Where pay by place stands without a script, and with which choice a script begins. */
export interface ByPlace {
  roles: string[];
  /** The measure that the page leads with. */
  measure: (typeof leadingMeasures)[number];
  /** Tables by place of the roles’ categories, and by which places they state pay. */
  tables: { href: string; name: string; by: keyof typeof tablesBy }[];
  /** The part of each role’s own page on other countries. */
  countries: { href: string; name: string }[];
  /** The strip of a view that was sent. */
  sent: SentPlace;
}

/** What tables by place state, by what they hold; in the order of a page. */
export const tablesBy = {
  both: 'By US state and metropolitan area',
  state: 'By US state',
  metro: 'By US metropolitan area',
  levels: 'Statutory wage levels by US area',
} as const;

function statedBy({ areas }: Occupation): keyof typeof tablesBy {
  const paid = (kind: Area['kind']) => areas.some((row) => row.kind === 'area-wage' && row.area.kind === kind);
  const [state, metro] = [paid('state'), paid('metro')];
  if (state) return metro ? 'both' : 'state';
  return metro ? 'metro' : 'levels';
}

/** Tables by place of the categories behind written roles. */
export function placeTables(placed: readonly RoleSlot<Role>[]): ByPlace['tables'] {
  return categorySlots(placed)
    .filter(({ occupation }) => occupation.areas.length > 0)
    .map(({ occupation }) => ({ href: paths.places(occupation.id), name: occupation.name, by: statedBy(occupation) }));
}

/**
 * Pay by place for one to four roles.
 *
 * @param tables What is known of their categories.
 * @param own Address of the page, where it is not the one that the roles have by themselves.
 */
export function byPlace(placed: readonly RoleSlot[], tables: ByPlace['tables'], own?: string): ByPlace {
  const roles = placed.map(({ role }) => role);
  const ids = roles.map(({ id }) => id);
  const measure = measureFor(roles);
  const [only = '', ...others] = ids;
  return {
    roles: ids,
    measure,
    tables,
    countries: roles
      .filter(({ abroad }) => abroad.length > 0)
      .map(({ id, name }) => ({ href: `${paths.role(id)}#countries`, name })),
    sent: sentPlace(
      placed,
      measure,
      own ??
        (others.length > 0
          ? comparePath(roles.map(({ id, profile }) => ({ id, written: profile !== undefined })))
          : paths.role(only)),
    ),
  };
}

/** The measure that two roles share, or that the roles have, in the leading order; official wages where there is none. */
export function measureFor(roles: readonly Career[]): ByPlace['measure'] {
  const [shared] = leadingPay(roles.slice(0, 2)) ?? [];
  const has = (role: Career, measure: ByPlace['measure']) =>
    measure === 'wage'
      ? role.links.some(({ fit, occupation }) => fit === 'exact' && occupation.wages.some(hasMedian))
      : role.pay.some((band) => band.measure === measure);
  const found = shared?.measure ?? leadingMeasures.find((measure) => roles.every((role) => has(role, measure)));
  return (found as ByPlace['measure'] | undefined) ?? 'wage';
}
