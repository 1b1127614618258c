import type { Band, Dataset, Occupation } from '../domain/dataset.ts';
import { count, money, period, sentenceCase, span } from '../domain/format.ts';
import { ladders } from '../domain/growth.ts';
import { absences, type fits } from '../schema/vocabulary.ts';
import { areaTables } from './area-tables.ts';
import { Citations, type Cited, type Html, type Inline, type Mark } from './citations.ts';
import { type ClaimLine, claimLines } from './claim-line.ts';
import { entryLevel, sample } from './describe.ts';
import { growthCells } from './edition-chart.ts';
import { extremes } from './places-page.ts';
import { prose } from './prose.ts';
import { bar, type RangeChart, scaleFor, spokenMedian, tableRow } from './range-chart.ts';
import { paths } from './site-paths.ts';

export interface OccupationPage extends Cited {
  id: string;
  title: string;
  description: string;
  asOf: string;
  name: string;
  code: string;
  about: Html | undefined;
  roles: { name: string; href: string; relation: string; note?: string }[];
  wages?: RangeChart;
  ladders: { covers: string; rows: { edition: string; cells: string[]; retrieval?: string; mark: Mark }[] }[];
  /** What is published below the level of the country, in a few lines; its page holds the tables. */
  places?: { href: string; lines: Inline[] };
  /** Why the publisher projects what it does. */
  reason: Html | undefined;
  facts: { label: string; value: Inline }[];
  missing: { what: string; reason: string }[];
  claims: ClaimLine[];
}

/** How a role stands to the category, said of the role. */
const relations: Record<keyof typeof fits, string> = {
  exact: 'is this occupation',
  broader: 'is a speciality inside it',
  neighbour: 'stands near it',
};

/** One official category: wages and projections by edition, and the roles that relate to it. */
export function occupationPage(dataset: Dataset, occupation: Occupation, base: string): OccupationPage {
  const cite = new Citations();
  const section = (name: string) => {
    const found = occupation.sections.find(({ heading }) => heading === name);
    return found && prose(found.nodes, occupation, { dataset, base }, cite);
  };
  const [newest] = occupation.wages;
  const median = newest ? ` Median ${money(newest.values.median)} in ${period(newest.period)}.` : '';
  return cite.finish({
    id: occupation.id,
    title: `${occupation.name} (SOC ${occupation.code}): official wages and projections`,
    description: `${occupation.name}, US occupation ${occupation.code}: wages and projections by edition, each with its source.${median}`,
    asOf: period(dataset.asOf),
    name: occupation.name,
    code: occupation.code,
    about: section('What it covers'),
    roles: rolesOf(dataset, occupation),
    ...(newest && { wages: wageChart(occupation, cite) }),
    ...(occupation.areas.length > 0 && {
      places: { href: paths.places(occupation.id), lines: placeLines(occupation, cite) },
    }),
    ladders: ladders(occupation).map(({ covers, lines }) => ({
      covers: covers ?? `${occupation.name} alone`,
      rows: [...lines].reverse().map((line) => ({
        edition: span(line.span),
        cells: growthCells(line),
        ...(line.transcribed && { retrieval: 'transcribed' }),
        mark: cite.row(line),
      })),
    })),
    reason: section('Why the projection'),
    facts: factsOf(occupation, cite),
    missing: occupation.absent.map(({ what, reason }) => ({ what: sentenceCase(absences[what].label), reason })),
    claims: claimLines(dataset, (claim) => claim.occupations.includes(occupation)),
  });
}

/** The highest and the lowest median of each kind of area. */
function placeLines(occupation: Occupation, cite: Citations): Inline[] {
  const newest = Map.groupBy(areaTables(occupation), ({ kind }) => kind);
  return [...newest.values()]
    .flatMap(([table]) => (table ? [extremes(table, cite)] : []))
    .filter((line) => line.length > 0);
}

function rolesOf(dataset: Dataset, occupation: Occupation): OccupationPage['roles'] {
  return dataset.roles.flatMap((role) =>
    role.links
      .filter((link) => link.occupation === occupation)
      .map(({ fit, note }) => ({
        name: role.name,
        href: paths.role(role.id),
        relation: relations[fit],
        ...(note && { note: `${sentenceCase(note)}.` }),
      })),
  );
}

function factsOf(
  { entryEducation, wages: [newest], technologies, ratings }: Occupation,
  cite: Citations,
): OccupationPage['facts'] {
  const facts: OccupationPage['facts'] = [];
  if (entryEducation) {
    facts.push({
      label: 'Usual entry education',
      value: [entryLevel(entryEducation), cite.row(entryEducation)],
    });
  }
  if (newest?.count) {
    facts.push({ label: `People employed, ${period(newest.period)}`, value: [count(newest.count), cite.row(newest)] });
  }
  if (technologies) {
    facts.push({
      label: 'Software flagged as in demand',
      value: [technologies.inDemand.join(', '), cite.row(technologies)],
    });
  }
  if (ratings) {
    const names = ratings.skills.slice(0, 8).map(({ name }) => name);
    facts.push({ label: 'Skills rated most important', value: [names.join(', '), cite.row(ratings)] });
  }
  return facts;
}

function wageChart(occupation: Occupation, cite: Citations): RangeChart {
  const bands: Band[] = occupation.wages.filter((band) => !band.covers);
  const capped = bands.some((band) => Object.values(band.values).some((amount) => amount.capped));
  return {
    id: 'official-wages',
    title: 'Official wages by edition',
    caption: [
      `US dollars a year, United States.${capped ? ' Where the source caps its values, a bar ends at the axis.' : ''} Not designed as a time series.`,
    ],
    scale: scaleFor(bands),
    rows: bands.map((band) => ({
      label: period(band.period),
      bars: [bar(band, 0)].filter((entry) => entry !== undefined),
      samples: [sample(band)],
    })),
    table: bands.map((band) => tableRow(band, period(band.period), 0, occupation.name, cite)),
    spoken: bands.map((band) => spokenMedian(period(band.period), occupation.name, band)).join('; '),
  };
}
