import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career, Interests } from '../../../domain/dataset.ts';
import { list, sentenceCase } from '../../../domain/format.ts';
import { interests as names } from '../../../schema/occupation-vocabulary.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';

/** What people of careers do, in their publisher’s words. */
export interface TheWork {
  finding: Inline | undefined;
  careers: { slot: RoleSlot['slot']; name: string; what: Inline; tasks: string[]; marks: Inline; interests: Inline }[];
  /** Careers that are described nowhere. */
  without: string[];
}

/** Undefined where nothing is held of any. */
export function theWork(placed: readonly RoleSlot[], cite: CitationMarks): TheWork | undefined {
  const held = placed.flatMap((place) => {
    const own = ownOccupation(place.role);
    return own?.description || own?.tasks ? [{ ...place, own }] : [];
  });
  if (held.length === 0) return undefined;
  return {
    finding: interestFinding(
      held.flatMap(({ role, own }) => (own.interests ? [{ role, interests: own.interests }] : [])),
      placed.length,
    ),
    careers: held.map(({ role, slot, own: { description, tasks, interests } }) => ({
      slot,
      name: role.name,
      what: description ? [description.text, cite.row(description)] : [],
      tasks: tasks?.tasks ?? [],
      marks: tasks ? [cite.row(tasks)] : [],
      interests: interests ? [`${words(interests)}.`, cite.row(interests)] : [],
    })),
    without: placed.filter(({ slot }) => held.every((one) => one.slot !== slot)).map(({ role }) => role.plural),
  };
}

const words = ({ first }: Interests) => list(first.map((key) => names[key].label.toLowerCase()));

/** “By its interests the work of both is social and investigative first.” */
function interestFinding(held: readonly { role: Career; interests: Interests }[], careers: number): Inline | undefined {
  const [a, b] = held;
  if (!a || held.length < careers) return undefined;
  if (!b) return findingLine(`The work fits **${words(a.interests)}** interests best.`);
  const alike = held.every(({ interests }) => words(interests) === words(a.interests));
  if (alike)
    return findingLine(
      `The work of ${held.length === 2 ? 'both' : 'all'} fits **${words(a.interests)}** interests best.`,
    );
  if (held.length > 2) return undefined;
  const [first, second] = [a, b].map(({ interests }) => words({ ...interests, first: interests.first.slice(0, 1) }));
  if (first === second) {
    return findingLine(
      `Of both the work fits **${first}** interests best, then **${thenOf(a.interests)}** and **${thenOf(b.interests)}**.`,
      `Both fit **${first}** interests best, then **${thenOf(a.interests)}** and **${thenOf(b.interests)}**.`,
    );
  }
  return findingLine(
    `The work of ${a.role.plural} fits **${first}** interests best, of ${b.role.plural} **${second}**.`,
    `**${sentenceCase(first ?? '')}** interests fit the one best, **${second}** the other.`,
  );
}

/** The interest that comes second. */
const thenOf = ({ first: [, then] }: Interests) => (then ? names[then].label.toLowerCase() : '');
