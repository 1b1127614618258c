import type { FigureId } from './figure-ids.ts';
import { type FigureMove, percentMoved } from './figure-moves.ts';

/** Movement within one period, in percent, from which a reviewer looks twice: no new data explain it. */
export const unusualMove = 15;

/** What surrounds a move. */
export interface MoveContext {
  /** Every figure of the former state, by id. */
  before: ReadonlyMap<string, FigureId>;
  /** Rank of a figure’s trust, 0 the most trusted; undefined where its source is not known. */
  rankBefore?: number | undefined;
  rankAfter?: number | undefined;
}

/** Why a reviewer should look twice at a move, each reason as a clause; empty where nothing is unusual. */
export function lookTwice(move: FigureMove, { before, rankBefore, rankAfter }: MoveContext): string[] {
  const reasons: string[] = [];
  const percent = percentMoved(move);
  if (move.kind !== 'edition' && percent !== undefined && Math.abs(percent) > unusualMove) {
    reasons.push(`more than ${unusualMove}% within one period`);
  }
  if (outsideRange(move, before)) reasons.push('outside the former p10 to p90 of its own row');
  if (rankBefore !== undefined && rankAfter !== undefined && rankAfter > rankBefore) {
    reasons.push('from a less trusted source');
  }
  return reasons;
}

const central = ['p25', 'median', 'p75', 'mean'];

/** Whether a central amount now lies outside the outer percentiles that the same row had. */
function outsideRange({ before: former, after }: FigureMove, figures: ReadonlyMap<string, FigureId>): boolean {
  if (!central.includes(after.statistic) || typeof after.value !== 'number') return false;
  const row = former.id.slice(0, -former.statistic.length);
  const low = figures.get(`${row}p10`)?.value;
  const high = figures.get(`${row}p90`)?.value;
  // A capped end is no bound.
  return (typeof low === 'number' && after.value < low) || (typeof high === 'number' && after.value > high);
}
