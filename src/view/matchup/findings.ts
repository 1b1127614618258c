import { cutsInARow, editionsNotHeld } from '../../domain/compare/edition-run.ts';
import { mainLadder } from '../../domain/compare/growth.ts';
import type { Career, ProjectionLine } from '../../domain/dataset.ts';
import { inWords, list, percent, span } from '../../domain/format.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { boardOf, levelName } from '../base/pay-words.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** The sentence under “Pay”: one ad of each, or on what the bars stand, or why they are not set against each other. */
export function payFind(a: Career, b: Career, pay: PairPay, oneOfEach: Inline | undefined): Inline {
  const { leading, known } = pay;
  if (oneOfEach) return [...oneOfEach, ...drawsByLevel(pay)];
  if (leading) {
    const { measure, source } = leading.first;
    const advertised = [a, b].some((role) => role.pay.some((band) => band.measure === 'advertised-base'));
    const apart = advertised ? '; ads are shown apart, because they offer pay and do not report it' : '';
    if (measure === 'wage') return [`The official survey counts both roles the same way${apart}.`];
    if (measure === 'filed-base') return [`Visa filings sort both titles the same way${apart}.`];
    if (measure === 'total') return [`One survey asks both roles the same way${apart}.`];
    return [`Ads on ${boardOf(source)} state pay for both roles in the same way.`];
  }
  const [knownA, knownB] = known;
  if (!knownA !== !knownB) {
    return [`Only ${(knownA ? a : b).plural} have a sample large enough to draw, so no bar stands against another.`];
  }
  return ['The roles share no measure of pay, so no bar stands against another.'];
}

/** “ By level: 52 at mid level and 60 at senior level.”, of the role that pays more at one mix of levels. */
function drawsByLevel({ leading, byLevel }: PairPay): Inline {
  const favours = (leading?.equal?.share ?? leading?.oneOfEach ?? 0) >= 0.5;
  const draws = byLevel.flatMap(({ level, oneOfEach }) =>
    oneOfEach === undefined
      ? []
      : [`${Math.round(100 * (favours ? oneOfEach : 1 - oneOfEach))} at ${levelName(level)} level`],
  );
  return draws.length > 1 ? [` By level: ${list(draws)}.`] : [];
}

/** The sentence under “Growth”: how the editions have moved for each category. */
export function growthFind(placed: readonly RoleSlot[], cite: CitationMarks): Inline {
  return categorySlots(placed).flatMap(({ occupation }, index): Inline => {
    const ladder = mainLadder(occupation);
    const newest = ladder?.lines.at(-1);
    if (!ladder || !newest) return [];
    const values = ladder.lines.map((line) => Math.round(line.percent));
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const who = (ladder.covers ?? occupation.name).toLowerCase().replace('(soc 2010)', '(SOC 2010)');
    const start = index ? ' ' : '';
    const cuts = cutsInARow(ladder.lines);
    const gaps = notHeld(ladder.lines);
    if (cuts > 1) {
      return [
        `${start}The last ${inWords(cuts)} editions each lowered the projection for ${who}, to ${percent(newest.percent)} in ${span(newest.span)}.`,
        cite.row(newest),
        ...gaps,
      ];
    }
    if (ladder.lines.length > 1) {
      return [
        `${start}For ${who} ${inWords(ladder.lines.length)} editions lie between ${percent(low)} and ${percent(high)}; the newest, ${span(newest.span)}, says ${percent(newest.percent)}.`,
        cite.row(newest),
        ...gaps,
      ];
    }
    return [`${start}For ${who} the edition ${span(newest.span)} says ${percent(newest.percent)}.`, cite.row(newest)];
  });
}

/** “No edition of 2023–33 is held.” */
function notHeld(lines: readonly ProjectionLine[]): Inline {
  const spans = editionsNotHeld(lines).map(span);
  return spans.length > 0 ? [` No edition of ${list(spans, 'or')} is held.`] : [];
}
