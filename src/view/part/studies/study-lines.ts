import type { GraduatesOf } from '../../../domain/dataset.ts';
import { count, money, moneyShort, sentenceCase } from '../../../domain/format.ts';
import { degrees as allDegrees } from '../../../schema/table/occupation/study-degrees.ts';
import type { Slot } from '../../base/slot.ts';
import { fieldInShort } from './field-in-short.ts';
import type { StudySide } from './study-side.ts';

/** One degree of a field: what its graduates earn four years after it and owed at it, with what is drawn of it. */
export interface StudyLine {
  label: string;
  earnings: string;
  /** “$20,115 debt; 1,029 programmes; leads to both” */
  said: string;
  /** In US dollars, from zero. */
  draw: { p25: number; earnings: number; p75: number; debt: number };
}

export interface StudyLines {
  sides: {
    slot: Slot;
    /** “To data scientists: 3 of 18 fields” */
    heading: string;
    lines: StudyLine[];
  }[];
  /** The end of the scale, in US dollars, and what stands at both ends. */
  end: number;
  ends: [string, string];
}

/** How many degrees of each of two careers are drawn. */
export const shownOfTwo = 3;

/** Steps of the scale, in US dollars. */
const step = 50_000;

/**
 * The largest degrees of each side on one scale of dollars.
 *
 * @param shown How many of each.
 */
export function studyLines(sides: readonly StudySide[], shown: number): StudyLines | undefined {
  const held = sides.map((side) => side.degrees.slice(0, shown));
  const most = Math.max(0, ...held.flat().map(({ p75, earnings, debt = 0 }) => Math.max(p75, earnings, debt)));
  if (most === 0) return undefined;
  const end = step * Math.ceil(most / step);
  const common = (field: string) => sides.length > 1 && sides.every(({ fields }) => fields.includes(field));
  return {
    sides: sides.map((side, index) => ({
      slot: (index + 1) as Slot,
      heading: headingOf(side, held[index] ?? []),
      lines: (held[index] ?? []).map((one) => lineOf(one, sides.length > 1, common(one.field))),
    })),
    end,
    ends: [moneyShort(0), moneyShort(end)],
  };
}

/** Of a field more than one degree may be shown. */
function headingOf({ plural, fields }: StudySide, shown: readonly GraduatesOf[]): string {
  if (fields.length === 0) return `To ${plural}: no field is named`;
  const of = fields.length === 1 ? '1 field' : `${fields.length} fields`;
  const named = new Set(shown.map(({ field }) => field)).size;
  if (named === 0) return `To ${plural}: ${of}, no earnings published`;
  return `To ${plural}: ${named < fields.length ? `${named} of ` : ''}${of}`;
}

/** Beside another career a field has a short name. */
function lineOf(one: GraduatesOf, short: boolean, common: boolean): StudyLine {
  const { name, degree, programmes, p25, earnings, p75, debt } = one;
  return {
    label: `${short ? sentenceCase(fieldInShort(one)) : name}, ${allDegrees[degree]}`,
    earnings: money(earnings),
    said: `${debt === undefined ? 'debt not published' : `${money(debt)} debt`}; ${count(programmes)} programmes${common ? '; leads to both' : ''}`,
    draw: { p25, earnings, p75, debt: debt ?? 0 },
  };
}
