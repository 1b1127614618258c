import { cutsInARow } from '../../domain/compare/edition-run.ts';
import { mainLadder } from '../../domain/compare/growth.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { showing } from '../../domain/compare/sample.ts';
import { type Career, hasMedian, type MedianBand } from '../../domain/dataset.ts';
import { inWords, list, midSentence, money, percent, period, sentenceCase, span } from '../../domain/format.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { boardOf, levelName, payText } from '../base/pay-words.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** The sentence under “Pay”: one ad of each by level, or on what the bars stand, or why they are not set against each other. */
export function payFind(placed: readonly [RoleSlot, RoleSlot], pay: PairPay, cite: CitationMarks): Inline {
  const [a, b] = [placed[0].role, placed[1].role];
  const { leading, known } = pay;
  const draws = drawsByLevel(a, b, pay, cite);
  if (draws) return draws;
  if (leading) {
    const { measure, source } = leading.first;
    const advertised = [a, b].some((role) => role.pay.some((band) => band.measure === 'advertised-base'));
    const apart = advertised ? '; ads are shown apart, because they offer pay and do not report it' : '';
    if (measure === 'wage') return [`The official survey counts both roles the same way${apart}.`];
    // The bars of what leads stand in the head: here its medians are said once more, before charts of other bases.
    if (measure === 'total' || measure === 'filed-base') {
      const { first, second } = leading;
      return [
        measure === 'total'
          ? `One survey of ${period(first.period)} asks both roles the same way: `
          : `Visa filings of ${period(first.period)} sort both titles the same way: `,
        { strong: money(first.values.median, first.currency, first.per) },
        cite.row(first),
        ' and ',
        { strong: money(second.values.median, second.currency, second.per) },
        cite.row(second),
        `${middleHalves(first, second)}${apart}.`,
      ];
    }
    return [`Ads on ${boardOf(source)} state pay for both roles in the same way.`];
  }
  const nearest = nearestWages(placed, cite);
  if (nearest) return nearest;
  const [knownA, knownB] = known;
  if (!knownA !== !knownB) {
    return [`Only ${(knownA ? a : b).plural} have a sample large enough to draw, so no bar stands against another.`];
  }
  return ['The roles share no measure of pay, so no bar stands against another.'];
}

/** “, the middle halves $120,000 to $235,000 and $70,000 to $120,000”: of bands that have no drawing below. */
function middleHalves(...bands: readonly MedianBand[]): string {
  const halves = bands.flatMap((band) => {
    const { p25, p75 } = band.values;
    return showing(band) !== 'nothing' && p25 && p75 ? [`${payText(band, p25)} to ${payText(band, p75)}`] : [];
  });
  return halves.length === bands.length ? `, the middle halves ${list(halves)}` : '';
}

/**
 * “Machine learning engineers are offered more at each of three levels. Of one ad of each on one AI and data job board, 2024,
 * that of the machine learning engineer pays more 67, 59 and 56 times in 100 at entry, mid and senior level.” Of the role that
 * pays more at one mix of levels; the first sentence only where that is sure at each.
 */
function drawsByLevel(a: Career, b: Career, { leading, byLevel }: PairPay, cite: CitationMarks): Inline | undefined {
  const drawn = byLevel.flatMap(({ level, oneOfEach, difference }) =>
    oneOfEach === undefined ? [] : [{ level, oneOfEach, direction: difference.direction }],
  );
  if (!leading || drawn.length === 0) return undefined;
  const firstLeads = (leading.equal?.share ?? leading.oneOfEach ?? 0) >= 0.5;
  const times = drawn.map(({ oneOfEach }) => String(Math.round(100 * (firstLeads ? oneOfEach : 1 - oneOfEach))));
  const sure = drawn.every(({ direction }) => direction === (firstLeads ? 1 : -1));
  const who = firstLeads ? a : b;
  const many = drawn.length;
  const opening: Inline =
    sure && many > 1
      ? [{ strong: `${sentenceCase(who.plural)} are offered more at each of ${inWords(many)} levels.` }, ' ']
      : [];
  return [
    ...opening,
    `Of one ad of each on ${boardOf(leading.first.source)}, ${period(leading.first.period)}, the ${midSentence(who.name)} ad pays more `,
    { strong: `${list(times)} times in 100` },
    ` at ${list(drawn.map(({ level }) => levelName(level)))} level.`,
    ...cite.rows(leading.first, leading.second),
  ];
}

/** Official wages of the categories nearest to two roles that share no measure of pay: these share a source. */
function nearestWages(placed: readonly RoleSlot[], cite: CitationMarks): Inline | undefined {
  const wages = categorySlots(placed).flatMap(({ slots, occupation }) => {
    const band = occupation.wages.find(hasMedian);
    return band ? [{ slots, occupation, band, median: band.values.median.value }] : [];
  });
  const covered = new Set(wages.flatMap(({ slots }) => slots));
  const [low, high] = [...wages]
    .sort((one, other) => one.median - other.median)
    .filter((_, at, all) => at === 0 || at === all.length - 1);
  if (!low || covered.size < placed.length) return undefined;
  const [from, to] = [low, high].map(
    (one) => one && { strong: money(one.band.values.median, one.band.currency, one.band.per) },
  );
  if (!from || !to || !high) {
    return [
      'No measure is shared; the nearest category is one for both: ',
      { strong: 'official wages' },
      ', ',
      ...(from ? [from] : []),
      ' at the median.',
      cite.row(low.band),
    ];
  }
  if (low.band.source !== high.band.source || low.band.period !== high.band.period) return undefined;
  const own = placed.some(({ role }) => ownOccupation(role));
  return [
    `No measure is shared; ${own ? 'their own or nearest' : 'the nearest'} categories have one source, `,
    { strong: 'official wages' },
    ': from ',
    from,
    ' to ',
    to,
    '.',
    ...cite.rows(low.band, high.band),
  ];
}

/**
 * The sentence under “Growth and jobs”: what the newest edition says of each category, and whose forecast it is not.
 * “For 2025–35: software developers 10%, lowered four times in a row; data scientists 35%. Neither is a forecast for …”
 */
export function growthFind(placed: readonly RoleSlot[], cite: CitationMarks): Inline {
  const found = categorySlots(placed).flatMap(({ occupation }) => {
    const ladder = mainLadder(occupation);
    const newest = ladder?.lines.at(-1);
    if (!ladder || !newest) return [];
    const who = ladder.covers ? midSentence(ladder.covers).replace('(soc 2010)', '(SOC 2010)') : occupation.plural;
    return [{ who, newest, cuts: cutsInARow(ladder.lines) }];
  });
  const [edition, another] = new Set(found.map(({ newest }) => newest.span));
  if (edition === undefined) return [];
  const parts = found.flatMap(
    ({ who, newest, cuts }, index): Inline => [
      `${index === 0 ? '' : '; '}${who} `,
      { strong: percent(newest.percent) },
      `${another === undefined ? '' : ` for ${span(newest.span)}`}${cuts > 1 ? `, lowered ${inWords(cuts)} times in a row` : ''}`,
    ],
  );
  const opening = another === undefined ? `Forecast for ${span(edition)}: ` : 'Newest forecasts: ';
  return [
    opening,
    ...parts,
    `.${nobodys(
      placed.map(({ role }) => role),
      found.length,
    )}`,
    ...cite.rows(...found.map(({ newest }) => newest)),
  ];
}

/** “ Neither is a forecast for machine learning engineers alone.” */
function nobodys(roles: readonly Career[], categories: number): string {
  const without = roles.filter((role) => !ownOccupation(role)).map(({ plural }) => plural);
  if (without.length === 0) return '';
  const none = categories === 1 ? 'It is no' : `${categories === 2 ? 'Neither' : 'None'} is a`;
  return ` ${none} forecast for ${list(without, 'or')} alone.`;
}
