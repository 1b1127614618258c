import type { Band, Dataset, Role } from '../domain/dataset.ts';
import { count, money, percent, period, range, sentenceCase } from '../domain/format.ts';
import { newestOfficial } from '../domain/growth.ts';
import { showing } from '../domain/sample.ts';
import {
  absences,
  dimensions,
  families,
  fits,
  keysOf,
  measures,
  ratings,
  statistics,
  toolKinds,
} from '../schema/vocabulary.ts';
import { Citations, type Html, type Inline, type Popover, type SourceLine } from './citations.ts';
import { type RoleHead, roleHead } from './comparison.ts';
import { sample } from './describe.ts';
import { type EditionChart, growthChart, wageTrend } from './edition-chart.ts';
import { type EducationTable, educationTable } from './education.ts';
import { type ExposureTable, exposureTable } from './exposure.ts';
import type { Chip } from './glance.ts';
import { type MatchupLine, matchupLine } from './matchup-list.ts';
import { answersFor } from './other-numbers.ts';
import { advertisedChart, officialChart, payScale } from './pay-charts.ts';
import type { Placed } from './placed.ts';
import { prose } from './prose.ts';
import type { RangeChart } from './range-chart.ts';
import { dayOf, itemsOf, sectionOf } from './role-prose.ts';
import { paths } from './site-paths.ts';
import { type AskedFor, askedFor } from './skills.ts';

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
}

export interface RolePage extends RoleHead {
  title: string;
  description: string;
  asOf: string;
  family: string;
  summary: string;
  aliases: string[];
  figures: FigureLine[];
  categories: CategoryLine[];
  pay: { advertised?: RangeChart; official?: RangeChart; trend?: EditionChart; notes: (Html | undefined)[] };
  growth?: EditionChart;
  growthReasons: { name: string; html: Html }[];
  prose: {
    what?: Html;
    responsibilities: Html[];
    day: { part: string; cells: Html[] }[];
    example?: Html;
    where?: Html;
    withAi?: Html;
    choose: Html[];
    mistakes: Html[];
    learn: Html[];
  };
  skills: {
    list: { name: string; level?: Role['profile']['skills'][number]['level'] }[];
    origin: Inline;
    tools: { kind: string; names: string[] }[];
    asked?: AskedFor;
  };
  education: { text: string; certifications: string[]; table?: EducationTable };
  ladder: { rungs: Role['profile']['ladder']; origin: Inline };
  dimensions: { label: string; rating: string; because: string; chip?: Chip }[];
  industries: string[];
  exposure?: ExposureTable;
  missing: { what: string; reason: string }[];
  matchups: MatchupLine[];
  sources: SourceLine[];
  popovers: Popover[];
}

/** One role in full. */
export function rolePage(dataset: Dataset, role: Role, base: string): RolePage {
  const cite = new Citations();
  const context = { dataset, base };
  const placed: Placed[] = [{ role, slot: 1 }];
  const scale = payScale(placed);
  const section = (heading: Parameters<typeof sectionOf>[1]) => sectionOf(role, heading, context, cite);
  const items = (heading: Parameters<typeof itemsOf>[1]) => itemsOf(role, heading, context, cite);

  const figures = figureLines(role, cite);
  const categories = categoryLines(role, cite);
  const advertised = scale && advertisedChart(placed, scale, cite);
  const official = scale && officialChart(placed, scale, cite);
  const trend = wageTrend(placed, cite);
  const notes = [section('How pay moves'), ...role.payNotes.map((note) => prose(note.nodes, role, context, cite))];
  const growth = growthChart(placed, cite);
  const growthReasons = role.links.slice(0, 2).flatMap(({ occupation }) => {
    const reason = occupation.sections.find((candidate) => candidate.heading === 'Why the projection');
    return reason ? [{ name: occupation.name, html: prose(reason.nodes, occupation, context, cite) }] : [];
  });
  const what = section('What they do');
  const responsibilities = items('Responsibilities');
  const day = dayOf([role], context, cite);
  const example = section('An example');
  const where = section('Where they work');
  const skillSource = role.profile.skills[0]?.source;
  const skillOrigin: Inline = skillSource
    ? [
        `${dataset.source(skillSource).title}, ${role.profile.skills[0]?.locator}.`,
        cite.source(dataset.source(skillSource)),
      ]
    : ['The editors’ list: no framework in use describes the role.'];
  const asked = askedFor(placed, cite);
  const table = educationTable(placed, cite);
  const ladderSource = role.profile.ladder[0]?.source;
  const ladderOrigin: Inline = ladderSource
    ? ['One organisation’s ladder, in our words.', cite.source(dataset.source(ladderSource))]
    : [];
  const exposure = exposureTable(placed, cite);
  const withAi = section('With AI tools');
  const choose = items('Choose this if');
  const mistakes = items('Common mistakes');
  const learn = items('Where to learn');

  return {
    ...roleHead(role, 1),
    title: `${role.name}: pay, growth, skills (US)`,
    description: descriptionOf(role),
    asOf: period(dataset.asOf),
    family: families[role.profile.family].label,
    summary: role.profile.summary,
    aliases: role.profile.aliases.map(spoken),
    figures,
    categories,
    pay: { ...(advertised && { advertised }), ...(official && { official }), ...(trend && { trend }), notes },
    ...(growth && { growth }),
    growthReasons,
    prose: {
      ...(what && { what }),
      responsibilities,
      day,
      ...(example && { example }),
      ...(where && { where }),
      ...(withAi && { withAi }),
      choose,
      mistakes,
      learn,
    },
    skills: {
      list: role.profile.skills.map(({ name, level }) => ({ name, ...(level && { level }) })),
      origin: skillOrigin,
      tools: toolsByKind(role),
      ...(asked && { asked }),
    },
    education: {
      text: role.profile.education,
      certifications: role.profile.certifications.map(({ name, issuer }) => `${name} (${issuer})`),
      ...(table && { table }),
    },
    ladder: { rungs: [...role.profile.ladder].reverse(), origin: ladderOrigin },
    dimensions: keysOf(dimensions).map((key) => {
      const entry = role.profile.dimensions[key];
      return {
        label: dimensions[key].label,
        rating: ratings[entry.rating].label,
        because: entry.because,
        ...(entry.editorial && { chip: 'editorial' as const }),
      };
    }),
    industries: role.profile.industries,
    ...(exposure && { exposure }),
    missing: role.absent.map(({ what: missing, reason }) => ({ what: sentenceCase(absences[missing].label), reason })),
    matchups: dataset.roles.filter((other) => other !== role).map((other) => matchupLine(role, other)),
    sources: cite.sources,
    popovers: cite.popovers,
  };
}

/** An alias as it is written: ml-engineer → ML engineer. */
function spoken(alias: string): string {
  return alias
    .split('-')
    .map((word) => (word.length < 4 ? word.toUpperCase() : word))
    .join(' ');
}

function descriptionOf(role: Role): string {
  const band = answersFor(role).find((candidate) => showing(candidate) !== 'nothing');
  const pay = band
    ? ` Median ${money(band.values.median)} (${measures[band.measure].label.toLowerCase()}, US, ${period(band.period)}).`
    : '';
  return `${role.profile.summary}${pay}`;
}

function figureLines(role: Role, cite: Citations): FigureLine[] {
  return answersFor(role).map((band) => {
    const { p25, p75 } = band.values;
    const drawn = showing(band);
    const half = drawn !== 'nothing' && p25 && p75 ? ` Middle half ${range(money(p25), money(p75))}.` : '';
    const what = band.statistic === 'percentiles' ? '' : ` ${sentenceCase(statistics[band.statistic].label)}.`;
    const chip =
      drawn === 'nothing' ? 'too-few' : band.countOf !== 'values' && drawn === 'middle-half' ? 'small' : undefined;
    return {
      measure: band.covers ? `${measures[band.measure].label} (${band.covers})` : measures[band.measure].label,
      median: drawn === 'nothing' ? 'Too few to state' : money(band.values.median),
      marks: [cite.row(band)],
      covers: `${sentenceCase(sample(band))}, US, ${period(band.period)}.${half}${what}`,
      standing: standingOf(band),
      ...(chip && { chip }),
    };
  });
}

/** How the site uses a band, in words. */
function standingOf(band: Band): string {
  if (showing(band) === 'nothing') return 'Never compared';
  if (band.covers) return 'Shown, never compared: it joins two roles';
  if (band.statistic === 'distinct-values') return 'Newest; matchups use the ads of the year before';
  return 'Used in matchups';
}

function categoryLines(role: Role, cite: Citations): CategoryLine[] {
  return role.links.map(({ occupation, fit, note, filings }) => {
    const [band] = occupation.wages;
    const line = newestOfficial(occupation);
    const enough = filings && filings.of >= 30;
    return {
      name: occupation.name,
      href: paths.occupation(occupation.id),
      fit: fits[fit].label,
      ...(note && { note: `${sentenceCase(note)}.` }),
      ...(enough && { share: { value: filings.share, text: percent(filings.share) } }),
      ...(filings && {
        filings: [`${count(filings.count)} of ${count(filings.of)} filings`, cite.row(filings)] as Inline,
      }),
      ...(band && { median: [`official median ${money(band.values.median)}`, cite.row(band)] as Inline }),
      ...(line && { growth: [`${percent(line.percent)} projected, ${period(line.span)}`, cite.row(line)] as Inline }),
    };
  });
}

function toolsByKind(role: Role): { kind: string; names: string[] }[] {
  const groups = Map.groupBy(role.profile.tools, (tool) => tool.kind);
  return [...groups].map(([kind, tools]) => ({ kind: toolKinds[kind].label, names: tools.map((tool) => tool.name) }));
}
