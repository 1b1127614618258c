import { leadingPay, ownPay } from '../../domain/compare/compare-pay.ts';
import type { Career, PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence } from '../../domain/format.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead } from '../base/role-head.ts';
import { roleSlots } from '../base/role-slots.ts';
import { CitationMarks, type Cited } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import { type ByPlace, byPlace } from '../part/by-place.ts';
import { manySentence } from './many-sentence.ts';
import { bandsOn, payDrawn } from './pay-drawn.ts';
import { fiveRows } from './rows/five-rows.ts';
import { type ScreenOne, screenOne } from './screen-one.ts';

/** What of two to four careers side by side stands in one screen. */
export interface ManyAnswer {
  /** “Data analyst, data scientist and data engineer” */
  title: string;
  roles: RoleHead[];
  head: ScreenOne;
  byPlace: ByPlace;
}

/** The answer, with marks of a page that goes on below it. */
export function manyAnswer(roles: readonly Career[], cite: CitationMarks): ManyAnswer {
  const places = roleSlots(roles);
  return {
    title: list(roles.map(({ name }, index) => (index === 0 ? name : midSentence(name)))),
    roles: places.map(({ role, slot }) => roleHead(role, slot)),
    head: headOf(roles, cite),
    // A browser learns only when it asks for a place which categories have tables.
    byPlace: byPlace(places, []),
  };
}

/** Of two as on the page of two, which says how sure a difference is; of more the medians alone. */
function headOf(roles: readonly Career[], cite: CitationMarks): ScreenOne {
  const [a, b, third] = roles;
  if (a && b && !third) {
    const { description: _, ...two } = screenOne(a, b, pairPay(a, b), cite);
    return two;
  }
  const bands = bandsOn(roles, leadingPay(roles), ownPay);
  return {
    pay: payDrawn(roles, bands, cite),
    sentence: manySentence(roles, bands, cite),
    rows: fiveRows(roles, bands, cite),
  };
}

/**
 * The answer alone, to be shown before the rest is made: its marks are numbered as on the whole page, which begins with it.
 */
export function compareHead(
  roles: readonly Career[],
  describe: (row: PublishedRow) => RowDescription,
): ManyAnswer & Cited {
  const cite = new CitationMarks(describe);
  return cite.finish(manyAnswer(roles, cite));
}
