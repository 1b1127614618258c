import {
  comparePay,
  leadingMeasures,
  leadingPay,
  type Measure,
  type PayComparison,
} from '../../domain/compare/compare-pay.ts';
import { differenceOfMedians, ofLower } from '../../domain/compare/how-sure.ts';
import { levelsAgree } from '../../domain/compare/mix-of-levels.ts';
import { payOnBasis, saidOf } from '../../domain/compare/pay-apart.ts';
import { isSmall, leastOf, leastToDraw, showing } from '../../domain/compare/sample.ts';
import type { Sharing } from '../../domain/compare/shared-basis.ts';
import { type Career, type MedianBand, reasonFor } from '../../domain/dataset.ts';
import { inWords, money, percent, sentenceCase } from '../../domain/format.ts';
import { levels } from '../../schema/vocabulary.ts';
import { atLevel, barredNote, noneAtLevel, receipt } from '../base/pay-words.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { sample } from '../cite/row-description.ts';
import { type Cell, type DifferenceCell, differenceCell, type GlanceRow, oneWhen } from './glance-row.ts';

/** The rows on pay: comparable measures first, levels under advertised pay, measures that nobody has left out. */
export function payRows(roles: readonly Career[], cite: CitationMarks): GlanceRow[] {
  const rows = leadingMeasures.map((measure) => payRow(roles, measure, 'all', cite));
  const known = (row: GlanceRow) => row.cells.some((cell) => cell.figure);
  const twoKnown = (row: GlanceRow) => row.cells.filter((cell) => cell.figure).length > 1;
  rows.sort(
    (x, y) => Number(y.difference?.kind !== 'not-comparable') - Number(x.difference?.kind !== 'not-comparable'),
  );
  const levelled = (['entry', 'senior'] as const)
    .map((level) => payRow(roles, 'advertised-base', level, cite))
    .filter(twoKnown);
  const [first, ...rest] = rows as [GlanceRow, ...GlanceRow[]];
  return [
    first,
    ...(first.id === 'advertised-base' ? levelled : []),
    ...rest.filter(known),
    ...(first.id === 'advertised-base' ? [] : levelled),
  ];
}

/** What the medians of a measure are called in a row. */
const called: Record<Measure, string> = {
  wage: 'Official wage',
  'filed-base': 'Pay in visa filings',
  'advertised-base': 'Pay offered in ads',
  total: 'Pay by survey',
};

function payRow(
  roles: readonly Career[],
  measure: Measure,
  level: 'all' | 'entry' | 'senior',
  cite: CitationMarks,
): GlanceRow {
  const comparison = comparePay(roles, measure, level);
  const leading = leadingPay(roles)?.[0].measure;
  return {
    id: level === 'all' ? measure : level,
    label: level === 'all' ? called[measure] : `Ads at ${levels[level].label.toLowerCase()} level`,
    ...oneWhen(comparison.figures),
    // Ads and official wages are drawn; what leads stands in the head.
    ...((measure === 'wage' || measure === 'advertised-base' || measure === leading) && { elsewhere: true as const }),
    cells: roles.map((role, index) => payCell(role, comparison.figures[index], measure, level, cite)),
    difference: payDifference(roles, comparison),
  };
}

function payCell(
  role: Career,
  band: MedianBand | undefined,
  measure: Measure,
  level: 'all' | 'entry' | 'senior',
  cite: CitationMarks,
): Cell {
  if (!band) return missingPay(role, measure, level, cite);
  if (showing(band) === 'nothing') {
    return {
      none: `Too few to state: ${sample(band)}`,
      chip: 'too-few',
      receipt: [`From ${leastOf(band)} a figure is given`, cite.row(band)],
    };
  }
  return {
    figure: money(band.values.median, band.currency, band.per),
    after: [cite.row(band)],
    ...(isSmall(band) && { few: `${sample(band)}: few` }),
    receipt: [
      receipt(band, band.covers ? `${sentenceCase(band.covers)}, ${sample(band)}` : sample(band)),
      barredNote(band),
    ],
  };
}

function missingPay(role: Career, measure: Measure, level: 'all' | 'entry' | 'senior', cite: CitationMarks): Cell {
  if (measure === 'wage') return { none: 'No official category', receipt: filedAs(role, cite) };
  if (level !== 'all') return { none: 'No figure', receipt: [`because ${noneAtLevel(role, level)}`] };
  const why =
    measure === 'filed-base'
      ? `the visa filings that state pay have no group for ${role.plural}`
      : reasonFor(role, measure);
  return { none: 'No figure', ...(why && { receipt: [`because ${why}`] }) };
}

/** A category with a smaller share of a title’s filings is not named. */
const leastNamed = 5;

/**
 * “62% filed as software developers, 22% as data scientists, 16% elsewhere”: the two categories with the largest shares
 * and the remainder; or that the filings are too few to tell.
 */
export function filedAs(role: Career, cite: CitationMarks): Inline {
  const filings = role.links.flatMap((link) => (link.filings ? [{ ...link, filings: link.filings }] : []));
  const [first] = filings;
  if (!first) return ['no count of visa filings is held for the title'];
  if (first.filings.of < leastToDraw) {
    return [
      `${inWords(first.filings.of)} visa filings name the title, too few to confirm a category`,
      cite.row(first.filings),
    ];
  }
  const named = filings.filter(({ filings: { share } }) => share >= leastNamed).slice(0, 2);
  // The remainder is counted: what rounded shares leave of a hundred may be a point off.
  const { of } = first.filings;
  const rest = (100 * (of - named.reduce((sum, { filings: { count } }) => sum + count, 0))) / of;
  const parts = [
    ...named.map(
      ({ occupation, filings: { share } }, index) =>
        `${percent(share)} ${index === 0 ? 'filed as' : 'as'} ${occupation.name.toLowerCase()}`,
    ),
    ...(rest >= 0.5 ? [`${percent(rest)} elsewhere`] : []),
  ];
  return [parts.join(', '), cite.row(first.filings)];
}

/** How far the pay of two to four roles lies apart, or why it cannot be said. */
export function payDifference(
  roles: readonly Career[],
  comparison: PayComparison,
  compared: 'pay-row' | 'chosen-pay' = 'pay-row',
): DifferenceCell {
  return differenceCell(roles, comparison, {
    compared,
    pair: (first, second) => medianDifference(roles, first, second),
    amountOf: ({ values }) => values.median.value,
    spread: (low, high, [{ currency }]) =>
      `${money(high - low, currency)} from lowest to highest, ${percent((100 * (high - low)) / low)}`,
    surelyAbove: (band, other) => differenceOfMedians(band, other).direction === 1,
  });
}

function medianDifference(roles: readonly Career[], first: MedianBand, second: MedianBand): DifferenceCell {
  const difference = differenceOfMedians(first, second);
  const size = money(Math.abs(difference.amount), first.currency);
  const same = 'Same source, year and method';
  if (difference.amount === 0) return { kind: 'like-for-like', text: 'No difference', receipt: same };
  const share = percent(ofLower(difference.percent));
  const apart = `${size} apart, ${share}`;
  const equal = atLevelInstead(roles, [first, second]);
  if (equal) return { kind: 'plain', text: apart, receipt: `All levels together; ${equal}` };
  if (difference.direction === undefined) return { kind: 'plain', text: apart, receipt: same };
  if (difference.direction === 0) {
    const [low = 0, high = 0] = difference.percentInterval ?? [];
    const why = low <= 0 && high >= 0 ? 'the 95% range includes zero' : 'under 2% no direction is said';
    return { kind: 'unclear', text: 'No clear difference', receipt: `${apart}; ${why}` };
  }
  return {
    kind: 'like-for-like',
    slot: difference.direction > 0 ? 1 : 2,
    text: `${size} more, ${share}`,
    receipt: same,
  };
}

/**
 * What two roles show at equal level, where all levels together show something else: a direction that a mix of levels
 * makes is none of pay.
 */
function atLevelInstead(roles: readonly Career[], bands: Sharing<MedianBand>): string | undefined {
  const [a, b] = roles;
  if (!a || !b) return undefined;
  const basis = payOnBasis([a, b], bands);
  if (!basis.equal || levelsAgree(basis)) return undefined;
  const { percent: signed, direction } = saidOf(basis);
  const level = atLevel(basis.equal);
  return direction === 0
    ? `${level} no clear difference`
    : `${level} ${(direction === 1 ? a : b).plural} ${percent(ofLower(signed))} more`;
}
