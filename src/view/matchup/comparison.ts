import type { Dataset, Role } from '../../domain/dataset.ts';
import { midSentence, period } from '../../domain/format.ts';
import { type ContentFile, roleFiles } from '../base/content-files.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import { type EditionChart, growthChart, wageTrend } from '../chart/edition-chart.ts';
import { advertisedChart, officialChart, payScale } from '../chart/pay-charts.ts';
import type { RangeChart, Scale } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Html, type Inline } from '../cite/citation-marks.ts';
import { describeRow } from '../cite/row-description.ts';
import { type Day, day } from '../day/day.ts';
import { dayWords } from '../day/day-words.ts';
import { glance } from '../glance/glance.ts';
import { type GlanceLines, glanceLines } from '../glance/glance-lines.ts';
import { type ByPlace, byPlace, placeTables } from '../part/by-place.ts';
import { editorsText, type Opened, opened } from '../part/editors-text.ts';
import { type EducationTable, educationTable } from '../part/education.ts';
import { type ExposureTable, exposureTable, hasAiPlaces } from '../part/exposure.ts';
import { filingsApart } from '../part/filings.ts';
import { halfwayForecast } from '../part/forecast/halfway-forecast.ts';
import { type ShutForecast, shutForecast } from '../part/forecast/shut-forecast.ts';
import { employeesLine, growthReasons, type JobsLine, jobsLines, projectionRecord } from '../part/growth-context.ts';
import { type Ladders, ladders } from '../part/ladder.ts';
import { answersFor, otherNumbers, type RoleAnswers } from '../part/other-numbers.ts';
import { type Postings, postings } from '../part/postings.ts';
import { dayOf, itemsOf, sectionOf } from '../part/role-prose.ts';
import {
  type AskedFor,
  askedFor,
  type SkillColumns,
  skillColumns,
  type ToolColumns,
  toolColumns,
} from '../part/skills.ts';
import { sayStudies } from '../part/studies/say-studies.ts';
import { type ShutStudies, shutStudies } from '../part/studies/shut-studies.ts';
import type { KnownPlaces } from '../places/holding.ts';
import type { Where } from '../places/where.ts';
import { bullets } from './bullets.ts';
import { type Deciding, deciding, earning, type Moving, moving } from './deciding.ts';
import { growthFind, payFind } from './findings.ts';
import { allLevels } from './head-sentence.ts';
import { type Leads, leads } from './leads.ts';
import { type PairClaims, pairClaims } from './pair-claims.ts';
import { type ScreenOne, screenOne } from './screen-one.ts';
import type { Summaries } from './sections.ts';
import { summaries } from './summaries.ts';

/** Two roles side by side, as plain data: everything a matchup page shows, in reading order. */
export interface Comparison extends Cited {
  title: string;
  description: string;
  asOf: string;
  roles: [RoleHead, RoleHead];
  head: ScreenOne;
  /** What sets the roles apart, in the editors’ words, where they have written any. */
  difference?: string;
  bullets: Inline[];
  pay: {
    find: Inline;
    /** What all levels together show, where that is something else than the head says, and why. */
    allLevels?: Inline;
    leads?: Leads;
    /** The measure that leads is pay offered in ads: it is drawn first. */
    adsFirst: boolean;
    advertised?: RangeChart;
    official?: RangeChart;
    trend?: EditionChart;
    /** What visa filings say of the two, without a direction. */
    filings?: Inline;
  };
  /** The part on places, of two that are compared by official wages. */
  where?: Where;
  byPlace: ByPlace;
  earning?: ReturnType<typeof earning>;
  growth?: {
    find: Inline;
    chart: EditionChart;
    record: Html | undefined;
    forecast: ShutForecast | undefined;
    jobs: JobsLine[];
    employees: Inline | undefined;
    reasons: { name: string; html: Html }[];
  };
  postings?: Postings;
  glance: GlanceLines;
  skills: { columns: SkillColumns; tools: ToolColumns[]; asked?: AskedFor };
  moving: Moving;
  /** What differs in a day, of two that answers of different categories stand for. */
  day?: Day;
  work: {
    what: (Html | undefined)[];
    responsibilities: Html[][];
    day: { part: string; cells: Html[] }[];
    examples: (Html | undefined)[];
    where: (Html | undefined)[];
  };
  deciding: Deciding;
  conclusion: Html | undefined;
  otherNumbers: { scale?: Scale; roles: RoleAnswers[] };
  claims?: PairClaims;
  education?: EducationTable;
  studies?: ShutStudies;
  ladders: Ladders;
  exposure?: ExposureTable;
  /** Whether the places by the measures of AI are drawn when the part is opened. */
  aiDrawn: boolean;
  withAi: (Html | undefined)[];
  questions: Opened[];
  related: { href: string; title: string }[];
  /** Address of the page, from the site’s root. */
  path: string;
  /** What each section and fold finds, in a line. */
  summaries: Summaries;
  /** Files that it shows. */
  files: ContentFile[];
}

/**
 * Compares two roles, given in the order of the page’s address.
 *
 * @param base Base path of the site, for links in prose.
 * @param places What is known of the two by place.
 */
export function compareRoles(dataset: Dataset, a: Role, b: Role, base: string, places?: KnownPlaces): Comparison {
  const cite = new CitationMarks(describeRow);
  const context = { dataset, base };
  const placed = [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const satisfies [RoleSlot<Role>, RoleSlot<Role>];
  const both = [a, b] as const;
  const pay = pairPay(a, b);
  const scale = payScale(placed, [...answersFor(a), ...answersFor(b)]);
  const { where, description, ...top } = screenOne(a, b, pay, cite, places);
  const together = allLevels(both, pay, cite);
  const differences = leads(both, pay, cite);
  const advertised = scale && advertisedChart(placed, scale, cite);
  const official = scale && officialChart(placed, scale, cite);
  const growth = growthChart(placed, cite);
  const education = educationTable(placed, cite);
  const studies = shutStudies(placed, sayStudies(dataset));
  const exposure = exposureTable(placed, cite);
  const trend = wageTrend(placed, cite);
  const filings = filingsApart(a, b, cite);
  const claims = pairClaims(dataset, a, b);
  const index = postings(dataset, both, cite);
  const asked = askedFor(placed, cite);
  const text = editorsText(dataset.matchup(a.id, b.id), context, cite);
  const reasons = earning(text);
  const differing = day(placed, cite, dayWords);
  const sections = (heading: Parameters<typeof sectionOf>[1]) =>
    both.map((role) => sectionOf(role, heading, context, cite));

  const view = {
    title: titleOf(a, b),
    description,
    asOf: period(dataset.asOf),
    roles: [roleHead(a, 1), roleHead(b, 2)] as [RoleHead, RoleHead],
    head: top,
    ...(text.difference && { difference: text.difference }),
    bullets: bullets(both, text.difference !== undefined, cite),
    pay: {
      find: payFind(placed, pay, cite),
      ...(together && { allLevels: together }),
      ...(differences && { leads: differences }),
      adsFirst: pay.leading?.first.measure === 'advertised-base',
      ...inOrder(pay.leading?.first.measure === 'advertised-base', {
        ...(advertised && { advertised }),
        ...(official && { official }),
        ...(filings && { filings }),
      }),
      ...(trend && { trend }),
    },
    ...(where && { where }),
    byPlace: byPlace(placed, placeTables(placed)),
    ...(reasons && { earning: reasons }),
    ...(growth && {
      growth: {
        find: growthFind(placed, cite),
        chart: growth,
        forecast: shutForecast(placed, cite, halfwayForecast),
        record: projectionRecord(dataset, context, cite),
        jobs: jobsLines(placed, cite),
        employees: employeesLine(placed, cite),
        reasons: growthReasons(
          categorySlots(placed).map(({ occupation }) => occupation),
          context,
          cite,
        ),
      },
    }),
    ...(index && { postings: index }),
    glance: glanceLines(glance(both, cite), [a.name, b.name]),
    skills: { columns: skillColumns(placed, dataset.source, cite), tools: toolColumns(a, b), ...(asked && { asked }) },
    moving: moving(a, b, text, dataset, cite),
    ...(differing && { day: differing }),
    work: {
      what: sections('What they do'),
      responsibilities: both.map((role) => itemsOf(role, 'Responsibilities', context, cite)),
      day: dayOf(both, context, cite),
      examples: sections('An example'),
      where: sections('Where they work'),
    },
    deciding: deciding(both, text, context, cite),
    conclusion: text.section('In short'),
    otherNumbers: { ...(scale && { scale }), roles: otherNumbers(placed, scale, cite) },
    ...(claims && { claims }),
    ...(education && { education }),
    ...(studies && { studies }),
    ladders: ladders(a, b, dataset, cite),
    ...(exposure && { exposure }),
    aiDrawn: hasAiPlaces(placed, exposure),
    withAi: sections('With AI tools'),
    questions: text.items('Questions').map(opened),
    related: related(dataset, a, b),
    path: paths.pair(a.id, b.id),
    files: filesOf(a, b, dataset),
  };
  return { ...cite.finish(view), summaries: summaries(placed, view, dataset.matchup(a.id, b.id)) };
}

/** What Pay shows, in the order of the page: sources are numbered by it. */
function inOrder(
  adsFirst: boolean,
  { advertised, official, filings }: Pick<Comparison['pay'], 'advertised' | 'official' | 'filings'>,
): Pick<Comparison['pay'], 'advertised' | 'official' | 'filings'> {
  const [ads, wages, filed] = [advertised && { advertised }, official && { official }, filings && { filings }];
  if (adsFirst) return { ...ads, ...wages, ...filed };
  return wages ? { ...wages, ...filed, ...ads } : { ...ads, ...filed };
}

function filesOf(a: Role, b: Role, { matchup }: Dataset): ContentFile[] {
  const text = matchup(a.id, b.id);
  return [...(text ? [{ name: 'What is written of the two', path: text.path }] : []), ...roleFiles(a), ...roleFiles(b)];
}

/** How many other matchups are offered for each role; its own page has the rest. */
const offered = 2;

/** Other matchups of either role, with the roles most akin to it: same family first, then by id. */
function related(dataset: Dataset, a: Role, b: Role): Comparison['related'] {
  return [a, b].flatMap((role) =>
    dataset.roles
      .filter((other) => other !== a && other !== b)
      .sort((x, y) => kinship(role, y) - kinship(role, x))
      .slice(0, offered)
      .map((other) => ({
        href: paths.pair(role.id, other.id),
        title: role.id < other.id ? titleOf(role, other) : titleOf(other, role),
      })),
  );
}

const titleOf = (a: Role, b: Role) => `${a.name} vs ${midSentence(b.name)}`;

const kinship = (role: Role, other: Role) => Number(role.profile.family === other.profile.family);
