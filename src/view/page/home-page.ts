import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Dataset, hasMedian, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { nameInSentence, period, sentenceCase } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { scaleText } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Mark } from '../cite/citation-marks.ts';
import { describeRow, type RowDescription } from '../cite/row-description.ts';
import { familiesOfCareers } from '../list/listed-roles.ts';
import { examplesFrom, listScale, type MatchupLine, matchupsToStart } from '../part/matchup-list.ts';
import { type CareerMap, careerMap } from './career-map.ts';

export interface HomePage extends Cited {
  description: string;
  /** One real figure with all that a figure carries. */
  specimen?: RowDescription & { mark: Mark; publisher: string; href: string; edition: string };
  /** Two names as one may type them; none where there is no matchup to start with. */
  such: string[];
  matchups: MatchupLine[];
  /** Ends of the scale of their bars. */
  scale: string;
  map?: CareerMap;
  roles: number;
  /** Written roles and the others together. */
  careers: number;
  /** Families of careers by name, each with the list of its careers. */
  families: { name: string; href: string; careers: number }[];
  /** Roles that no official category is, each with the reason. */
  uncounted: { name: string; href: string; reason: string }[];
}

/** How many examples there are to start with. */
const most = 8;

/** The first page: a picker, one figure taken apart, some matchups, and the map of official categories. */
export function homePage(dataset: Dataset): HomePage {
  const cite = new CitationMarks(describeRow);
  const specimen = specimenOf(dataset);
  const map = careerMap(dataset, cite);
  const careersOf = ({ first, second }: Dataset['weighed'][number]) =>
    [dataset.career(first), dataset.career(second)] as const;
  const [chosen = [], others = []] = [true, false].map((ours) =>
    dataset.weighed.filter(({ reason }) => (reason === 'editors') === ours),
  );
  const examples = examplesFrom([chosen.map(careersOf), others.map(careersOf)], most);
  const matchups = examples.length > 1 ? examples : matchupsToStart(dataset.roles, most);
  const careers = dataset.roles.length + dataset.official.length;
  return cite.finish({
    description: `Two careers side by side: pay, growth, people and ways in for ${careers} careers, every figure with its publisher, edition and row.`,
    ...(specimen && {
      specimen: {
        ...oneFigure(describeRow(specimen)),
        mark: cite.row(specimen),
        publisher: specimen.source.publisher,
        href: paths.source(specimen.source.id),
        edition: [
          specimen.source.edition,
          specimen.source.published && `published ${period(specimen.source.published)}`,
        ]
          .filter(Boolean)
          .join(', '),
      },
    }),
    such: matchups[0]?.sides.map(({ name }) => nameInSentence(name)) ?? [],
    careers,
    families: careersByFamily(dataset),
    matchups,
    scale: scaleText(listScale),
    ...(map && { map }),
    roles: dataset.roles.length,
    uncounted: dataset.roles
      .filter((role) => !ownOccupation(role))
      .sort((a, b) => a.name.localeCompare(b.name))
      .map((role) => ({
        name: role.name,
        href: paths.role(role.id),
        reason: sentenceCase(reasonFor(role, 'wage') ?? `no official category is ${role.plural} alone`),
      })),
  });
}

/** The official median of the most people among the categories that are roles. */
function specimenOf(dataset: Dataset): MedianBand | undefined {
  const [largest] = dataset.roles
    .flatMap((role) => ownOccupation(role)?.wages.filter(hasMedian).slice(0, 1) ?? [])
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  return largest;
}

/** Every family by name, with how many careers it holds. */
function careersByFamily(dataset: Dataset): HomePage['families'] {
  const all = [...dataset.roles, ...dataset.official];
  return familiesOfCareers(dataset)
    .map(({ id, name }) => ({
      name,
      href: paths.rolesOfFamily(id),
      careers: all.filter(({ family }) => family === id).length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** A description of a row without the further figures that it holds. */
function oneFigure(description: RowDescription): RowDescription {
  return { ...description, facts: description.facts.filter(([label]) => label !== 'Middle half') };
}
