import { percent, sentenceCase } from '../../domain/format.ts';
import type { Side } from '../../domain/places/compare-in-place.ts';
import type { PlaceCount } from '../../domain/places/count-places.ts';
import type { PlacesFinding } from '../../domain/places/places-finding.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { lineWithin } from '../cite/finding-line.ts';
import { type Ahead, ahead, orNone, type Plurals, plural, share, turnedWhere } from './side-words.ts';

/** Characters that one and two lines of a phone hold before a mark. */
const room = { 1: 42, 2: 90 } as const;

/**
 * How far the answer holds, in a line below its sentence; what stands out of it is what a link underlines. It does not
 * repeat the direction that the sentence has.
 *
 * @param said Whom that sentence says to be paid more; undefined where it says nothing of it.
 * @param lines How many lines of a phone it may take.
 */
export function placesLine(finding: PlacesFinding, names: Plurals, said: Side | undefined, lines: 1 | 2): Inline {
  const all = wordings(finding, names, said).map((wording) => wording.replace(/\.?$/, '.'));
  return lineWithin(room[lines], all) ?? lineWithin(Number.POSITIVE_INFINITY, all.slice(-1)) ?? [];
}

/** From the fullest to the shortest, the last of them within one line. */
function wordings(finding: PlacesFinding, names: Plurals, said: Side | undefined): string[] {
  const { opening, metro, state } = finding;
  const [long, short] = [plural(metro.both, 'metropolitan area'), plural(metro.both, 'area')];
  const more = ahead(names, metro.more);
  const counted = share(more.count, metro.both);
  const known = said === more.side;
  switch (opening) {
    case 'too-few': {
      if (metro.both === 0) return ['**Too few places** have both medians'];
      const who = known ? '' : `${more.who} `;
      return [
        ...[inStates(state, more.side), ''].map(
          (rest) => `**Too few places:** ${who}more in ${counted} ${long}${rest}`,
        ),
        `**Too few places:** ${metro.both} ${short} with both`,
      ];
    }
    case 'turns': {
      const where = turnedWhere(finding.peopleWhereAhead, (share) => percent(100 * share));
      return [
        ...[long, short].map((area) => `**It turns:** ${more.who} more in ${counted} ${area}, ${more.other} ${where}`),
        `**It turns:** ${more.who} more in ${counted} ${short}, less ${where}`,
        `**It turns:** one more in ${counted} ${short}, the other ${where}`,
        '**It turns** with the place',
      ];
    }
    case 'holds': {
      const opened = known
        ? `**More in ${counted}** ${long}`
        : `**${sentenceCase(more.who)} more in ${counted}** ${long}`;
      return [`${opened}${inStates(state, more.side)}`, opened, `**One ahead in ${counted}** ${short}`];
    }
    default:
      return clearly(opening, metro, names, said);
  }
}

const starts = {
  'mostly-no-difference': '**Mostly no clear difference:**',
  'mostly-holds': '**It mostly holds:**',
  depends: '**It depends where you live:**',
} as const;

/** What is left of the same in one line. */
const inShort = {
  'mostly-no-difference': ({ count, against }: Ahead, both: number) =>
    `**No clear difference** in ${both - count - against} of ${both} areas`,
  'mostly-holds': ({ count }: Ahead, both: number) => `**It mostly holds:** clearly in ${count} of ${both}`,
  depends: ({ count, against }: Ahead, both: number) => `**It depends:** ${count} areas to ${against}, of ${both}`,
} as const;

function clearly(
  opening: keyof typeof starts,
  { both, clear }: PlaceCount,
  names: Plurals,
  said: Side | undefined,
): string[] {
  const leading = ahead(names, clear);
  const { side, who, other, count, against } = leading;
  const [long, short] = [plural(both, 'metropolitan area'), plural(both, 'area')];
  if (count === 0) return [`**No clear difference** in any of ${both} ${short}`];
  const start = starts[opening];
  const of = `${count} of ${both}`;
  const named = (area: string) => `${start} ${who} clearly more in ${of} ${area}, ${other} in ${orNone(against)}`;
  // The sentence above names whom it is about.
  const implied = (area: string) => `${start} clearly more in ${of} ${area}, clearly less in ${orNone(against)}`;
  return [
    ...(opening === 'mostly-holds' && side === said ? [implied(long)] : []),
    ...[long, short].map(named),
    ...(side === said ? [implied(short)] : []),
    `${start} ${who} clearly more in ${of} ${short}, clearly less in ${orNone(against)}`,
    `${start} ${who} clearly more in ${of} ${short}, less in ${orNone(against)}`,
    `${start} one clearly more in ${of} ${short}, the other in ${orNone(against)}`,
    inShort[opening](leading, both),
  ];
}

/** “, every state and D.C.”, “, 50 of 51 states”; empty where no state has both medians. */
function inStates({ both, more }: PlaceCount, side: Side): string {
  if (both === 0) return '';
  return both === 51 && more[side] === both
    ? ', every state and D.C.'
    : `, ${share(more[side], both)} ${plural(both, 'state')}`;
}
