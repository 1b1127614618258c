import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Dataset, hasMedian, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { period, sentenceCase } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Cited, type Mark } from '../cite/citation-marks.ts';
import { describeRow, type RowDescription } from '../cite/row-description.ts';
import { type MatchupLine, matchupsToStart } from '../part/matchup-list.ts';
import { type OccupationMap, occupationMap } from './occupation-map.ts';

export interface HomePage extends Cited {
  description: string;
  /** One real figure with all that a figure carries. */
  specimen?: RowDescription & { mark: Mark; publisher: string; href: string; edition: string };
  matchups: MatchupLine[];
  map?: OccupationMap;
  roles: number;
  /** Roles that no official category is, each with the reason. */
  uncounted: { name: string; href: string; reason: string }[];
}

/** The first page: a picker, one figure taken apart, some matchups, and the map of official categories. */
export function homePage(dataset: Dataset): HomePage {
  const cite = new CitationMarks(describeRow);
  const specimen = specimenOf(dataset);
  const map = occupationMap(dataset, cite);
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
    matchups: matchupsToStart(dataset.roles, 8),
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
