import type { Dataset, Role } from '../domain/dataset.ts';
import { period } from '../domain/format.ts';
import { bullets, oneOfEachSentence } from './bullets.ts';
import { Citations, type Html, type Inline, type Popover, type SourceLine } from './citations.ts';
import { type EditionChart, growthChart } from './edition-chart.ts';
import { type EducationTable, educationTable } from './education.ts';
import { type ExposureTable, exposureTable } from './exposure.ts';
import { growthFind, payFind } from './findings.ts';
import { filedAs, type GlanceGroup, glance } from './glance.ts';
import { type Head, head } from './head.ts';
import { type Ladders, ladders } from './ladder.ts';
import { answersFor, otherNumbers, type RoleAnswers } from './other-numbers.ts';
import { pairPay } from './pair-pay.ts';
import { advertisedChart, officialChart, payScale } from './pay-charts.ts';
import type { Placed } from './placed.ts';
import type { RangeChart, Scale, Slot } from './range-chart.ts';
import { dayOf, itemsOf, sectionOf } from './role-prose.ts';
import { paths } from './site-paths.ts';
import { type SkillColumns, skillColumns, type ToolColumns, toolColumns } from './skills.ts';

export interface RoleHead {
  id: string;
  slot: Slot;
  name: string;
  plural: string;
  short: string;
  href: string;
}

/** Two roles side by side, as plain data: everything a matchup page shows, in reading order. */
export interface Comparison {
  title: string;
  description: string;
  asOf: string;
  roles: [RoleHead, RoleHead];
  head: Head;
  bullets: Inline[];
  glance: GlanceGroup[];
  pay: { find: Inline; advertised?: RangeChart; official?: RangeChart; unofficial: { name: string; filed: Inline }[] };
  otherNumbers: { scale?: Scale; roles: RoleAnswers[] };
  growth?: { find: Inline; chart: EditionChart };
  work: { responsibilities: Html[][]; day: { part: string; cells: Html[] }[]; examples: (Html | undefined)[] };
  skills: { columns: SkillColumns; tools: ToolColumns[] };
  education?: EducationTable;
  ladders: Ladders;
  exposure?: ExposureTable;
  related: { href: string; names: [string, string] }[];
  sources: SourceLine[];
  popovers: Popover[];
}

export function roleHead(role: Role, slot: Slot): RoleHead {
  const { id, name, plural, short } = role;
  return { id, slot, name, plural, short, href: paths.role(id) };
}

/**
 * Compares two roles, given in the order of the page’s address.
 *
 * @param base Base path of the site, for links in prose.
 */
export function compareRoles(dataset: Dataset, a: Role, b: Role, base: string): Comparison {
  const cite = new Citations();
  const context = { dataset, base };
  const placed = [
    { role: a, slot: 1 },
    { role: b, slot: 2 },
  ] as const satisfies [Placed, Placed];
  const both = [a, b] as const;
  const pay = pairPay(a, b);
  const scale = payScale(placed, [...answersFor(a), ...answersFor(b)]);

  // Marks are numbered in the order in which these lines ask for them: the order of the page.
  const pageHead = head(a, b, pay, cite);
  const short = bullets(placed, pay, cite);
  const groups = glance(a, b, cite);
  const payFinding = payFind(a, b, pay, oneOfEachSentence(a, b, pay, cite), cite);
  const advertised = scale && advertisedChart(placed, scale, cite);
  const official = scale && officialChart(placed, scale, cite);
  const unofficial = both
    .filter((role) => !role.links.some((link) => link.fit === 'exact'))
    .map((role) => ({ name: role.name, filed: filedAs(role, cite) }));
  const others = otherNumbers(placed, scale, cite);
  const growth = growthChart(placed, cite);
  const growthFinding = growth && growthFind(placed, cite);
  const work = {
    responsibilities: both.map((role) => itemsOf(role, 'Responsibilities', context, cite)),
    day: dayOf(both, context, cite),
    examples: both.map((role) => sectionOf(role, 'An example', context, cite)),
  };
  const skills = {
    columns: skillColumns(placed, dataset.source, cite),
    tools: toolColumns(a, b),
  };
  const education = educationTable(placed, cite);
  const ladder = ladders(a, b, dataset, cite);
  const exposure = exposureTable(placed, cite);

  return {
    title: `${a.name} vs ${b.plural === b.name ? b.name : b.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}`,
    description: pageHead.description,
    asOf: period(dataset.asOf),
    roles: [roleHead(a, 1), roleHead(b, 2)],
    head: pageHead,
    bullets: short,
    glance: groups,
    pay: {
      find: payFinding,
      ...(advertised && { advertised }),
      ...(official && { official }),
      unofficial,
    },
    otherNumbers: { ...(scale && { scale }), roles: others },
    ...(growth && growthFinding && { growth: { find: growthFinding, chart: growth } }),
    work,
    skills,
    ...(education && { education }),
    ladders: ladder,
    ...(exposure && { exposure }),
    related: related(dataset, a, b),
    sources: cite.sources,
    popovers: cite.popovers,
  };
}

/** Other matchups of either role. */
function related(dataset: Dataset, a: Role, b: Role): Comparison['related'] {
  return [a, b].flatMap((role) =>
    dataset.roles
      .filter((other) => other !== a && other !== b)
      .map((other) => {
        const names = [role.name, other.name].sort() as [string, string];
        return { href: paths.pair(role.id, other.id), names };
      }),
  );
}
