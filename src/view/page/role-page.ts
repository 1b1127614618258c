import { newestOwn } from '../../domain/compare/growth.ts';
import { isSmall, leastToDraw, showing } from '../../domain/compare/sample.ts';
import { type Band, type Dataset, hasMedian, type Role } from '../../domain/dataset.ts';
import { count, money, percent, period, range, sentenceCase } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { absences, dimensions, fits, keysOf, measures, ratings, toolKinds } from '../../schema/vocabulary.ts';
import { type ContentFile, roleFiles } from '../base/content-files.ts';
import { ageChips, editionOf } from '../base/edition-age.ts';
import { taken } from '../base/pay-words.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { type RoleSlot, standIns } from '../base/role-slots.ts';
import { familyName } from '../base/roles-by-family.ts';
import { paths } from '../base/site-paths.ts';
import { type EditionChart, growthChart, wageTrend } from '../chart/edition-chart.ts';
import { advertisedChart, officialChart, payScale } from '../chart/pay-charts.ts';
import type { RangeChart } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Html, type Inline } from '../cite/citation-marks.ts';
import { passage } from '../cite/prose.ts';
import { describeRow, sample } from '../cite/row-description.ts';
import { type CareerDay, careerDay } from '../day/career-day.ts';
import type { Chip } from '../glance/glance-row.ts';
import { type AbroadCountry, abroad } from '../part/abroad.ts';
import { type ByPlace, byPlace, placeTables } from '../part/by-place.ts';
import { aiPlaces } from '../part/career/ai-places.ts';
import { type ClaimLine, claimLines } from '../part/claim-line.ts';
import { type EducationTable, educationTable } from '../part/education.ts';
import { type ExposureTable, exposureTable } from '../part/exposure.ts';
import { type HalfwayForecast, halfwayForecast } from '../part/forecast/halfway-forecast.ts';
import { growthReasons } from '../part/growth-context.ts';
import { householdFacts } from '../part/household-facts.ts';
import { type LadderAlone, ladderAlone } from '../part/ladder.ts';
import { answersFor } from '../part/other-numbers.ts';
import { dayOf, itemsOf, sectionOf } from '../part/role-prose.ts';
import { type AskedFor, askedFor } from '../part/skills.ts';
import { writtenAlias } from '../picker/role-aliases.ts';
import { type RoleMatchups, roleMatchups } from './role-matchups.ts';
import { roleWords } from './role-words.ts';

export interface FigureLine {
  measure: string;
  median: string;
  marks: Inline;
  covers: string;
  /** How the site uses it. */
  standing: string;
  chip?: Chip;
}

export interface CategoryLine {
  name: string;
  href: string;
  fit: string;
  note?: string;
  /** Share of filings, 0 to 100, where enough were filed to tell. */
  share?: { value: number; text: string };
  filings?: Inline;
  median?: Inline;
  growth?: Inline;
  /** Unemployment and weekly earnings, where the role is the category. */
  household: Inline[];
  /** The category’s figures by place, and whose they are. */
  places?: { name: string; href: string };
}

export interface RolePage extends RoleHead, Cited {
  title: string;
  description: string;
  asOf: string;
  family: string;
  summary: string;
  aliases: string[];
  figures: FigureLine[];
  categories: CategoryLine[];
  pay: {
    moves: Html | undefined;
    advertised?: RangeChart;
    official?: RangeChart;
    trend?: EditionChart;
    reading: Html[];
  };
  /** Pay of categories of other countries. */
  abroad: AbroadCountry[];
  /** Absent where no pay is held of the role or of a category that stands in for it, anywhere. */
  byPlace?: ByPlace;
  growth?: { chart: EditionChart; forecast: HalfwayForecast | undefined; reasons: { name: string; html: Html }[] };
  /** By the category that it is or that stands in for it. */
  day?: CareerDay;
  work: {
    what: Html | undefined;
    example: Html | undefined;
    where: Html | undefined;
    industries: string[];
    responsibilities: Html[];
    day: { part: string; cells: Html[] }[];
    dimensions: { label: string; rating: string; because: string }[];
  };
  skills: {
    origin: Inline;
    list: { name: string; level?: Role['profile']['skills'][number]['level'] }[];
    tools: { kind: string; names: string[] }[];
    certifications: string[];
    ladder: LadderAlone;
    asked?: AskedFor;
    education: string;
  };
  education?: EducationTable;
  exposure?: ExposureTable & { places: Inline | undefined };
  withAi: Html | undefined;
  choosing: { choose: Html[]; mistakes: Html[]; learn: Html[] };
  missing: { what: string; reason: string }[];
  claims: ClaimLine[];
  matchups: RoleMatchups;
  path: string;
  files: ContentFile[];
}

/** One role in full, in reading order. */
export function rolePage(dataset: Dataset, role: Role, base: string): RolePage {
  const cite = new CitationMarks(describeRow);
  const context = { dataset, base };
  const { profile } = role;
  const apart = careerDay(dataset, role, cite);
  const placed: RoleSlot<Role>[] = [{ role, slot: 1 }];
  const scale = payScale(placed);
  const section = (heading: Parameters<typeof sectionOf>[1]) => sectionOf(role, heading, context, cite);
  const items = (heading: Parameters<typeof itemsOf>[1]) => itemsOf(role, heading, context, cite);
  const advertised = scale && advertisedChart(placed, scale, cite);
  const official = scale && officialChart(placed, scale, cite);
  const trend = wageTrend(placed, cite);
  const growth = growthChart(placed, cite);
  const education = educationTable(placed, cite);
  const exposure = exposureTable(placed, cite);

  const occupations = standIns(role).map(({ occupation }) => occupation);
  return cite.finish({
    ...roleHead(role, 1),
    ...roleWords(role),
    asOf: period(dataset.asOf),
    family: familyName(dataset, profile.family),
    summary: profile.summary,
    aliases: profile.aliases.map(writtenAlias),
    figures: figureLines(role, cite),
    categories: categoryLines(role, cite),
    pay: {
      moves: section('How pay moves'),
      ...(advertised && { advertised }),
      ...(official && { official }),
      ...(trend && { trend }),
      reading: role.payNotes.map((note) => passage(note, role, context, cite)),
    },
    abroad: abroad(role, cite),
    ...(isPaidAnywhere(role) && { byPlace: byPlace(placed, placeTables(placed)) }),
    ...(growth && {
      growth: {
        chart: growth,
        forecast: halfwayForecast(placed, cite),
        reasons: growthReasons(occupations, context, cite),
      },
    }),
    ...(apart && { day: apart }),
    work: {
      what: section('What they do'),
      example: section('An example'),
      where: section('Where they work'),
      industries: profile.industries,
      responsibilities: items('Responsibilities'),
      day: dayOf([role], context, cite),
      dimensions: keysOf(dimensions).map((key) => ({
        label: dimensions[key].label,
        rating: ratings[profile.dimensions[key].rating].label,
        because: profile.dimensions[key].because,
      })),
    },
    skills: skillsOf(dataset, role, cite),
    ...(education && { education }),
    ...(exposure && { exposure: { ...exposure, places: aiPlaces(role) } }),
    withAi: section('With AI tools'),
    choosing: { choose: items('Choose this if'), mistakes: items('Common mistakes'), learn: items('Where to learn') },
    missing: missing(role),
    claims: claimLines(dataset, (claim) => claim.roles.includes(role)),
    matchups: roleMatchups(dataset, role),
    path: paths.role(role.id),
    files: roleFiles(role),
  });
}

/** What was looked for and not found. */
function missing(role: Role): RolePage['missing'] {
  const stated = role.absent.map(({ what, reason }) => ({ what: sentenceCase(absences[what].label), reason }));
  const noLadder = role.profile.ladder.length === 0 && !role.absent.some(({ what }) => what === 'ladder');
  if (noLadder) stated.push({ what: 'Career ladder', reason: 'no openly licensed ladder describes the role' });
  if (!role.abroad.some(({ occupation }) => occupation.wages.length > 0))
    stated.push({
      what: 'Pay in other countries',
      reason: 'no official category of another country in use relates to the role',
    });
  return stated;
}

function skillsOf(dataset: Dataset, role: Role, cite: CitationMarks): RolePage['skills'] {
  const { profile } = role;
  const [skill] = profile.skills;
  const framework = skill?.source && dataset.source(skill.source);
  const origin: Inline = framework
    ? [`${framework.title}, ${[...new Set(skill?.locator?.split(', '))].join(', ')}.`, cite.source(framework)]
    : ['The editors’ list: no framework in use describes the role.'];
  const asked = askedFor([{ role, slot: 1 }], cite);
  return {
    origin,
    list: profile.skills.map(({ name, level }) => ({ name, ...(level && { level }) })),
    tools: [...Map.groupBy(profile.tools, (tool) => tool.kind)].map(([kind, tools]) => ({
      kind: toolKinds[kind].label,
      names: tools.map((tool) => tool.name),
    })),
    certifications: profile.certifications.map(({ name, issuer }) => `${name} (${issuer})`),
    ladder: ladderAlone(role, dataset, cite),
    ...(asked && { asked }),
    education: profile.education,
  };
}

function figureLines(role: Role, cite: CitationMarks): FigureLine[] {
  return answersFor(role).map((band) => {
    const { p25, p75 } = band.values;
    const drawn = showing(band);
    const half = drawn !== 'nothing' && p25 && p75 ? ` Middle half ${range(money(p25), money(p75))}.` : '';
    const what = taken[band.statistic] && ` ${sentenceCase(taken[band.statistic])}.`;
    const [aged] = ageChips(band);
    const chip = drawn === 'nothing' ? 'too-few' : isSmall(band) ? 'small' : aged;
    return {
      measure: band.covers ? `${measures[band.measure].label} (${band.covers})` : measures[band.measure].label,
      median: drawn === 'nothing' ? 'Too few to state' : money(band.values.median, band.currency, band.per),
      marks: [cite.row(band)],
      covers: `${sentenceCase(sample(band))}, ${homeShort}, ${period(band.period)}.${half}${what}`,
      standing: standingOf(band),
      ...(chip && { chip }),
    };
  });
}

/** How the site uses a band, in words. */
function standingOf(band: Band): string {
  if (showing(band) === 'nothing') return 'Never compared';
  if (band.covers) return 'Shown, never compared: it joins two roles';
  if (band.statistic === 'distinct-values') return 'Compared only where no figure with a known range is shared';
  return 'Used in matchups';
}

function categoryLines(role: Role, cite: CitationMarks): CategoryLine[] {
  return role.links.map(({ occupation, fit, note, filings }) => {
    const band = occupation.wages.find(hasMedian);
    const line = newestOwn(occupation);
    const enough = filings && filings.of >= leastToDraw;
    return {
      name: occupation.name,
      href: paths.occupation(occupation),
      fit: fits[fit].label,
      ...(note && { note: `${sentenceCase(note)}.` }),
      ...(enough && { share: { value: filings.share, text: percent(filings.share) } }),
      ...(filings && {
        filings: [`${count(filings.count)} of ${count(filings.of)} filings`, cite.row(filings)] as Inline,
      }),
      ...(band && {
        median: [`official median ${money(band.values.median, band.currency, band.per)}`, cite.row(band)] as Inline,
      }),
      ...(occupation.areas.length > 0 && {
        places: { name: `By place, for ${occupation.plural}`, href: paths.places(occupation.id) },
      }),
      ...(line && { growth: [`${percent(line.percent)} projected, ${editionOf(line)}`, cite.row(line)] as Inline }),
      household:
        fit === 'exact' ? householdFacts(occupation, cite).map(({ label, value }) => [`${label}: `, ...value]) : [],
    };
  });
}

/** Whether some pay can be stated for a place: the role’s own, or that of a category which stands in for it. */
function isPaidAnywhere(role: Role): boolean {
  const categories = [...standIns(role), ...role.abroad].map(({ occupation }) => occupation);
  return role.pay.some((band) => showing(band) !== 'nothing') || categories.some(({ wages }) => wages.length > 0);
}
