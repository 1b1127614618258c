import { ladders, newestOwn } from '../../domain/compare/growth.ts';
import { type Dataset, hasMedian, type Occupation, type OfficialCareer } from '../../domain/dataset.ts';
import { count, percent, period, sentenceCase, span } from '../../domain/format.ts';
import { currencies, places } from '../../schema/countries.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { absences, countUnits, fits, keysOf, outlookKinds } from '../../schema/vocabulary.ts';
import type { ContentFile } from '../base/content-files.ts';
import { ageChips } from '../base/edition-age.ts';
import { occupationCode, occupationOrigin } from '../base/occupation-code.ts';
import { payText, unitAndPlace } from '../base/pay-words.ts';
import { paths } from '../base/site-paths.ts';
import { descriptionLength, firstWithin, sentencesWithin, titleLength } from '../base/within-length.ts';
import { growthCells, growthColumns } from '../chart/edition-chart.ts';
import type { FigureCell } from '../chart/figure-cell.ts';
import { bar, type RangeChart, scaleFor, spokenMedian, tableRow } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Html, type Inline, type Mark } from '../cite/citation-marks.ts';
import { passage } from '../cite/prose.ts';
import { describeRow, entryLevel, sample } from '../cite/row-description.ts';
import type { Chip } from '../glance/glance-row.ts';
import { areaTables } from '../part/area-tables.ts';
import { type ClaimLine, claimLines } from '../part/claim-line.ts';
import { type HalfwayForecast, halfwayOf } from '../part/forecast/halfway-forecast.ts';
import { householdFacts } from '../part/household-facts.ts';
import { leavingFacts } from '../part/leaving-facts.ts';
import { type PayTable, payTable, stated } from '../part/pay-table.ts';
import { extremes } from './places-page.ts';

export interface OccupationPage extends Cited {
  id: string;
  title: string;
  description: string;
  asOf: string;
  name: string;
  /** Other words for it, of a career. */
  aliases: string[];
  /** Country and code, and the name in the classification where the page bears another one. */
  origin: string;
  about: Html | undefined;
  /** What it is, in its publisher’s words, where editors have not said it. */
  described: Inline;
  /** The role that it is first, then specialities, then neighbours. */
  roles: { name: string; href: string; relation: string; note?: string }[];
  /** Wages by edition, of categories whose pay is in dollars a year. */
  wages?: RangeChart;
  /** Pay as published, of all others. */
  pay?: PayTable & { unit: string };
  /** What is published below the level of the country, in a few lines; its page holds the tables. */
  places?: { href: string; lines: Inline[] };
  /** Whether the projections are of several editions. */
  editions: boolean;
  ladders: {
    /** What the lines cover, where that must be said. */
    covers?: string;
    columns: string[];
    rows: { edition: string; cells: FigureCell[]; retrieval?: string; chips: Chip[]; mark: Mark }[];
  }[];
  /** What earlier editions forecast, beside what had happened half-way. */
  forecast?: HalfwayForecast;
  /** Why the publisher projects what it does. */
  reason: Html | undefined;
  facts: { label: string; value: Inline }[];
  missing: { what: string; reason: string }[];
  claims: ClaimLine[];
  path: string;
  files: ContentFile[];
}

/** How a role stands to the category, said of the role. */
const relations: Record<keyof typeof fits, string> = {
  exact: 'is this occupation',
  broader: 'is a speciality inside it',
  neighbour: 'stands near it',
};

/** One official category under its official name: wages and projections by edition, and the roles that relate to it. */
export function occupationPage(dataset: Dataset, occupation: Occupation, base: string): OccupationPage {
  const cite = new CitationMarks(describeRow);
  const view = occupationView(dataset, occupation, { name: occupation.name, aliases: [] }, base, cite);
  return cite.finish({ ...view, facts: [...view.facts, ...tableFacts(occupation, cite)] });
}

/** The same without sources, under any name, and without the facts that the page of a career says in sections. */
export function occupationView(
  dataset: Dataset,
  occupation: Occupation,
  { name, aliases, plural = occupation.plural }: Pick<OfficialCareer, 'name' | 'aliases'> & { plural?: string },
  base: string,
  cite: CitationMarks,
): Omit<OccupationPage, keyof Cited> {
  const section = (name: string) => {
    const found = occupation.sections.find(({ heading }) => heading === name);
    return found && passage(found, occupation, { dataset, base }, cite);
  };
  const forecast = halfwayOf([{ occupation, plural, slot: 1, slots: [], proxy: false }], cite);
  return {
    id: occupation.id,
    ...headOf(occupation, name),
    asOf: period(dataset.asOf),
    name,
    aliases,
    origin: [...(name === occupation.name ? [] : [occupation.name]), occupationOrigin(occupation)].join(', '),
    about: section('What it covers'),
    described: describedOf(occupation, cite),
    roles: rolesOf(dataset, occupation),
    ...payOf(occupation, cite),
    ...(occupation.areas.length > 0 && {
      places: { href: paths.places(occupation.id), lines: placeLines(occupation, cite) },
    }),
    editions: new Set(occupation.projections.map(({ source }) => source)).size > 1,
    ladders: laddersOf(occupation, cite),
    ...(forecast && { forecast }),
    reason: section('Why the projection'),
    facts: factsOf(occupation, cite),
    missing: occupation.absent.map(({ what, reason }) => ({ what: sentenceCase(absences[what].label), reason })),
    claims: claimLines(dataset, (claim) => claim.occupations.includes(occupation)),
    path: paths.occupation(occupation),
    files: [{ name: occupation.name, path: occupation.path }],
  };
}

/** The highest and the lowest median of each kind of area. */
function placeLines(occupation: Occupation, cite: CitationMarks): Inline[] {
  const newest = Map.groupBy(areaTables(occupation), ({ kind }) => kind);
  return [...newest.values()]
    .flatMap(([table]) => (table ? [extremes(table, cite)] : []))
    .filter((line) => line.length > 0);
}

/** Title and description: the newest pay with place and period; of the United States also the newest projection. */
/** The publisher’s description, with its mark. */
function describedOf({ description, sections }: Occupation, cite: CitationMarks): Inline {
  if (!description || sections.some(({ heading }) => heading === 'What it covers')) return [];
  return [description.text, cite.row(description)];
}

function headOf(occupation: Occupation, name: string): Pick<OccupationPage, 'title' | 'description'> {
  const { country } = occupation;
  const origin = occupationOrigin(occupation);
  const [newest] = occupation.wages;
  const when = newest ? period(newest.period) : '';
  const closing = 'As published, with whom it counts and its source.';
  if (country !== homeCountry)
    return {
      title: firstWithin(titleLength, [
        ...(newest ? [`${name} (${origin}): ${stated(newest)}, ${when}`] : []),
        `${name} (${origin}): official pay`,
        `${name} (${origin})`,
        `${name}, ${places[country].label}`,
      ]),
      description: sentencesWithin(descriptionLength, [
        `${name} (${origin}): an official category and its pay.`,
        newest && `${sentenceCase(stated(newest))}, ${when}.`,
        closing,
      ]),
    };
  const line = newestOwn(occupation);
  const median = newest?.values.median && payText(newest, newest.values.median);
  const code = occupationCode(occupation);
  return {
    title: firstWithin(titleLength, [
      ...(median
        ? [
            `${name}: median wage ${median}, ${homeShort}, ${when}`,
            `${name}: ${median}, ${homeShort}, ${when}`,
            `${name}: ${median}, ${homeShort}`,
          ]
        : []),
      `${name}: official wages and projections, ${homeShort}`,
      `${name}, ${homeShort}`,
    ]),
    description: sentencesWithin(descriptionLength, [
      `${name}, ${homeShort} occupation ${code}.`,
      median && `Median wage ${median}, ${when}.`,
      line && `Projected growth ${percent(line.percent)}, ${span(line.span)}.`,
      newest?.count !== undefined && `${count(newest.count)} people.`,
      'By edition, each with its source.',
    ]),
  };
}

/** US medians are drawn on their axis of dollars a year; all other pay stands in a table as its source gives it. */
function payOf(occupation: Occupation, cite: CitationMarks): Pick<OccupationPage, 'wages' | 'pay'> {
  const { country, wages } = occupation;
  if (country === homeCountry && wages.some(hasMedian)) return { wages: wageChart(occupation, cite) };
  const table = payTable(wages, cite);
  return table ? { pay: { ...table, unit: currencies[places[country].currency].label } } : {};
}

function laddersOf(occupation: Occupation, cite: CitationMarks): OccupationPage['ladders'] {
  const all = ladders(occupation);
  const single = all.length === 1 && occupation.country !== homeCountry;
  return all.map(({ covers, lines }) => {
    const known = growthColumns.map((_, index) => lines.some((line) => typeof growthCells(line)[index] === 'string'));
    const shown = <T>(items: readonly T[]) => items.filter((_, index) => known[index]);
    return {
      ...(!single && { covers: covers ?? `${occupation.name} alone` }),
      columns: shown(growthColumns),
      rows: [...lines].reverse().map((line, index) => ({
        edition: span(line.span),
        cells: shown(growthCells(line)),
        ...(line.transcribed && { retrieval: 'transcribed' }),
        // An earlier edition below a newer one needs no sign.
        chips: index === 0 ? ageChips(line) : [],
        mark: cite.row(line),
      })),
    };
  });
}

function rolesOf(dataset: Dataset, occupation: Occupation): OccupationPage['roles'] {
  const order = keysOf(fits);
  return dataset.roles
    .flatMap((role) =>
      [...role.links, ...role.abroad]
        .filter((link) => link.occupation === occupation)
        .map(({ fit, note }) => ({ role, fit, note })),
    )
    .sort((a, b) => order.indexOf(a.fit) - order.indexOf(b.fit))
    .map(({ role, fit, note }) => ({
      name: role.name,
      href: paths.role(role.id),
      relation: relations[fit],
      ...(note && { note: `${sentenceCase(note)}.` }),
    }));
}

/** What no section of the page of a career says. */
function factsOf({ wages, outlook, technologies }: Occupation, cite: CitationMarks): OccupationPage['facts'] {
  const counted = wages.find(({ countOf }) => countOf === 'employees' || countOf === 'jobs');
  const what = counted?.countOf === 'jobs' ? sentenceCase(countUnits.jobs.label) : 'People employed';
  return [
    ...(counted?.count
      ? [
          {
            label: `${what}, ${period(counted.period)}`,
            value: [count(counted.count), cite.row(counted)] as Inline,
          },
        ]
      : []),
    ...outlook.map((rated) => ({
      label: `${outlookKinds[rated.rated].label}, ${period(rated.span)}`,
      value: [rated.rating, cite.row(rated)] as Inline,
    })),
    ...(technologies
      ? [
          {
            label: 'Software flagged as in demand',
            value: [technologies.inDemand.join(', '), cite.row(technologies)] as Inline,
          },
        ]
      : []),
  ];
}

/** What the page of a category says in lines. */
function tableFacts(occupation: Occupation, cite: CitationMarks): OccupationPage['facts'] {
  const { entryEducation, skills } = occupation;
  const facts: OccupationPage['facts'] = [];
  if (entryEducation) {
    facts.push({
      label: 'Usual entry education',
      value: [entryLevel(entryEducation), cite.row(entryEducation)],
    });
  }
  facts.push(...householdFacts(occupation, cite), ...leavingFacts(occupation, cite));
  if (skills && !skills.part) {
    const names = [...skills.items].sort((a, b) => b.importance - a.importance).slice(0, 8);
    facts.push({
      label: 'Skills rated most important',
      value: [names.map(({ name }) => name).join(', '), cite.row(skills)],
    });
  }
  return facts;
}

function wageChart(occupation: Occupation, cite: CitationMarks): RangeChart {
  const bands = occupation.wages.filter(hasMedian).filter((band) => !band.covers);
  const capped = bands.some((band) => Object.values(band.values).some((amount) => amount.capped));
  return {
    id: 'official-wages',
    title: 'Official wages by edition',
    caption: [
      `${unitAndPlace(homeCountry, bands[0]?.per)}.${capped ? ' Where the source caps its values, a bar ends at the axis.' : ''} Not designed as a time series.`,
    ],
    scale: scaleFor(bands),
    rows: bands.map((band) => ({
      label: period(band.period),
      bars: [bar(band, 0)].filter((entry) => entry !== undefined),
      samples: [sample(band)],
      ...(band.values.median.capped && {
        note: 'the median is above what the source states: not drawn',
      }),
    })),
    table: bands.map((band) => tableRow(band, { group: period(band.period), name: occupation.name, slot: 0 }, cite)),
    spoken: bands.map((band) => spokenMedian(period(band.period), occupation.name, band)).join('; '),
  };
}
