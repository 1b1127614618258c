import { type Dataset, hasMedian, type MedianBand } from '../domain/dataset.ts';
import { count, money, percent, period, span } from '../domain/format.ts';
import { newestOfficial } from '../domain/growth.ts';
import { Citations, type Cited, type Mark } from './citations.ts';
import { type Description, describe } from './describe.ts';
import { type MatchupLine, matchupsToStart } from './matchup-list.ts';
import { paths } from './site-paths.ts';

export interface HomePage extends Cited {
  description: string;
  /** One real figure with all that a figure carries. */
  specimen?: Description & { mark: Mark; publisher: string; href: string; edition: string };
  matchups: MatchupLine[];
  occupations: { name: string; href: string; cells: { text: string; mark?: Mark }[]; roles: string }[];
  columns: string[];
}

/** The first page: a picker, one figure taken apart, every matchup, and the official categories. */
export function homePage(dataset: Dataset): HomePage {
  const cite = new Citations();
  const wages = (id: string) => dataset.occupation(id).wages.find(hasMedian);
  const [largest] = dataset.occupations
    .flatMap((occupation): MedianBand[] => occupation.wages.filter(hasMedian).slice(0, 1))
    .filter((band) =>
      dataset.roles.some((role) =>
        role.links.some((link) => link.fit === 'exact' && link.occupation.id === band.owner.id),
      ),
    )
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const specimen = largest && {
    ...describe(largest),
    mark: cite.row(largest),
    publisher: largest.source.publisher,
    href: paths.source(largest.source.id),
    edition: [largest.source.edition, largest.source.published && `published ${period(largest.source.published)}`]
      .filter(Boolean)
      .join(', '),
  };
  const linked = dataset.occupations.filter((occupation) =>
    dataset.roles.some((role) => role.links.some((link) => link.occupation === occupation)),
  );
  const line = linked.flatMap((occupation) => newestOfficial(occupation) ?? [])[0];
  const wage = linked.flatMap((occupation) => wages(occupation.id) ?? [])[0];
  return cite.finish({
    description: `Two careers side by side: pay, growth, skills and ladders for ${dataset.roles.length} roles, every figure with its publisher, edition and row.`,
    ...(specimen && { specimen }),
    matchups: matchupsToStart(dataset.roles, 10),
    columns: [
      `Median wage${wage ? `, ${period(wage.period)}` : ''}`,
      `Projected growth${line ? `, ${span(line.span)}` : ''}`,
      'People',
    ],
    occupations: linked
      .map((occupation) => {
        const band = wages(occupation.id);
        const growth = newestOfficial(occupation);
        const none = { text: 'not given' };
        return {
          name: occupation.name,
          href: paths.occupation(occupation.id),
          cells: [
            band ? { text: money(band.values.median), mark: cite.row(band) } : none,
            growth ? { text: percent(growth.percent), mark: cite.row(growth) } : none,
            band?.count ? { text: count(band.count), mark: cite.row(band) } : none,
          ],
          roles: dataset.roles
            .filter((role) => role.links.some((link) => link.occupation === occupation && link.fit !== 'neighbour'))
            .map((role) => role.name)
            .join(', '),
        };
      })
      .sort((a, b) => a.name.localeCompare(b.name)),
  });
}
