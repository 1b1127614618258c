import { bestKnownPay, leadingPay } from '../../domain/compare/compare-pay.ts';
import { newestOwn } from '../../domain/compare/growth.ts';
import type { Career, PublishedRow } from '../../domain/dataset.ts';
import { tooFew } from '../base/pay-words.ts';
import { nearest, standIns } from '../base/role-slots.ts';

/**
 * The figures that the head of a page rests on, each once: the pay that its roles share, or that each is best known by,
 * then how each is projected to grow.
 */
export function leadingFigures(roles: readonly Career[]): PublishedRow[] {
  return [...new Set([...(leadingPay(roles) ?? roles.flatMap(ownBand)), ...roles.flatMap(ownLine)])];
}

/** The pay a role is best known by, or the line that says it is known too little, or the pay of the nearest category. */
function ownBand(role: Career): PublishedRow[] {
  const band = bestKnownPay(role) ?? tooFew(role) ?? nearest(role)?.band;
  return band ? [band] : [];
}

/** The newest official projection for the category that a role is, or that is closest to it. */
function ownLine(role: Career): PublishedRow[] {
  const [line] = standIns(role).flatMap(({ occupation }) => newestOwn(occupation) ?? []);
  return line ? [line] : [];
}
