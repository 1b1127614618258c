import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Dataset, hasMedian, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { midSentence, nameInSentence, period, sentenceCase } from '../../domain/format.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { paths } from '../base/site-paths.ts';
import { scaleText } from '../chart/range-chart.ts';
import { CitationMarks, type Cited, type Mark } from '../cite/citation-marks.ts';
import { describeRow, type RowDescription } from '../cite/row-description.ts';
import { listScale, type MatchupLine, matchupsToStart } from '../part/matchup-list.ts';
import { type OccupationMap, occupationMap } from './occupation-map.ts';

export interface HomePage extends Cited {
  description: string;
  /** One real figure with all that a figure carries. */
  specimen?: RowDescription & { mark: Mark; publisher: string; href: string; edition: string };
  /** Two names as one may type them; none where there is no matchup to start with. */
  such: string[];
  matchups: MatchupLine[];
  /** Ends of the scale of their bars. */
  scale: string;
  map?: OccupationMap;
  roles: number;
  /** The families that the roles are of, where these are few enough to be read. */
  families?: string;
  /** Roles that no official category is, each with the reason. */
  uncounted: { name: string; href: string; reason: string }[];
}

/** More families than these are no coverage to be read at a glance. */
const fewFamilies = 8;

/** The first page: a picker, one figure taken apart, some matchups, and the map of official categories. */
export function homePage(dataset: Dataset): HomePage {
  const cite = new CitationMarks(describeRow);
  const specimen = specimenOf(dataset);
  const map = occupationMap(dataset, cite);
  const matchups = matchupsToStart(dataset.roles, 8);
  const families = rolesByFamily(dataset.roles).map(({ name }) => midSentence(name));
  return cite.finish({
    description: `Two careers side by side: pay, growth, skills and ladders for ${dataset.roles.length} roles, every figure with its publisher, edition and row.`,
    ...(specimen && {
      specimen: {
        ...describeRow(specimen),
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
    matchups,
    scale: scaleText(listScale),
    ...(map && { map }),
    roles: dataset.roles.length,
    ...(families.length <= fewFamilies && { families: families.join(' · ') }),
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
