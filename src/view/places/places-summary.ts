import { percent, sentenceCase } from '../../domain/format.ts';
import type { Side } from '../../domain/places/compare-in-place.ts';
import type { PlaceCount } from '../../domain/places/count-places.ts';
import type { PlacesFinding } from '../../domain/places/places-finding.ts';
import type { Inline } from '../cite/citation-marks.ts';
import { lineWithin } from '../cite/finding-line.ts';
import { ahead, orNone, type Plurals, plural, share, turnedWhere } from './side-words.ts';

/** Characters of two lines of a phone: more than a finding has elsewhere, which names no careers. */
const longest = 90;

/** What the part on places finds, in one line, of the six openings; in words as long as the line has room for. */
export function placesSummary(finding: PlacesFinding, names: Plurals): Inline | undefined {
  return lineWithin(
    longest,
    wordings(finding, names).map((wording) => `${wording}.`),
  );
}

const starts = {
  'mostly-no-difference': 'Mostly no clear difference:',
  'mostly-holds': 'It mostly holds:',
  depends: 'It depends.',
} as const;

function wordings(finding: PlacesFinding, names: Plurals): string[] {
  const { opening, metro, state } = finding;
  const [long, short] = [plural(metro.both, 'metropolitan area'), plural(metro.both, 'area')];
  const more = ahead(names, metro.more);
  const counted = `**${share(more.count, metro.both)}**`;
  switch (opening) {
    case 'too-few':
      return tooFew(finding, names);
    case 'turns': {
      const where = turnedWhere(finding.peopleWhereAhead, (share) => `**${percent(100 * share)}**`);
      return [
        ...[long, short].map((area) => `It turns: ${more.who} more in ${counted} ${area}, ${more.other} ${where}`),
        `It turns: ${more.who} more in ${counted} ${short}, less ${where}`,
        `It turns: one more in ${counted} ${short}, the other ${where}`,
      ];
    }
    case 'holds':
      return [
        `It holds: ${more.who} more in ${counted} ${long}${inStates(state, more.side)}`,
        ...[long, short].map((area) => `It holds: ${more.who} more in ${counted} ${area}`),
        `It holds: the same career is ahead in ${counted} ${long}`,
      ];
    default:
      return clearly(starts[opening], finding, names);
  }
}

/** Who is clearly ahead in how many areas. */
function clearly(start: string, { metro }: PlacesFinding, names: Plurals): string[] {
  const { who, other, count, against } = ahead(names, metro.clear);
  const [long, short] = [plural(metro.both, 'metropolitan area'), plural(metro.both, 'area')];
  const begin = (text: string) => `${start} ${start.endsWith('.') ? sentenceCase(text) : text}`;
  if (count === 0) return [begin(`neither clearly more in any of **${metro.both}** ${long}`)];
  const of = `**${count} of ${metro.both}**`;
  const rest = `in **${orNone(against)}**`;
  return [
    ...[long, short].map((area) => begin(`${who} clearly more in ${of} ${area}, ${other} ${rest}`)),
    begin(`${who} clearly more in ${of} ${short}, clearly less ${rest}`),
    begin(`${who} clearly more in ${of} ${short}, less ${rest}`),
    begin(`one clearly more in ${of} ${short}, the other ${rest}`),
  ];
}

/** “, **27 of 28** states”; empty where no state has both medians. */
function inStates({ both, more }: PlaceCount, side: Side): string {
  return both === 0 ? '' : `, **${share(more[side], both)}** ${plural(both, 'state')}`;
}

/** Too few metropolitan areas; where there is none, states are all there is. */
function tooFew({ metro, state }: PlacesFinding, names: Plurals): string[] {
  if (metro.both + state.both === 0) return ['Too few places: no area and no state has both medians'];
  const kind = metro.both > 0 ? metro : state;
  const more = ahead(names, kind.more);
  const area = plural(kind.both, metro.both > 0 ? 'metropolitan area' : 'state');
  const counted = `**${share(more.count, kind.both)}** ${area}`;
  return [...(metro.both > 0 ? [inStates(state, more.side)] : []), '']
    .map((rest) => `Too few places: ${more.who} more than ${more.other} in ${counted}${rest}`)
    .concat(
      `Too few places: ${more.who} more in ${counted}`,
      `Too few places: **${kind.both}** ${area} with both medians`,
    );
}
