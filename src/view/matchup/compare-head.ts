import { leadingPay, ownPay } from '../../domain/compare/compare-pay.ts';
import type { Career, PublishedRow } from '../../domain/dataset.ts';
import { list, midSentence } from '../../domain/format.ts';
import { pairPay } from '../base/pair-pay.ts';
import { type RoleHead, roleHead, sideBySide } from '../base/role-head.ts';
import { type RoleSlot, roleSlots } from '../base/role-slots.ts';
import { CitationMarks, type Cited, type Inline, plain } from '../cite/citation-marks.ts';
import type { RowDescription } from '../cite/row-description.ts';
import type { DayWords } from '../day/day.ts';
import { type ByPlace, byPlace } from '../part/by-place.ts';
import type { JudgeForecasts } from '../part/forecast/shut-forecast.ts';
import type { SayStudies } from '../part/studies/shut-studies.ts';
import type { KnownPlaces } from '../places/holding.ts';
import type { Where } from '../places/where.ts';
import type { editorsRows } from './editors-rows.ts';
import { manySentence } from './many-sentence.ts';
import { bandsOn, payDrawn } from './pay-drawn.ts';
import { fiveRows } from './rows/five-rows.ts';
import { type ScreenOne, screenOne } from './screen-one.ts';

/** What of two to four careers side by side stands in one screen. */
export interface ManyAnswer {
  /** “Data analyst, data scientist and data engineer” */
  title: string;
  roles: RoleHead[];
  /** With its sentence as plain text. */
  head: ScreenOne & { description: string };
  byPlace: ByPlace;
  /** The part on places, of two that are compared by official wages. */
  where?: Where;
}

/** What a page of its own knows beside the careers. */
export interface OwnPage {
  /** Its address, from the site’s root. */
  path?: string;
  /** What is known of the two by place. */
  places?: KnownPlaces;
  /** Says how forecasts of the careers stand half-way. */
  judgeForecasts?: JudgeForecasts;
  /** Says which of two the measures of AI put higher. */
  aiOrder?: (placed: readonly RoleSlot[]) => Inline | undefined;
  /** Says what differs in a day of two. */
  dayWords?: DayWords;
  /** Says which fields of study lead to two. */
  sayStudies?: SayStudies;
  /** The rows of what editors judge, where some of the roles are written. */
  editorsRows?: typeof editorsRows;
}

/** The answer, with marks of a page that goes on below it. */
export function manyAnswer(roles: readonly Career[], cite: CitationMarks, { path, places }: OwnPage = {}): ManyAnswer {
  const placed = roleSlots(roles);
  const { where, ...head } = headOf(roles, cite, places);
  return {
    title: titleOf(roles),
    roles: sideBySide(placed.map(({ role, slot }) => roleHead(role, slot))),
    head,
    // A browser learns only when it asks for a place which categories have tables.
    byPlace: byPlace(placed, [], path),
    ...(where && { where }),
  };
}

/** Of two as on the page of two, which says how sure a difference is; of more the medians alone. */
function headOf(roles: readonly Career[], cite: CitationMarks, places?: KnownPlaces): ReturnType<typeof screenOne> {
  const [a, b, third] = roles;
  if (a && b && !third) return screenOne(a, b, pairPay(a, b), cite, places);
  const bands = bandsOn(roles, leadingPay(roles), ownPay);
  const pay = payDrawn(roles, bands, cite);
  const sentence = manySentence(roles, bands, cite);
  return { pay, sentence, description: plain(sentence), rows: fiveRows(roles, bands, cite) };
}

/** “Roofer vs carpenter”; “roofer, carpenter and welder” of more. */
function titleOf(roles: readonly Career[]): string {
  const names = roles.map(({ name }, index) => (index === 0 ? name : midSentence(name)));
  return roles.length === 2 ? names.join(' vs ') : list(names);
}

/**
 * The answer alone, to be shown before the rest is made: its marks are numbered as on the whole page, which begins with it.
 */
export function compareHead(
  roles: readonly Career[],
  describe: (row: PublishedRow) => RowDescription,
): ManyAnswer & Cited {
  const cite = new CitationMarks(describe);
  return cite.finish(manyAnswer(roles, cite, { places: 'later' }));
}
