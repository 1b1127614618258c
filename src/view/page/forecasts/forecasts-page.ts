import type { Dataset, Occupation, ProjectionLine } from '../../../domain/dataset.ts';
import { type HalfwayVerdict, halfway } from '../../../domain/forecast/forecast-and-fact.ts';
import {
  type CountedForecast,
  type ForecastsOfAll,
  forecastsOfAll,
} from '../../../domain/forecast/forecasts-of-all.ts';
import { count, inWords, percent, period, sentenceCase, span } from '../../../domain/format.ts';
import { homeCountry, homeShort } from '../../../schema/home-country.ts';
import { paths } from '../../base/site-paths.ts';
import { CitationMarks, type Cited, type Html, type Inline, type Mark } from '../../cite/citation-marks.ts';
import { describeRow } from '../../cite/row-description.ts';
import { firstYear, halfwayPercents, lastYear, noCountWords } from '../../part/forecast/halfway-words.ts';
import { projectionRecord } from '../../part/growth-context.ts';
import { type ForecastCloud, forecastCloud } from './forecast-cloud.ts';
import { forecastList } from './forecast-list.ts';

/** How the forecasts of all occupations stand half-way. */
export interface ForecastsPage extends Cited {
  title: string;
  description: string;
  asOf: string;
  answer: Inline;
  cloud: ForecastCloud & { title: string; caption: string; spoken: string };
  /** How the drawing is read, what is left out, and the other edition. */
  notes: Inline[];
  /** How whole decades fared, by the publisher’s own reckoning. */
  record?: Html;
  groups: ForecastGroup[];
  /** The edition that is printed: “2019–29 by 2024”. */
  printed: string;
  /** What else the list may be narrowed to, by its keys. */
  choices: Record<'edition' | 'family', { value: string; label: string }[]>;
  /** The two editions, for the captions of the tables. */
  editions: { said: string; href: string }[];
}

/** Occupations of one verdict, or without one for one reason, most jobs first. */
export interface ForecastGroup {
  id: string;
  name: string;
  finding: Inline;
  rows: { name: string; href: string; forecast: string; counted: string; why?: string }[];
}

const verdictNames: Record<HalfwayVerdict, [id: string, name: string]> = {
  passed: ['passed', 'Passed half-way'],
  'on course': ['on-course', 'On course'],
  behind: ['behind', 'Behind'],
  'the other way': ['other-way', 'The other way'],
  'no change': ['no-change', 'No change'],
};

/** Undefined where no occupation has a forecast that can be judged. */
export function forecastsPage(dataset: Dataset, base: string): ForecastsPage {
  const cite = new CitationMarks(describeRow);
  const home = dataset.occupations.filter(({ country }) => country === homeCountry);
  const [edition, next] = halfway;
  const [all, other] = [forecastsOfAll(home, edition), forecastsOfAll(home, next)];
  const soon = forecastsOfAll(home, { ...next, counting: edition.counting });
  const plurals = new Map(dataset.official.map(({ id, plural }) => [id, plural]));
  const cloud = forecastCloud(all, ({ career, plural }) => (career && plurals.get(career)) ?? plural);
  const record = projectionRecord(dataset, { dataset, base }, cite);
  const of = `${count(all.right)} of ${count(all.counted.length)}`;
  const [said, by] = [span(edition.span), firstYear(edition.counting)];
  return cite.finish({
    title: 'What the last forecast said, and what happened',
    description: `Half-way, the forecast of ${said} for ${homeShort} jobs had the direction right for ${of} occupations; always saying “more” would have been right ${count(all.grew)} times. Each with its figures.`,
    asOf: period(dataset.asOf),
    answer: [
      `Half-way, the ${said} forecast of ${homeShort} jobs had the direction right for `,
      { strong: of },
      ` occupations. Saying “more” for every one would have been right ${count(all.grew)} times.`,
      ...columnMarks(all, cite),
    ],
    cloud: {
      ...cloud,
      title: `${count(all.counted.length)} occupations, a dot each`,
      caption: `Up: forecast from ${firstYear(edition.span)} to ${lastYear(edition.span)}. Across: counted from ${firstYear(edition.span)} to ${by}.`,
      spoken: `Of ${count(all.counted.length)} occupations the direction was right for ${count(all.right)}.`,
    },
    notes: notesOf(all, other, soon, cloud, cite),
    ...(record && { record }),
    groups: groupsOf(all, dataset),
    ...choicesOf(dataset),
    editions: editionsOf(all),
  });
}

/** The edition after the one that is printed, and the families of which there is a forecast. */
function choicesOf(dataset: Dataset): Pick<ForecastsPage, 'printed' | 'choices'> {
  const [first, ...editions] = forecastList(dataset).editions;
  const choices = {
    edition: editions.filter(({ rows }) => rows.length > 0).map(({ id, label }) => ({ value: id, label })),
    family: dataset.families.map(({ id, name }) => ({ value: id, label: name })),
  };
  return { printed: first?.label ?? '', choices };
}

const firstOf = ({ counted }: ForecastsOfAll): CountedForecast['found'] | undefined => counted[0]?.found;

/** One mark for all forecasts of an edition and one for all counts, read by the code in each. */
function columnMarks(all: ForecastsOfAll, cite: CitationMarks): Inline {
  const found = firstOf(all);
  if (!found) return [];
  const mark = (line: ProjectionLine, what: string): Mark =>
    cite.table(line.source, {
      value: `${count(all.counted.length)} occupations`,
      what,
      written: line.written,
      facts: [
        ['Edition', span(line.span)],
        ['Row', `one for each occupation, such as ${line.locator}`],
      ],
    });
  return [mark(found.forecast, 'Projected change in jobs'), ' ', mark(found.counted, 'Jobs in the first year')];
}

/** Where the columns of the tables are published. */
function editionsOf(all: ForecastsOfAll): ForecastsPage['editions'] {
  const found = firstOf(all);
  if (!found) return [];
  return [found.forecast, found.counted].map(({ source, span: of }, index) => ({
    said: `${index === 0 ? 'Forecast' : 'counted'}: ${source.short} ${span(of)}`,
    href: paths.source(source.id),
  }));
}

function notesOf(
  all: ForecastsOfAll,
  other: ForecastsOfAll,
  soon: ForecastsOfAll,
  cloud: ForecastCloud,
  cite: CitationMarks,
): Inline[] {
  const { edition, withJumps, without, counted, right, verdicts } = all;
  const left = (reason: string) => without.filter(({ none }) => none.reason === reason).length;
  const { beyond } = cloud;
  const of = (verdict: HalfwayVerdict) => count(verdicts.get(verdict) ?? 0);
  const jobs = (some: readonly CountedForecast[]) =>
    some.reduce((sum, { found }) => sum + (found.forecast.employmentFrom ?? 0), 0);
  const rightOnes = counted.filter(({ found: { verdict } }) => verdict !== 'the other way' && verdict !== 'no change');
  const edges = [
    ...(beyond.left > 0 ? [`${inWords(beyond.left)} beyond the left edge`] : []),
    ...(beyond.right > 0 ? [`${inWords(beyond.right)} beyond the right`] : []),
  ].join(' and ');
  return [
    [
      `Filled, shaded: right, as the printed percent and the counted change have one sign; the ${of('no change')} with a zero count as not right. Both scales: equal steps of the ratio${edges ? `; dots ${edges} stand on it` : ''}.`,
    ],
    [
      `Left out: ${count(left('jump'))} whose count rises or falls by 15% or more within a year, and ${count(left('split-or-joined'))} that were split or joined since. With those jumps counted, the direction was right for ${count(withJumps.right)} of ${count(withJumps.counted)}, and “more” for ${count(withJumps.grew)}.`,
      ...columnMarks(all, cite),
    ],
    ...(counted.length > 0
      ? [
          [
            `Of the ${count(right)} in the right direction, ${of('passed')} had passed the whole forecast by ${firstYear(edition.counting)}, ${of('on course')} at least half of it, ${of('behind')} less. They held ${percent((100 * jobs(rightOnes)) / jobs(counted))} of the jobs of the ${count(counted.length)} in ${firstYear(edition.span)}.`,
            ...columnMarks(all, cite),
          ],
        ]
      : []),
    ...(other.counted.length > 0 ? otherEdition(other, soon, cite) : []),
    [
      'A count is the first year of a later edition; methods change between editions, so that a change of method can pass for growth.',
    ],
  ];
}

/** The edition after, half-way and, as far as publishers’ files reach, a year before. */
function otherEdition(other: ForecastsOfAll, soon: ForecastsOfAll, cite: CitationMarks): Inline[] {
  const said = ({ right, counted, grew, withJumps }: ForecastsOfAll) =>
    `${count(right)} of ${count(counted.length)}, and “more” ${count(grew)} times; with the jumps ${count(withJumps.right)} of ${count(withJumps.counted)}.`;
  return [
    [
      `The forecast of ${span(other.edition.span)} by ${firstYear(other.edition.counting)}, whose count is transcribed: ${said(other)}`,
      ...columnMarks(other, cite),
    ],
    [
      `The same by ${firstYear(soon.edition.counting)}, a year before half-way: ${said(soon)}`,
      ...columnMarks(soon, cite),
    ],
  ];
}

function groupsOf({ counted, without, edition }: ForecastsOfAll, dataset: Dataset): ForecastGroup[] {
  const names = new Map(dataset.official.map(({ id, name }) => [id, name]));
  const named = (occupation: Occupation) => ({
    name: (occupation.career && names.get(occupation.career)) ?? occupation.name,
    href: paths.occupation(occupation),
  });
  const line = (occupation: Occupation) =>
    occupation.projections.find((one) => one.span === edition.span && !one.covers);
  const judged = (Object.keys(verdictNames) as HalfwayVerdict[]).map((verdict): ForecastGroup => {
    const [id, name] = verdictNames[verdict];
    const own = counted.filter(({ found }) => found.verdict === verdict);
    return {
      ...{ id, name },
      finding: [{ strong: count(own.length) }, ` of ${count(counted.length)} occupations`],
      rows: own.map(({ occupation, found }) => {
        const text = halfwayPercents(found);
        return { ...named(occupation), forecast: text.forecast, counted: text.changed };
      }),
    };
  });
  const jumps = without.filter(({ none }) => none.reason === 'jump');
  const gone = without.filter(({ none }) => none.reason !== 'jump');
  const unjudged = ([id, name]: [string, string], some: typeof without): ForecastGroup => ({
    ...{ id, name },
    finding: [{ strong: count(some.length) }, ' without a verdict'],
    rows: some.map(({ occupation, none }) => {
      const own = line(occupation);
      return {
        ...named(occupation),
        forecast: own ? percent(own.percent) : '',
        counted: '',
        ...(none.reason === 'jump' && { why: sentenceCase(noCountWords(none).replace(/^.*jumps: /, '')) }),
      };
    }),
  });
  return [
    ...judged,
    unjudged(['jumps', 'Left out: the count jumps'], jumps),
    unjudged(['joined', 'Left out: split or joined since'], gone),
  ].filter(({ rows }) => rows.length > 0);
}
