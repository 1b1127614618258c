import { bestKnownPay } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { isSmall, leastToDraw } from '../../domain/compare/sample.ts';
import type { Dataset, Filings, MedianBand, Remote, Role } from '../../domain/dataset.ts';
import { count, inWords, money, percent, period, span } from '../../domain/format.ts';
import { places } from '../../schema/countries.ts';
import { homeCountry, homeShort } from '../../schema/home-country.ts';
import { keysOf, measures, statistics } from '../../schema/vocabulary.ts';
import { editionOf } from '../base/edition-age.ts';
import { boardOf } from '../base/pay-words.ts';
import { rolesByFamily } from '../base/roles-by-family.ts';
import { paths } from '../base/site-paths.ts';
import { CitationMarks, type Cited, type Inline, type Mark } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { describeRow, sample } from '../cite/row-description.ts';

/** One fact on a role. Facts are sorted by `value` only among those of one group: others differ in kind. */
export interface IndexCell {
  /** What the fact is one of, in words. */
  group: string;
  value?: number;
  /** As printed; absent where nothing is known. */
  figure?: string;
  receipt: string;
  marks: Inline;
  small?: boolean;
}

export interface IndexColumn {
  id: 'pay' | 'growth' | 'people' | 'remote' | 'ladder';
  head: string;
  /** The groups of its cells, in the order in which they stand when the table is sorted by the column. */
  groups: string[];
}

export interface RolesIndex extends Cited {
  description: string;
  columns: IndexColumn[];
  families: {
    name: string;
    roles: { name: string; href: string; cells: IndexCell[] }[];
  }[];
}

const heads: Pick<IndexColumn, 'id' | 'head'>[] = [
  { id: 'pay', head: `Pay it is best known by, ${homeShort} median` },
  { id: 'growth', head: 'Projected growth of its own' },
  { id: 'people', head: 'People or visa filings' },
  { id: 'remote', head: 'Ads fully remote' },
  { id: 'ladder', head: 'Ladder' },
];

/** Every role by family and name, with what is known of it in five columns. */
export function rolesIndex(dataset: Dataset): RolesIndex {
  const cite = new CitationMarks(describeRow);
  const marks = sharedMarks(dataset, cite);
  const families = rolesByFamily(dataset.roles).map(({ name, roles }) => ({
    name,
    roles: roles.map((role) => ({
      name: role.name,
      href: paths.role(role.id),
      cells: [
        payCell(role, cite),
        growthCell(role, cite),
        peopleCell(role, cite, marks),
        remoteCell(role, marks),
        ladderCell(dataset, role, cite),
      ],
    })),
  }));
  const cells = families.flatMap(({ roles }) => roles.map((role) => role.cells));
  const known = dataset.roles.map(bestKnownPay);
  const official = known.filter((band) => band?.measure === 'wage').length;
  const advertised = known.filter((band) => band?.measure === 'advertised-base');
  const boards = new Set(advertised.map((band) => band && boardOf(band.source)));
  return cite.finish({
    description: `${dataset.roles.length} roles: ${official} with an official ${homeShort} wage, ${advertised.length} with pay from ${homeShort} ads on ${inWords(boards.size)} job ${boards.size === 1 ? 'board' : 'boards'}; growth, people, remote share and ladder, each figure cited.`,
    columns: heads.map((column, index) => ({ ...column, groups: groupsOf(cells.flatMap((row) => row[index] ?? [])) })),
    families,
  });
}

/** Groups by what is known: those with figures first, the most trusted measure and the newest period before others. */
function groupsOf(cells: readonly IndexCell[]): string[] {
  const order = keysOf(measures).map((key) => measures[key].label);
  const rank = (group: string) => {
    const at = order.findIndex((label) => group.startsWith(label));
    return at < 0 ? order.length : at;
  };
  const known = (group: string) => cells.some((cell) => cell.group === group && cell.figure);
  const groups = [...new Set(cells.map(({ group }) => group))];
  const size = (group: string) => cells.filter((cell) => cell.group === group).length;
  return groups.sort((a, b) => Number(known(b)) - Number(known(a)) || rank(a) - rank(b) || size(b) - size(a));
}

/** What figures of pay must share to be set against each other, in words. */
function basisOf(band: MedianBand): string {
  const { measure, statistic, covers, source } = band;
  const how = statistic === 'percentiles' ? '' : `, ${statistics[statistic].label}`;
  return `${measures[measure].label}${how}, ${period(band.period)}, ${source.short}${covers ? ', two roles joined' : ''}`;
}

function payCell(role: Role, cite: CitationMarks): IndexCell {
  const band = bestKnownPay(role);
  if (!band) return { group: 'No figure', receipt: 'no figure on a sample large enough', marks: [] };
  const board = band.measure === 'advertised-base' ? ` on ${boardOf(band.source)}` : '';
  return {
    group: basisOf(band),
    value: band.values.median.value,
    figure: money(band.values.median),
    receipt: `${measures[band.measure].label}${board}, ${sample(band)}, ${period(band.period)}${band.covers ? `, for ${band.covers}` : ''}`,
    marks: [cite.row(band)],
    ...(isSmall(band) && { small: true }),
  };
}

function growthCell(role: Role, cite: CitationMarks): IndexCell {
  const own = ownOccupation(role);
  const line = own && newestOwn(own);
  if (!line)
    return { group: 'No projection of its own', receipt: own ? 'no projection' : 'no official category', marks: [] };
  return {
    group: `Projection ${span(line.span)}`,
    value: line.percent,
    figure: percent(line.percent),
    receipt: editionOf(line),
    marks: [cite.row(line)],
  };
}

/** Marks of tables whose rows are named in the cells. */
type SharedMarks = (row: Filings | Remote) => Mark;

function sharedMarks(dataset: Dataset, cite: CitationMarks): SharedMarks {
  const all = dataset.roles.flatMap(({ links, remote }) => [
    ...links.flatMap(({ filings }) => filings ?? []),
    ...remote,
  ]);
  const marks = new Map(
    [...Map.groupBy(all, (row) => `${row.kind} ${row.source.id}`)].flatMap(([key, rows]) => {
      const [first] = rows;
      if (!first) return [];
      const what = first.kind === 'filings' ? 'Visa filings by job title' : 'Ads labelled fully remote, by role';
      const facts: RowDescription['facts'] = [
        ['Place', `${places[homeCountry].label}, ${period(first.period)}`],
        ['Row', `by the titles of each role, such as ${first.locator}`],
      ];
      const { written } = first;
      return [[key, cite.table(first.source, { value: `${rows.length} rows`, what, facts, written })] as const];
    }),
  );
  return (row) => marks.get(`${row.kind} ${row.source.id}`) ?? cite.row(row);
}

/** People employed where the role is an official category; otherwise the visa filings that bear its title. */
function peopleCell(role: Role, cite: CitationMarks, mark: SharedMarks): IndexCell {
  const band = ownOccupation(role)?.wages.find((one) => one.countOf === 'employees' && one.count && !one.covers);
  if (band?.count)
    return {
      group: `People employed, ${period(band.period)}`,
      value: band.count,
      figure: count(band.count),
      receipt: `people, ${period(band.period)}`,
      marks: [cite.row(band)],
    };
  const [filings] = role.links.flatMap((link) => link.filings ?? []);
  if (!filings) return { group: 'No count', receipt: 'no count', marks: [] };
  const [title] = filings.locator.split(' × ');
  return {
    group: `Visa filings under the title, ${period(filings.period)}`,
    value: filings.of,
    figure: count(filings.of),
    receipt: `filings titled ${title}`,
    marks: [mark(filings)],
  };
}

function remoteCell(role: Role, mark: SharedMarks): IndexCell {
  const row = role.remote.find((entry) => entry.of >= leastToDraw);
  if (!row) return { group: 'No figure', receipt: 'no figure', marks: [] };
  return {
    group: `Ads of ${period(row.period)}, ${row.source.short}`,
    value: row.percent,
    figure: percent(row.percent),
    receipt: `of ${count(row.of)} ads on ${boardOf(row.source)}, ${period(row.period)}`,
    marks: [mark(row)],
  };
}

function ladderCell(dataset: Dataset, { profile: { ladder } }: Role, cite: CitationMarks): IndexCell {
  const [rung] = ladder;
  if (!rung) return { group: 'No openly licensed ladder', receipt: 'none', marks: [] };
  return {
    group: 'Openly licensed ladder',
    value: ladder.length,
    figure: `${ladder.length} ${ladder.length === 1 ? 'level' : 'levels'}`,
    receipt: '',
    marks: [cite.source(dataset.source(rung.source))],
  };
}
