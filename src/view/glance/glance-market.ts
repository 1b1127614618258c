import { bandsFor, comparePay } from '../../domain/compare/compare-pay.ts';
import { compareGrowth, newestLine, newestOwn } from '../../domain/compare/growth.ts';
import { type NotComparable, noFigure } from '../../domain/compare/not-comparable.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { leastToDraw, showing } from '../../domain/compare/sample.ts';
import { type Comparison, type Sharing, sharedBasis } from '../../domain/compare/shared-basis.ts';
import {
  type Band,
  type Career,
  type MedianBand,
  type ProjectionLine,
  type Remote,
  reasonFor,
} from '../../domain/dataset.ts';
import { count, percent, percentagePoints, percentages, period, span } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import { levels } from '../../schema/vocabulary.ts';
import { ageChips, editionOf } from '../base/edition-age.ts';
import { adsOn, barredNote, fewState, receipt } from '../base/pay-words.ts';
import { standIns } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { householdRows } from './glance-household.ts';
import { type Cell, type DifferenceCell, differenceCell, type GlanceRow, oneWhen } from './glance-row.ts';

/** The rows on jobs: people employed, projected growth, unemployment and weekly earnings, shares of ads. */
export function marketRows(roles: readonly Career[], cite: CitationMarks): GlanceRow[] {
  return [
    employmentRow(roles, cite),
    growthRow(roles, cite),
    openingsRow(roles, cite),
    ...householdRows(roles, cite),
    shareRow(roles, cite, {
      id: 'entry-share',
      label: 'Ads for beginners',
      sharesOf: (careers) => levelShares(careers, 'entry'),
      missing: noneMarked('entry'),
    }),
    ...seniorShares(roles, cite),
    shareRow(roles, cite, { id: 'remote', label: 'Ads fully remote', sharesOf: remoteShares, missing: noRemote }),
  ];
}

function employmentRow(roles: readonly Career[], cite: CitationMarks): GlanceRow {
  const comparison = compareEmployment(roles);
  const cells = roles.map((role, index): Cell => {
    const band = comparison.figures[index];
    if (!band) {
      const because = reasonFor(role, 'employment') ?? 'no publication in use counts the role';
      return { none: 'No count', receipt: [`because ${because}`] };
    }
    const [chip] = ageChips(band);
    return {
      figure: count(band.count),
      ...(chip && { chip }),
      after: [cite.row(band)],
      receipt: [receipt(band, band.owner.name)],
    };
  });
  const difference = differenceCell(roles, comparison, {
    compared: 'employed',
    pair: (first, second) => {
      const [more, less] = first.count >= second.count ? [first.count, second.count] : [second.count, first.count];
      return { kind: 'plain', text: times(more, less), receipt: 'Same source and year' };
    },
    amountOf: ({ count }) => count,
    spread: (low, high) => `${times(high, low)}, largest to smallest`,
  });
  return { id: 'employed', label: 'Jobs', ...oneWhen(comparison.figures), elsewhere: true, cells, difference };
}

const times = (more: number, less: number) => `${(more / less).toFixed(1)} to 1`;

/** A line of pay that says how many people it counts. */
type CountingBand = MedianBand & { count: number };

/** The people of the categories that the roles are, where one publication counts them. */
function compareEmployment(roles: readonly Career[]): Comparison<CountingBand> {
  const counting = (band: MedianBand): band is CountingBand => band.count !== undefined && !band.covers;
  const all = roles.map((role) => bandsFor(role, 'wage').filter(counting).slice(0, 1));
  return sharedBasis(all, {
    alike: (first, second) => first.source.id === second.source.id,
    why: (figures) => {
      const [first, second] = figures.filter((band) => band !== undefined);
      return first && second ? differentEditions(first, second) : noFigure(roles, figures, 'employment');
    },
  });
}

function differentEditions(first: Published, second: Published): NotComparable {
  return first.period === second.period
    ? { reason: 'different-sources', first: first.source.id, second: second.source.id }
    : { reason: 'different-years', first: first.period, second: second.period };
}

/** A row with its publication and period. */
type Published = Pick<Band, 'source' | 'period'>;

function growthRow(roles: readonly Career[], cite: CitationMarks): GlanceRow {
  const comparison = compareGrowth(roles);
  const lines = comparison.figures;
  const texts = comparison.reason ? [] : besideEachOther(lines);
  const cells = roles.map((role, index): Cell => {
    const line = lines[index];
    if (!line) return { none: 'No projection of its own', chip: 'proxy', receipt: neighbours(role, cite) };
    const [chip] = ageChips(line);
    return {
      figure: texts[index] ?? percent(line.percent),
      ...(chip && { chip }),
      after: [cite.row(line)],
      receipt: [`${line.owner.name}, ${homeShort}, ${editionOf(line)}`, ...newer(role, cite)],
    };
  });
  return {
    id: 'growth',
    label: 'Growth',
    ...oneSpan(lines),
    elsewhere: true,
    cells,
    difference: differenceCell(roles, comparison, {
      compared: 'growth',
      pair: (first, second) => ({
        kind: 'plain',
        text: `${percentagePoints(first.percent, second.percent)} apart`,
        receipt: 'Same edition; a projection has no published error',
      }),
      amountOf: ({ percent }) => percent,
      spread: pointsApart,
    }),
  };
}

/** The edition of all lines of a row, where they have one. */
function oneSpan(lines: readonly (ProjectionLine | undefined)[]): Pick<GlanceRow, 'when'> {
  const [one, another] = new Set(lines.flatMap((line) => line?.span ?? []));
  return one !== undefined && another === undefined ? { when: span(one) } : {};
}

/** Openings a year by the newest edition that the roles share: growth, and the replacement of people who leave. */
function openingsRow(roles: readonly Career[], cite: CitationMarks): GlanceRow {
  const comparison = compareGrowth(roles, ({ openingsPerYear }) => openingsPerYear !== undefined);
  const lines = comparison.figures;
  const cells = roles.map((role, index): Cell => {
    const line = lines[index];
    if (line?.openingsPerYear === undefined) {
      const because = reasonFor(role, 'growth') ?? 'no official projection in use is for it alone';
      return { none: 'No forecast of its own', receipt: [`because ${because}`] };
    }
    return {
      figure: count(line.openingsPerYear),
      after: [cite.row(line)],
      receipt: [`${line.owner.name}, ${homeShort}, ${editionOf(line)}`],
    };
  });
  return {
    id: 'openings',
    label: 'Openings a year',
    ...oneSpan(lines),
    cells,
    difference: differenceCell(roles, comparison, {
      compared: 'growth',
      pair: ({ openingsPerYear: first = 0 }, { openingsPerYear: second = 0 }) => ({
        kind: 'plain',
        text: times(Math.max(first, second), Math.min(first, second)),
        receipt: 'Same edition; a projection has no published error',
      }),
      amountOf: ({ openingsPerYear = 0 }) => openingsPerYear,
      spread: (low, high) => `${times(high, low)}, most to fewest`,
    }),
  };
}

const pointsApart = (low: number, high: number) => `${percentagePoints(high, low)} from lowest to highest`;

/** The newest edition, where the row shows an older one: one that joins others, or one that the other side lacks. */
function newer(role: Career, cite: CitationMarks): Inline {
  const occupation = ownOccupation(role);
  const line = occupation && newestLine(occupation);
  if (!line || line === newestOwn(occupation)) return [];
  const joined = line.covers ? ', joined with others' : '';
  return [`; newest edition ${span(line.span)}: ${percent(line.percent)}${joined}`, cite.row(line)];
}

/** “Near it: software developers 16%, data scientists 34%” */
function neighbours(role: Career, cite: CitationMarks): Inline {
  return standIns(role)
    .flatMap(({ occupation }) => {
      const line = newestOwn(occupation);
      return line ? [{ occupation, line }] : [];
    })
    .flatMap(
      ({ occupation, line }, index): Inline => [
        `${index ? ', ' : 'Near it: '}${occupation.plural} ${percent(line.percent)}`,
        cite.row(line),
      ],
    );
}

/** A share of a role’s ads, in percent, with the row that holds it. */
interface Share {
  percent: number;
  count: number;
  of: number;
  row: Band | Remote;
}

interface ShareKind {
  id: string;
  label: string;
  /** One for each role, on the basis that most of them share. */
  sharesOf: (roles: readonly Career[]) => (Share | undefined)[];
  /** Why there is none: “because …”. */
  missing: (role: Career, cite: CitationMarks) => Inline;
}

function shareRow(
  roles: readonly Career[],
  cite: CitationMarks,
  { id, label, sharesOf, missing }: ShareKind,
): GlanceRow {
  const shares = sharesOf(roles);
  const texts = besideEachOther(shares);
  const cells = roles.map((role, index): Cell => {
    const share = shares[index];
    if (!share) return { none: 'No figure', receipt: missing(role, cite) };
    const { count: counted, of, row } = share;
    return {
      figure: texts[index] ?? '',
      after: [cite.row(row)],
      receipt: [
        `${count(counted)} of ${count(of)} job ads on ${row.source.short}, ${homeShort}, ${period(row.period)}${barredNote(row)}`,
      ],
    };
  });
  return {
    id,
    label,
    ...oneWhen(shares.map((share) => share?.row)),
    ...oneOf(shares),
    cells,
    difference: shareDifference(roles, shares),
  };
}

/** The ads that all shares of a row are of, where these are of one edition. */
function oneOf(shares: readonly (Share | undefined)[]): Pick<GlanceRow, 'of'> {
  const [one, another] = new Set(shares.flatMap((share) => (share ? adsOn(share.row) : [])));
  return one !== undefined && another === undefined ? { of: one } : {};
}

/** Percentages of a row as they are printed: all as exact as they must be beside each other. */
function besideEachOther(found: readonly ({ percent: number } | undefined)[]): (string | undefined)[] {
  const texts = percentages(found.flatMap((one) => (one ? [one.percent] : [])));
  return found.map((one) => (one ? texts.shift() : undefined));
}

/** Why shares may not be compared: the ads that they count are marked as not for comparison. */
function barredOf(shares: readonly (Share | undefined)[]): NotComparable | undefined {
  const barred = shares.flatMap((share) => (share && 'notCompared' in share.row ? [share.row] : []))[0];
  return barred?.notCompared === undefined
    ? undefined
    : { reason: 'not-for-comparison', owner: barred.owner, because: barred.notCompared };
}

/** How far shares of ads lie apart, where they are of one edition of one board. */
function shareDifference(roles: readonly Career[], shares: readonly (Share | undefined)[]): DifferenceCell {
  const comparison = sharedBasis(
    shares.map((share) => (share ? [share] : [])),
    {
      alike: (first, second) => sameAds(first.row, second.row) && !barredOf([first, second]),
      why: (figures) => {
        const [first, second] = figures.flatMap((share) => share?.row ?? []);
        if (!first || !second) return noFigure(roles, figures, 'advertised-base');
        const barred = barredOf(figures);
        if (barred) return barred;
        return first.source.short === second.source.short
          ? { reason: 'different-years', first: first.period, second: second.period }
          : { reason: 'different-sources', first: first.source.id, second: second.source.id };
      },
    },
  );
  return differenceCell(roles, comparison, {
    compared: 'ads',
    pair: (first, second) => ({
      kind: 'plain',
      text: `${percentagePoints(first.percent, second.percent)} apart`,
      receipt: 'Same source and year',
    }),
    amountOf: ({ percent }) => percent,
    spread: pointsApart,
  });
}

/** The role’s ads of all levels, where they are ads and enough to draw. */
function adsOf(role: Career): Band | undefined {
  return bandsFor(role, 'advertised-base').find(countsAds);
}

const countsAds = (band: Band) => band.countOf === 'adverts' && showing(band) !== 'nothing';

/** The ads of one level among a role’s ads of all levels. */
function levelOf(role: Career, all: Band, level: 'entry' | 'senior'): MedianBand | undefined {
  return bandsFor(role, 'advertised-base', level).find((band) => band.countOf === 'adverts' && sameAds(band, all));
}

/** The row on ads marked senior, where the roles’ mixes of levels can be told by it. */
function seniorShares(roles: readonly Career[], cite: CitationMarks): GlanceRow[] {
  const shares = levelShares(roles, 'senior');
  if (shares.filter((share) => share !== undefined).length < 2) return [];
  const label = 'Ads for seniors';
  return [shareRow(roles, cite, { id: 'senior-share', label, sharesOf: () => shares, missing: noneMarked('senior') })];
}

function levelShares(roles: readonly Career[], level: 'entry' | 'senior'): (Share | undefined)[] {
  const { figures: bands } = comparePay(roles, 'advertised-base');
  return roles.map((role, index) => {
    const own = bands[index];
    // Values are no ads: a share is taken of ads only, of another edition where the pay is of values.
    const all = own && countsAds(own) ? own : adsOf(role);
    if (!all?.count) return undefined;
    const part = levelOf(role, all, level);
    return part?.count
      ? { percent: (100 * part.count) / all.count, count: part.count, of: all.count, row: part }
      : undefined;
  });
}

function remoteShares(roles: readonly Career[]): (Share | undefined)[] {
  const all = roles.map(({ remote }) => remote.filter((row) => row.of >= leastToDraw).sort((a, b) => b.of - a.of));
  const smallest = (rows: Sharing<Remote>) => Math.min(...rows.map((row) => row.of));
  const { figures } = sharedBasis<Remote>(all, {
    alike: sameAds,
    better: (a, b) => smallest(b) - smallest(a),
    why: (rows) => noFigure(roles, rows, 'remote'),
  });
  return figures.map((row) => row && { percent: row.percent, count: row.count, of: row.of, row });
}

const sameAds = (a: Published, b: Published) => a.source.id === b.source.id && a.period === b.period;

/** Why no share of a role’s ads is marked with a level: none are held, they are too few, or too few are marked so. */
function noneMarked(level: 'entry' | 'senior') {
  return (role: Career, cite: CitationMarks): Inline => {
    const ads = bandsFor(role, 'advertised-base').find((band) => countsAds(band) && !levelOf(role, band, level));
    if (!ads) return tooFewAds(role, cite) ?? [`because ${reasonFor(role, 'advertised-base') ?? noAds(role)}`];
    return [
      `because fewer than ten ads for ${role.plural} are marked ${levels[level].label.toLowerCase()} level`,
      cite.row(ads),
    ];
  };
}

function noRemote(role: Career, cite: CitationMarks): Inline {
  const because = reasonFor(role, 'remote') ?? `no count of remote ads is held for ${role.plural}`;
  return tooFewAds(role, cite) ?? [`because ${because}`];
}

/** Where the ads of a role are too few to draw. */
function tooFewAds(role: Career, cite: CitationMarks): Inline | undefined {
  const [ads, ...others] = role.pay.filter((band) => band.countOf === 'adverts' && band.level === 'all');
  if (!ads || [ads, ...others].some(countsAds)) return undefined;
  return [`because ${fewState(ads)} for ${role.plural}`, cite.row(ads)];
}

/** Why a role has no ads to take a share of: of values, which some editions hold in their place, none is taken. */
function noAds(role: Career): string {
  const values = role.pay.some((band) => band.countOf === 'values');
  return values ? `values of pay are held for ${role.plural}, not ads` : `no ads are held for ${role.plural}`;
}
