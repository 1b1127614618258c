import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Category, Exposure } from '../../../domain/dataset.ts';
import { higherBy, isBand, placesOf } from '../../../domain/exposure/among-all.ts';
import { inWords, sentenceCase } from '../../../domain/format.ts';
import { exposureCategories, exposureMeasures, keysOf, sortingMeasures } from '../../../schema/vocabulary.ts';
import { belonging, type RoleSlot } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';

/** The publisher’s classes first, as on no other measure two careers are level so often. */
const inOrder = [...sortingMeasures, ...keysOf(exposureMeasures).filter((key) => !sortingMeasures.includes(key))];

/** A measure that two careers, or the categories that they are part of, have both. */
interface Measured {
  measure: Exposure['measure'];
  entries: readonly [Exposure, Exposure];
  /** 1 the first is put higher, -1 the second, 0 they are level. */
  higher: -1 | 0 | 1;
}

export interface AiSide {
  plural: string;
  category: Category;
}

/** The career by its own category, otherwise the category that it is a part of, under the name of that. */
function sideOf({ role, slot }: RoleSlot): AiSide | undefined {
  const own = ownOccupation(role);
  if (own) return { plural: role.plural, category: own };
  const [found] = belonging([{ role, slot }]);
  return found && { plural: found.occupation.plural, category: found.occupation };
}

/** Both sides of a page of two; undefined where one category stands for both, or one has none. */
export function aiSides(placed: readonly RoleSlot[]): readonly [AiSide, AiSide] | undefined {
  const [a, b, third] = placed.map(sideOf);
  if (placed.length !== 2 || third || !a || !b || a.category === b.category) return undefined;
  return [a, b];
}

/** The measures that both have, in the order of the page, the publisher’s classes first. */
export function measuredBoth([a, b]: readonly [AiSide, AiSide]): Measured[] {
  return inOrder.flatMap((measure): Measured[] => {
    const [first, second] = [a, b].map(({ category }) => category.exposure.find((one) => one.measure === measure));
    const higher = first && second && higherBy(first, second);
    return first && second && higher !== undefined ? [{ measure, entries: [first, second], higher }] : [];
  });
}

/**
 * Whether the measures agree on which of two careers stands higher among all occupations. Undefined where a side has no
 * category, or both have the same.
 */
export function aiOrder(placed: readonly RoleSlot[]): Inline | undefined {
  const sides = aiSides(placed);
  if (!sides) return undefined;
  const found = measuredBoth(sides);
  const all = found.length;
  if (all === 0) return findingLine('**No measure** is held for both.');
  const counted = (sign: -1 | 0 | 1) => found.filter(({ higher }) => higher === sign).length;
  const [first, second, even] = [counted(1), counted(-1), counted(0)];
  const [a, b] = sides;
  const every = all === 1 ? '**The one measure**' : all === 2 ? '**Both measures**' : `**All ${inWords(all)}**`;
  const put = all === 1 ? 'puts' : 'put';
  if (even === all) return findingLine(`${every} ${put} the two level.`);
  const [most, more, less, other] = first >= second ? [first, a, second, b] : [second, b, first, a];
  if (most === all) {
    const [top, low] = [more, other].map((side) => reachOf(found, side === a ? 0 : 1));
    return findingLine(
      ...(top && low ? [`${every} ${put} ${more.plural} higher: at ${top}, ${other.plural} at ${low}.`] : []),
      ...(top ? [`${every} ${put} ${more.plural} higher: at ${top}.`] : []),
      `${every} ${put} ${more.plural} higher.`,
      `${every} ${put} one higher.`,
    );
  }
  const rest = (named: boolean) =>
    [
      ...(less > 0 ? [`${inWords(less)} ${named ? other.plural : 'the other'}`] : []),
      ...(even > 0 ? [`${inWords(even)} level`] : []),
    ].join(', ');
  if (2 * most <= all) {
    return findingLine(
      `**They disagree:** ${inWords(most)} ${most === 1 ? 'puts' : 'put'} ${more.plural} higher, ${rest(true)}.`,
      `**They disagree:** ${inWords(most)} against ${inWords(less)}${even > 0 ? `, ${inWords(even)} level` : ''}.`,
    );
  }
  const start = `**${sentenceCase(inWords(most))} of ${inWords(all)}** put`;
  return findingLine(
    `${start} ${more.plural} higher; ${rest(true)}.`,
    `${start} ${more.plural} higher; ${rest(false)}.`,
    `${start} ${more.plural} higher.`,
    `${start} one higher.`,
  );
}

/** “75 to 98 of 100”: the lowest and the highest place by the measures that are numbers; undefined where there is one. */
function reachOf(found: readonly Measured[], at: 0 | 1): string | undefined {
  const places = found
    .flatMap(({ entries }) => {
      const { among, category } = entries[at];
      return among && !category ? [Math.round(placesOf(among).middle)] : [];
    })
    .sort((x, y) => x - y);
  const [low, high] = [places[0], places.at(-1)];
  if (low === undefined || high === undefined) return undefined;
  return low === high ? `${low} of 100` : `${low} to ${high} of 100`;
}

/** “High”, “no use seen”, “tied”, “36 of 100”: the place of a value in words. */
export function placeWords({ among, category, value, measure }: Exposure): string {
  if (category) return exposureCategories[category].label;
  if (!among) return '';
  if (!isBand(among)) return `${Math.round(placesOf(among).middle)} of 100`;
  return value === 0 && measure === 'observed-use' ? 'no use seen' : 'tied';
}

/** Where one measure puts both among all occupations, in percent of the line, and whom it puts higher. */
export interface AiLine {
  name: string;
  /** “developers”, “level”. */
  higher: string;
  slot: 0 | 1 | 2;
  sides: { from: number; to: number; band: boolean; words: string }[];
}

/** A line a measure that both have; undefined where none is drawn. */
export function aiLines(placed: readonly RoleSlot[]): AiLine[] | undefined {
  const sides = aiSides(placed);
  const found = sides && measuredBoth(sides);
  if (!sides || !found || found.length === 0) return undefined;
  return found.map(({ measure, entries, higher }, at) => ({
    name: exposureMeasures[measure].label,
    higher: higher === 0 ? 'level' : sides[higher > 0 ? 0 : 1].plural,
    slot: higher === 0 ? 0 : higher > 0 ? 1 : 2,
    sides: entries.flatMap((entry, side) => {
      if (!entry.among) return [];
      const { from, to } = placesOf(entry.among);
      const who = at === 0 ? `${sides[side === 0 ? 0 : 1].plural}: ` : '';
      return [{ from, to, band: isBand(entry.among), words: `${who}${placeWords(entry)}` }];
    }),
  }));
}
