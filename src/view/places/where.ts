import type { PlacesFinding } from '../../domain/places/places-finding.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { placesSummary } from './places-summary.ts';

/** The part on places before it is opened: what it finds, and where the same stands without a script. */
export interface Where {
  /** Absent until a browser has learnt it. */
  summary?: Inline;
  careers: { id: string; name: string; href: string }[];
}

/** The part on places of two careers. */
export function where(placed: readonly RoleSlot[], finding?: PlacesFinding): Where {
  const [a, b] = placed.map(({ role }) => role);
  const summary = finding && a && b && placesSummary(finding, { first: a.plural, second: b.plural });
  return {
    ...(summary && { summary }),
    careers: placed.map(({ role: { id, name } }) => ({ id, name, href: paths.careerPlaces(id) })),
  };
}
