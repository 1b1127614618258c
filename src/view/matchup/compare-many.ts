import { leadingPay } from '../../domain/compare/compare-pay.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, PublishedRow } from '../../domain/dataset.ts';
import { comparePath } from '../base/compare-path.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import { type EditionChart, growthChart } from '../chart/edition-chart.ts';
import { advertisedChart, officialChart, payScale } from '../chart/pay-charts.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Inline } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { type Day, day } from '../day/day.ts';
import type { GlanceLines } from '../glance/glance-lines.ts';
import { filedAs } from '../glance/glance-pay.ts';
import { type CareerParts, careerParts } from '../part/career/career-parts.ts';
import { type ExposureTable, exposureTable, hasAiPlaces } from '../part/exposure.ts';
import { type ShutForecast, shutForecast } from '../part/forecast/shut-forecast.ts';
import { type ShutStudies, shutStudies } from '../part/studies/shut-studies.ts';
import { type ManyAnswer, manyAnswer, type OwnPage } from './compare-head.ts';
import { exposureReach, projectionsFinding, wagesFinding } from './many-findings.ts';
import type { Summaries } from './sections.ts';

/** Two to four careers side by side, as plain data: the answer, and below it what holds for any of them. */
export interface CompareMany extends ManyAnswer, CareerParts, Cited {
  pay: {
    find?: Inline;
    /** What leads, then the other. */
    charts: RangeChart[];
    adsFirst: boolean;
    /** Roles without an official category, and where visa filings put them. */
    unofficial: { name: string; filed: Inline }[];
  };
  /** Of two whose answers are of two categories. */
  day?: Day;
  growth?: { find?: Inline; chart: EditionChart };
  forecast?: ShutForecast;
  studies?: ShutStudies;
  /** Rows of what only written roles have; absent where there is none among them. */
  glance?: GlanceLines;
  exposure?: Omit<ExposureTable, 'find'>;
  /** Whether the places by the measures of AI are drawn when the part is opened. */
  aiDrawn: boolean;
  summaries: Summaries;
  /** The matchups of the roles two by two, of more than two. */
  pairs: { href: string; names: [string, string] }[];
}

/**
 * Compares roles in the order given.
 *
 * @param describe Says what a published row is.
 * @param own What the page of these roles knows, where they have one of their own.
 */
export function compareMany(
  roles: readonly Career[],
  describe: (row: PublishedRow) => RowDescription,
  own?: OwnPage,
): CompareMany {
  const cite = new CitationMarks(describe);
  const places = roleSlots(roles);
  const answer = manyAnswer(roles, cite, own);
  const adsFirst = leadingPay(roles)?.[0].measure === 'advertised-base';
  // Jobs and openings of careers that are a category stand in a table of their own.
  const growth = growthChart(places, cite, roles.every(ownOccupation) ? 1 : undefined);
  const projections = projectionsFinding(roles, cite);
  const written = hasEditorsRows(roles) ? own?.editorsRows?.(roles, cite) : undefined;
  const exposure = exposureTable(places, cite);
  const { editions, weekly, jobs, entry, work, next, ...parts } = careerParts(places, cite);
  const forecast = shutForecast(places, cite, own?.judgeForecasts);
  const about = day(places, cite, own?.dayWords);
  const studies = shutStudies(places, own?.sayStudies);
  return cite.finish({
    ...answer,
    // The order of the page, by which its sources are numbered.
    pay: paySection(places, adsFirst, cite),
    ...(editions && { editions }),
    ...(weekly && { weekly }),
    ...(about && { day: about }),
    ...(growth && { growth: { ...(projections && { find: projections }), chart: growth } }),
    ...(jobs && { jobs }),
    ...(forecast && { forecast }),
    ...(written && { glance: written.lines }),
    ...(entry && { entry }),
    ...(studies && { studies }),
    ...parts,
    ...(exposure && { exposure: { columns: exposure.columns, rows: exposure.rows } }),
    aiDrawn: hasAiPlaces(places, exposure),
    ...(work && { work }),
    ...(next && { next }),
    summaries: {
      ...(written?.finding && { glance: written.finding }),
      ...(written?.barrier && { education: written.barrier }),
      ai: own?.aiOrder?.(places) ?? exposureReach(exposure),
    },
    pairs: twoByTwo(roles),
  });
}

/** Ads of the written one of two have nobody beside them: its own page has them by level. */
const oneWritten = (roles: readonly Career[]) =>
  roles.length === 2 && roles.filter(({ profile }) => profile).length === 1;

/** Whether rows of what editors judge have two sides: of two careers both, of more some are written. */
export const hasEditorsRows = (roles: readonly Career[]) =>
  roles.length === 2 ? roles.every(({ profile }) => profile) : roles.some(({ profile }) => profile);

function paySection(places: readonly RoleSlot[], adsFirst: boolean, cite: CitationMarks): CompareMany['pay'] {
  const roles = places.map(({ role }) => role);
  const scale = payScale(places);
  const find = wagesFinding(roles, cite);
  const official = scale && officialChart(places, scale, cite);
  const advertised = scale && advertisedChart(places, scale, cite);
  const first = adsFirst || !official;
  return {
    ...(find && { find }),
    charts: (first ? [advertised, official] : [official, advertised])
      .filter((chart) => chart !== undefined)
      .slice(0, oneWritten(roles) ? 1 : 2),
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
