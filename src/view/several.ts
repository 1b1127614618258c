import { ownOccupation } from '../domain/compare-pay.ts';
import type { PublishedRow, Role } from '../domain/dataset.ts';
import { list, midSentence } from '../domain/format.ts';
import { type ByPlace, byPlace } from './by-place.ts';
import { Citations, type Cited, type Inline } from './citations.ts';
import type { Description } from './describe.ts';
import { type EditionChart, growthChart } from './edition-chart.ts';
import { glance } from './glance.ts';
import { filedAs } from './glance-pay.ts';
import type { GlanceGroup } from './glance-row.ts';
import { advertisedChart, officialChart, payScale } from './pay-charts.ts';
import type { Placed } from './placed.ts';
import type { RangeChart, Slot } from './range-chart.ts';
import { type RoleHead, roleHead } from './role-head.ts';
import { paths } from './site-paths.ts';

/** Two to four roles side by side: the rows and charts of a matchup page that hold for any number. */
export interface Several extends Cited {
  /** “Data analyst, data scientist and data engineer” */
  title: string;
  roles: RoleHead[];
  glance: GlanceGroup[];
  advertised?: RangeChart;
  official?: RangeChart;
  /** Roles without an official category, and where visa filings put them. */
  unofficial: { name: string; filed: Inline }[];
  growth?: EditionChart;
  byPlace: ByPlace;
  /** The matchups of the roles two by two. */
  pairs: { href: string; names: [string, string] }[];
}

/** Places roles on a page in the order given. */
export function placed(roles: readonly Role[]): Placed[] {
  return roles.map((role, index) => ({ role, slot: (index + 1) as Slot }));
}

/** Compares roles in the order given; `describe` says what a published row is. */
export function compareSeveral(roles: readonly Role[], describe: (row: PublishedRow) => Description): Several {
  const cite = new Citations(describe);
  const places = placed(roles);
  const scale = payScale(places);
  const advertised = scale && advertisedChart(places, scale, cite);
  const official = scale && officialChart(places, scale, cite);
  const growth = growthChart(places, cite);
  return cite.finish({
    title: list(roles.map(({ name }, index) => (index === 0 ? name : midSentence(name)))),
    roles: places.map(({ role, slot }) => roleHead(role, slot)),
    glance: glance(roles, cite),
    ...(advertised && { advertised }),
    ...(official && { official }),
    unofficial: roles
      .filter((role) => !ownOccupation(role))
      .map((role) => ({ name: role.name, filed: filedAs(role, cite) })),
    ...(growth && { growth }),
    byPlace: byPlace(places),
    pairs: roles.flatMap((one, index) =>
      roles.slice(index + 1).map((other) => ({
        href: paths.pair(one.id, other.id),
        names: [one.name, other.name] as [string, string],
      })),
    ),
  });
}
