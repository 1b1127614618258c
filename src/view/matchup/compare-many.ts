import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence } from '../../domain/format.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { roleSlots } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import { type EditionChart, growthChart } from '../chart/edition-chart.ts';
import { advertisedChart, officialChart, payScale } from '../chart/pay-charts.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { glance } from '../glance/glance.ts';
import { type GlanceLines, glanceLines } from '../glance/glance-lines.ts';
import { filedAs } from '../glance/glance-pay.ts';
import { type ByPlace, byPlace } from '../part/by-place.ts';

/** Two to four roles side by side: the rows and charts of a matchup page that hold for any number. */
export interface CompareMany extends Cited {
  /** “Data analyst, data scientist and data engineer” */
  title: string;
  roles: RoleHead[];
  glance: GlanceLines;
  advertised?: RangeChart;
  official?: RangeChart;
  /** Roles without an official category, and where visa filings put them. */
  unofficial: { name: string; filed: Inline }[];
  growth?: EditionChart;
  byPlace: ByPlace;
  /** The matchups of the roles two by two. */
  pairs: { href: string; names: [string, string] }[];
}

/** Compares roles in the order given; `describe` says what a published row is. */
export function compareMany(roles: readonly Career[], describe: (row: PublishedRow) => RowDescription): CompareMany {
  const cite = new CitationMarks(describe);
  const places = roleSlots(roles);
  const scale = payScale(places);
  const advertised = scale && advertisedChart(places, scale, cite);
  const official = scale && officialChart(places, scale, cite);
  const growth = growthChart(places, cite);
  return cite.finish({
    title: list(roles.map(({ name }, index) => (index === 0 ? name : midSentence(name)))),
    roles: places.map(({ role, slot }) => roleHead(role, slot)),
    glance: glanceLines(
      glance(roles, cite),
      roles.map(({ name }) => name),
    ),
    ...(advertised && { advertised }),
    ...(official && { official }),
    unofficial: roles
      .filter((role) => !ownOccupation(role))
      .map((role) => ({ name: role.name, filed: filedAs(role, cite) })),
    ...(growth && { growth }),
    // A browser learns only when it asks for a place which categories have tables.
    byPlace: byPlace(places, []),
    pairs: roles.flatMap((one, index) =>
      roles.slice(index + 1).map((other) => ({
        href: paths.pair(one.id, other.id),
        names: [one.name, other.name] as [string, string],
      })),
    ),
  });
}
