import { leadingPay, ownPay } from '../../domain/compare/compare-pay.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, MedianBand, PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence } from '../../domain/format.ts';
import { comparePath } from '../base/compare-path.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import { type EditionChart, growthChart } from '../chart/edition-chart.ts';
import { advertisedChart, officialChart, payScale } from '../chart/pay-charts.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline, plain } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { glance } from '../glance/glance.ts';
import { type GlanceLines, glanceLines } from '../glance/glance-lines.ts';
import { filedAs } from '../glance/glance-pay.ts';
import { type ByPlace, byPlace } from '../part/by-place.ts';
import { type ExposureTable, exposureTable } from '../part/exposure.ts';
import { barrierFinding, exposureReach, projectionsFinding, sideBySideFinding, wagesFinding } from './many-findings.ts';
import { manySentence } from './many-sentence.ts';
import { bandsOn, payDrawn } from './pay-drawn.ts';
import { fiveRows } from './rows/five-rows.ts';
import { type ScreenOne, screenOne } from './screen-one.ts';
import type { Summaries } from './sections.ts';

/** Three or four roles side by side, as plain data: what of a matchup page holds for any number, in reading order. */
export interface CompareMany extends Cited {
  /** “Data analyst, data scientist and data engineer” */
  title: string;
  roles: RoleHead[];
  /** With its sentence as plain text. */
  head: ScreenOne & { description: string };
  pay: {
    find?: Inline;
    /** What leads, then the other. */
    charts: RangeChart[];
    adsFirst: boolean;
    /** Roles without an official category, and where visa filings put them. */
    unofficial: { name: string; filed: Inline }[];
  };
  byPlace: ByPlace;
  growth?: { find?: Inline; chart: EditionChart };
  glance: GlanceLines;
  exposure?: ExposureTable;
  summaries: Summaries;
  /** The matchups of the roles two by two. */
  pairs: { href: string; names: [string, string] }[];
}

/**
 * Compares roles in the order given.
 *
 * @param describe Says what a published row is.
 * @param path Address of the page, where these roles have one of their own.
 */
export function compareMany(
  roles: readonly Career[],
  describe: (row: PublishedRow) => RowDescription,
  path?: string,
): CompareMany {
  const cite = new CitationMarks(describe);
  const places = roleSlots(roles);
  const bands = bandsOn(roles, leadingPay(roles), ownPay);
  const head = headOf(roles, bands, cite);
  const growth = growthChart(places, cite);
  const projections = projectionsFinding(roles, cite);
  const lines = glanceLines(
    glance(roles, cite),
    roles.map(({ name }) => name),
  );
  const exposure = exposureTable(places, cite);
  const barrier = barrierFinding(lines);
  return cite.finish({
    title: titleOf(roles),
    roles: places.map(({ role, slot }) => roleHead(role, slot)),
    head,
    pay: paySection(places, bands.find((band) => band)?.measure === 'advertised-base', cite),
    // A browser learns only when it asks for a place which categories have tables.
    byPlace: byPlace(places, [], path),
    ...(growth && { growth: { ...(projections && { find: projections }), chart: growth } }),
    glance: lines,
    ...(exposure && { exposure }),
    summaries: {
      glance: sideBySideFinding(lines),
      ...(barrier && { education: barrier }),
      ai: exposureReach(exposure),
    },
    pairs: twoByTwo(roles),
  });
}

/** Of two a direction can be said, and how often one out-pays the other. */
function headOf(
  roles: readonly Career[],
  bands: readonly (MedianBand | undefined)[],
  cite: CitationMarks,
): CompareMany['head'] {
  const [a, b, ...others] = roles;
  if (a && b && others.length === 0) return screenOne(a, b, pairPay(a, b), cite);
  const pay = payDrawn(roles, bands, cite);
  const sentence = manySentence(roles, bands, cite);
  return { pay, sentence, description: plain(sentence), rows: fiveRows(roles, bands, cite) };
}

/** “Roofer vs carpenter”; “roofer, carpenter and welder” of more. */
function titleOf(roles: readonly Career[]): string {
  const names = roles.map(({ name }, index) => (index === 0 ? name : midSentence(name)));
  return roles.length === 2 ? names.join(' vs ') : list(names);
}

function paySection(places: readonly RoleSlot[], adsFirst: boolean, cite: CitationMarks): CompareMany['pay'] {
  const roles = places.map(({ role }) => role);
  const scale = payScale(places);
  const find = wagesFinding(roles, cite);
  const official = scale && officialChart(places, scale, cite);
  const advertised = scale && advertisedChart(places, scale, cite);
  const first = adsFirst || !official;
  return {
    ...(find && { find }),
    charts: (first ? [advertised, official] : [official, advertised]).filter((chart) => chart !== undefined),
    adsFirst: first,
    unofficial: roles
      .filter((role) => !ownOccupation(role))
      .map((role) => ({ name: role.name, filed: filedAs(role, cite) })),
  };
}

/** Of more than two roles, each two of them. */
function twoByTwo(roles: readonly Career[]): CompareMany['pairs'] {
  if (roles.length === 2) return [];
  return roles.flatMap((one, index) =>
    roles.slice(index + 1).map((other) => ({
      href: comparePath([one, other].map(({ id, profile }) => ({ id, written: profile !== undefined }))),
      names: [one.name, other.name] as [string, string],
    })),
  );
}
