import { bandsFor, commonPay, ownOccupation } from '../../domain/compare/compare-pay.ts';
import { commonGrowth, compareGrowth, newestLine, newestOfficial } from '../../domain/compare/growth.ts';
import { leastToDraw, showing } from '../../domain/compare/sample.ts';
import { type Band, type ProjectionLine, type Remote, type Role, reasonFor } from '../../domain/dataset.ts';
import { count, percent, percentagePoints, percentages, percentPair, period, span } from '../../domain/format.ts';
import { ageChips } from '../base/edition-age.ts';
import { receipt } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { type Cell, type DifferenceCell, type GlanceRow, notComparable, type Sided, spread } from './glance-row.ts';

/** The rows on jobs: people employed, projected growth, shares of ads. */
export function marketRows(roles: readonly Role[], cite: CitationMarks): GlanceRow[] {
  return [
    employmentRow(roles, cite),
    growthRow(roles, cite),
    shareRow(roles, cite, {
      id: 'entry-share',
      label: 'Share of ads at entry level',
      sharesOf: entryShares,
      missing: noEntryAds,
    }),
    shareRow(roles, cite, { id: 'remote', label: 'Ads labelled fully remote', sharesOf: remoteShares, missing: noAds }),
  ];
}

const differentPeriods = (first: { period: string }, second: { period: string }) =>
  `the figures are of different editions, ${period(first.period)} and ${period(second.period)}`;

function employmentRow(roles: readonly Role[], cite: CitationMarks): GlanceRow {
  const bands = roles.map((role) => bandsFor(role, 'wage').find((band) => band.count !== undefined && !band.covers));
  const cells = roles.map((role, index): Cell => {
    const band = bands[index];
    if (!band?.count) {
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
  return { id: 'employed', label: 'People employed', cells, difference: employmentDifference(roles, bands) };
}

const times = (more: number, less: number) => `${(more / less).toFixed(1)} to 1`;

function employmentDifference(roles: readonly Role[], bands: readonly (Band | undefined)[]): DifferenceCell {
  if (roles.length > 2) {
    const sources = bands.map((band) => band?.source.id);
    return spread(
      sidesOf(roles, bands, ({ count = 0 }) => count, sources),
      (low, high) => `${times(high, low)}, largest to smallest`,
    );
  }
  const [first, second] = bands;
  if (!first?.count || !second?.count) return notComparable('at least one role is counted inside other occupations');
  if (first.source !== second.source) return notComparable(differentPeriods(first, second));
  const [more, less] = first.count >= second.count ? [first.count, second.count] : [second.count, first.count];
  return { kind: 'plain', text: times(more, less), receipt: 'Same source and year' };
}

/** Each role with its value; those whose basis is the one that most have are comparable. */
function sidesOf<T>(
  roles: readonly Role[],
  found: readonly (T | undefined)[],
  measured: (one: T) => number,
  bases: readonly (string | undefined)[],
): Sided[] {
  const size = (basis: string | undefined) => bases.filter((other) => other === basis).length;
  const known = bases.filter((basis) => basis !== undefined);
  const [common] = known.sort((a, b) => size(b) - size(a));
  return roles.map(({ plural }, index) => {
    const one = found[index];
    return { plural, value: one ? measured(one) : 0, shared: one !== undefined && bases[index] === common };
  });
}

function growthRow(roles: readonly Role[], cite: CitationMarks): GlanceRow {
  const { lines, texts, difference } = growthOf(roles);
  const cells = roles.map((role, index): Cell => {
    const line = lines[index];
    if (!line) return { none: 'No projection of its own', chip: 'proxy', receipt: neighbours(role, cite) };
    const [chip] = ageChips(line);
    return {
      figure: texts[index] ?? percent(line.percent),
      ...(chip && { chip }),
      after: [cite.row(line)],
      receipt: [`${line.owner.name}, US, ${span(line.span)}`, ...newer(role, cite)],
    };
  });
  const [edition, another] = new Set(lines.flatMap((line) => line?.span ?? []));
  return {
    id: 'growth',
    label: edition && !another ? `Projected growth, ${span(edition)}` : 'Projected growth',
    cells,
    difference,
  };
}

/** The lines of a row, how two of them are printed beside each other, and how far they lie apart. */
function growthOf(roles: readonly Role[]): {
  lines: (ProjectionLine | undefined)[];
  texts: (string | undefined)[];
  difference: DifferenceCell;
} {
  const [a, b, ...more] = roles;
  if (a && b && more.length === 0) {
    const comparison = compareGrowth(a, b);
    const lines = [comparison.first, comparison.second];
    if (!comparison.comparable) return { lines, texts: [], difference: notComparable(comparison.because) };
    const { first, second } = comparison;
    const difference: DifferenceCell = {
      kind: 'plain',
      text: `${percentagePoints(first.percent, second.percent)} apart`,
      receipt: 'Same edition; a projection has no published error',
    };
    return { lines, texts: percentPair(first.percent, second.percent), difference };
  }
  const { lines, shared } = commonGrowth(roles);
  const sides = roles.map(({ plural }, index) => ({
    plural,
    value: lines[index]?.percent ?? 0,
    shared: shared[index] ?? false,
  }));
  return { lines, texts: besideEachOther(lines), difference: spread(sides, pointsApart) };
}

const pointsApart = (low: number, high: number) => `${percentagePoints(high, low)} from lowest to highest`;

/** The newest edition, where the row shows an older one. */
function newer(role: Role, cite: CitationMarks): Inline {
  const occupation = ownOccupation(role);
  const line = occupation && newestLine(occupation);
  if (!line || line === newestOfficial(occupation)) return [];
  const joined = line.covers ? ', joined with others' : '';
  return [`; newest edition ${span(line.span)}: ${percent(line.percent)}${joined}`, cite.row(line)];
}

/** “Near it: software developers 16%, data scientists 34%” */
function neighbours(role: Role, cite: CitationMarks): Inline {
  return role.links
    .flatMap(({ occupation }) => {
      const line = newestOfficial(occupation);
      return line ? [{ occupation, line }] : [];
    })
    .slice(0, 2)
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
  sharesOf: (roles: readonly Role[]) => (Share | undefined)[];
  /** Why there is none: “because …”. */
  missing: (role: Role, cite: CitationMarks) => Inline;
}

function shareRow(roles: readonly Role[], cite: CitationMarks, { id, label, sharesOf, missing }: ShareKind): GlanceRow {
  const shares = sharesOf(roles);
  const texts = besideEachOther(shares);
  const cells = roles.map((role, index): Cell => {
    const share = shares[index];
    if (!share) return { none: 'No figure', receipt: missing(role, cite) };
    const { count: counted, of, row } = share;
    return {
      figure: texts[index] ?? '',
      after: [cite.row(row)],
      receipt: [`${count(counted)} of ${count(of)} job ads on ${row.source.short}, US, ${period(row.period)}`],
    };
  });
  return { id, label, cells, difference: shareDifference(roles, shares) };
}

/** Percentages of a row as they are printed: all as exact as they must be beside each other. */
function besideEachOther(found: readonly ({ percent: number } | undefined)[]): (string | undefined)[] {
  const texts = percentages(found.flatMap((one) => (one ? [one.percent] : [])));
  return found.map((one) => (one ? texts.shift() : undefined));
}

function shareDifference(roles: readonly Role[], shares: readonly (Share | undefined)[]): DifferenceCell {
  if (roles.length > 2) {
    const bases = shares.map((share) => share && `${share.row.source.id} ${share.row.period}`);
    return spread(
      sidesOf(roles, shares, ({ percent }) => percent, bases),
      pointsApart,
    );
  }
  const [first, second] = shares;
  if (!first || !second) return notComparable('one side has no figure');
  if (first.row.source.short !== second.row.source.short) {
    return notComparable('the figures come from different job boards');
  }
  if (first.row.source !== second.row.source || first.row.period !== second.row.period) {
    return notComparable(differentPeriods(first.row, second.row));
  }
  const points = percentagePoints(first.percent, second.percent);
  return { kind: 'plain', text: `${points} apart`, receipt: 'Same source and year' };
}

/** The role’s ads of all levels, where they are ads and enough to draw. */
function adsOf(role: Role): Band | undefined {
  return bandsFor(role, 'advertised-base').find((band) => band.countOf === 'adverts' && showing(band) !== 'nothing');
}

function entryShares(roles: readonly Role[]): (Share | undefined)[] {
  const { bands } = commonPay(roles, 'advertised-base');
  return roles.map((role, index) => {
    const all = bands[index];
    if (!all?.count || all.countOf !== 'adverts' || showing(all) === 'nothing') return undefined;
    const entry = role.pay.find(
      (band) => band.level === 'entry' && band.source === all.source && band.period === all.period,
    );
    return entry?.count
      ? { percent: (100 * entry.count) / all.count, count: entry.count, of: all.count, row: entry }
      : undefined;
  });
}

function remoteShares(roles: readonly Role[]): (Share | undefined)[] {
  const all = roles.map(({ remote }) => remote.filter((row) => row.of >= leastToDraw).sort((a, b) => b.of - a.of));
  const groups = all.flat().map((basis) => all.map((own) => own.find((row) => sameAds(basis, row))));
  const sharing = (rows: readonly (Remote | undefined)[]) => rows.filter((row) => row !== undefined);
  const smallest = (rows: readonly (Remote | undefined)[]) => Math.min(...sharing(rows).map((row) => row.of));
  const [best] = groups.sort((a, b) => sharing(b).length - sharing(a).length || smallest(b) - smallest(a));
  return all.map(([largest], index) => {
    const row = best?.[index] ?? largest;
    return row && { percent: row.percent, count: row.count, of: row.of, row };
  });
}

const sameAds = (a: Remote, b: Remote) => a.source.id === b.source.id && a.period === b.period;

function noEntryAds(role: Role, cite: CitationMarks): Inline {
  const ads = adsOf(role);
  return ads ? ['because fewer than ten of its ads are marked entry level', cite.row(ads)] : noAds(role, cite);
}

function noAds(role: Role, cite: CitationMarks): Inline {
  const ads = role.pay.find((band) => band.countOf === 'adverts' && band.level === 'all');
  return ads ? [`because only ${sample(ads)} state pay`, cite.row(ads)] : ['because no ads are held for it'];
}
