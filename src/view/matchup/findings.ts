import { cutsInARow, editionsNotHeld } from '../../domain/compare/edition-run.ts';
import { mainLadder } from '../../domain/compare/growth.ts';
import type { Career, ProjectionLine } from '../../domain/dataset.ts';
import { inWords, list, percent, span } from '../../domain/format.ts';
import { levels } from '../../schema/vocabulary.ts';
import type { PairPay } from '../base/pair-pay.ts';
import { categorySlots, type RoleSlot } from '../base/role-slots.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';

/** The sentence under “Pay”: one ad of each, or why the bars are not set against each other. */
export function payFind(a: Career, b: Career, pay: PairPay, oneOfEach: Inline | undefined): Inline {
  if (oneOfEach) {
    const byLevel = pay.byLevel.flatMap(({ level, oneOfEach }) =>
      oneOfEach === undefined ? [] : [{ level, share: oneOfEach }],
    );
    const [base] = oneOfEach;
    const favours = typeof base === 'string' && (pay.leading?.oneOfEach ?? 0) >= 0.5;
    const shares = byLevel.map(
      ({ level, share }) =>
        `${Math.round(100 * (favours ? share : 1 - share))} at ${levels[level].label.toLowerCase()} level`,
    );
    return shares.length > 1 ? [...oneOfEach, ` By level: ${list(shares)}.`] : oneOfEach;
  }
  if (pay.leading?.first.measure === 'wage') {
    const advertised = [a, b].some((role) => role.pay.some(({ measure }) => measure === 'advertised-base'));
    const apart = '; ads are shown apart, because they offer pay and do not report it';
    return [`The official survey counts both roles the same way${advertised ? apart : ''}.`];
  }
  const [knownA, knownB] = pay.known;
  if (!knownA !== !knownB) {
    return [`Only ${(knownA ? a : b).plural} have a sample large enough to draw, so no bar stands against another.`];
  }
  return ['The roles share no measure, so no bar stands against another.'];
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
