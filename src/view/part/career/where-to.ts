import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career, Moves } from '../../../domain/dataset.ts';
import { list, percent } from '../../../domain/format.ts';
import { comparePath } from '../../base/compare-path.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import type { SideBars } from './side-bars.ts';

/** In which occupations people who left careers worked a year later. */
export interface WhereTo {
  finding: Inline | undefined;
  note: string;
  /** One chart for each career that has any. */
  careers: { slot: RoleSlot['slot']; name: string; bars: SideBars }[];
  /** Careers for which nothing is held. */
  without: string[];
}

/** Where half of those who left took one way, they were a handful: nothing is told of them. */
const handful = 50;

const asPicked = ({ id, profile }: Career) => ({ id, written: profile !== undefined });

/** How many occupations of each are shown. */
const shown = 4;

/** Undefined where nothing is held of any. */
export function whereTo(placed: readonly RoleSlot[], cite: CitationMarks): WhereTo | undefined {
  const held = placed.flatMap((place) => {
    const moves = ownOccupation(place.role)?.moves;
    const [most] = moves?.to ?? [];
    return moves && most && most.percent < handful ? [{ ...place, moves }] : [];
  });
  if (held.length === 0) return undefined;
  const max = Math.max(...held.flatMap(({ moves }) => moves.to.map(({ percent }) => percent)));
  return {
    finding: whereToFinding(held, placed.length),
    note: 'A few people of unstated years, by an older classification: examples. Of those with another main job a year later; what fewer than one in twenty took is not held.',
    careers: held.map(({ role, slot, moves }) => ({
      slot,
      name: `${role.name}${moves.joined ? ', counted together with others' : ''}`,
      bars: {
        caption: ['Of those who left.', cite.row(moves)],
        max,
        bars: moves.to.slice(0, shown).map(({ name, percent: value, career }) => ({
          ...{ slot, name, parts: [{ value, text: percent(value) }] },
          ...(career && { href: comparePath([asPicked(role), { id: career, written: false }]) }),
        })),
      },
    })),
    without: placed.filter(({ slot }) => held.every((one) => one.slot !== slot)).map(({ role }) => role.plural),
  };
}

/** “In a small sample most who left nursing went to …” */
function whereToFinding(held: readonly { role: Career; moves: Moves }[], careers: number): Inline | undefined {
  const first = held.map(({ role, moves: { to } }) => ({ role, name: to[0]?.name ?? '' }));
  const [a, b] = first;
  if (!a) return undefined;
  const alone = ({ role, name }: typeof a) => [
    `In a small sample, ${role.plural} who left most often became **${name}**.`,
    `Small sample: ${role.plural} who left became **${name}** most often.`,
    ...(careers === 1 ? [`In a small sample, those who left most often became **${name}**.`] : []),
    ...(careers === 1 ? [`Small sample: those who left became **${name}**.`] : []),
  ];
  if (held.length === 1)
    return findingLine(
      ...alone(a),
      `A small sample of ${a.role.plural} who left.`,
      careers === 1 ? 'A small sample of people who left.' : 'A small sample of people who left one of them.',
    );
  if (careers > 2)
    return findingLine(
      `A small sample of people who left ${list(first.map(({ role }) => role.plural))}.`,
      'A small sample of people who left.',
    );
  if (!b) return undefined;
  if (a.name === b.name) {
    return findingLine(
      `In a small sample, those who left either most often became **${a.name}**.`,
      'A small sample of people who left either.',
    );
  }
  return findingLine(
    `In a small sample, those who left most often became **${a.name}** and **${b.name}**.`,
    `Small sample: those who left became **${a.name}** and **${b.name}**.`,
    'A small sample of people who left either.',
  );
}
