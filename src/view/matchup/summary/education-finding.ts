import type { Attainment, Occupation, Role } from '../../../domain/dataset.ts';
import { percent } from '../../../domain/format.ts';
import { belonging, type RoleSlot } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { entryLevel } from '../../cite/row-description.ts';
import { heldDegree } from '../../part/education.ts';

/** What the categories nearest to two roles usually ask for, and how many of their people hold a bachelor’s degree or more. */
export function educationFinding(placed: readonly RoleSlot<Role>[]): Inline | undefined {
  const categories = belonging(placed).filter(({ occupation }) => occupation.entryEducation ?? occupation.attainment);
  const [first, second] = categories.map(({ occupation }) => occupation);
  if (!first) return findingLine('**No count of degrees** is held near either.');
  if (!second) return ofOne(first, categories[0]?.slots.length === placed.length);
  const [usual, other] = [first, second].map(usualDegree);
  const held = [first, second].flatMap(({ attainment }) => (attainment ? [`**${share(attainment)}**`] : []));
  const hold = usual === bachelors && other === bachelors ? 'hold one or more' : 'hold a bachelor’s or more';
  const shares = held.length === 2 ? `${held.join(' and ')} ${hold}` : '';
  if (usual && usual === other) {
    return findingLine(
      ...(shares ? [`${article(usual)} is usual for both; ${shares}.`] : []),
      `${article(usual)} is usual for both.`,
    );
  }
  if (usual && other) {
    return findingLine(
      ...(shares ? [`Usual: **${usual}** and **${other}**; ${shares}.`] : []),
      `**${article(usual)}** is usual for ${first.plural}, **${article(other).toLowerCase()}** for ${second.plural}.`,
      `**${article(usual)}** is usual for one, **${article(other).toLowerCase()}** for the other.`,
    );
  }
  return findingLine(
    ...(shares ? [`Of ${first.plural} and ${second.plural}, ${shares}.`, `In the nearest categories ${shares}.`] : []),
    ...(usual ? [`${article(usual)} is usual for ${first.plural}.`] : []),
    ...(other ? [`${article(other)} is usual for ${second.plural}.`] : []),
  );
}

/** @param both It stands for both roles; otherwise nothing is held near the other. */
function ofOne({ plural, entryEducation, attainment }: Occupation, both: boolean): Inline | undefined {
  const usual = entryEducation && article(entryLevel(entryEducation));
  const held = attainment && `**${share(attainment)}**`;
  if (!usual) return held ? findingLine(`${held} of ${plural} hold a bachelor’s or more.`) : undefined;
  const hold = usual === 'A bachelor’s' ? 'hold one or more' : 'hold a bachelor’s or more';
  return findingLine(
    ...(held && both ? [`${usual} is usual; ${held} of ${plural} ${hold}.`] : []),
    ...(held ? [`For ${plural} ${usual.toLowerCase()} is usual; ${held} ${hold}.`] : []),
    `For ${plural} ${usual.toLowerCase()} is usual.`,
    ...(both ? [`${usual} is usual.`] : []),
  );
}

const bachelors = 'Bachelor’s degree';

const share = (attainment: Attainment) => percent(heldDegree(attainment));

const usualDegree = ({ entryEducation }: Occupation) => entryEducation && entryLevel(entryEducation);

/** “A bachelor’s”, “An associate’s”, “No formal credential” */
function article(level: string): string {
  const name = level.replace(/ degree$/, '');
  if (/^(?:No|Some) /.test(name)) return name;
  return `${/^[AEIOU]/.test(name) ? 'An' : 'A'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
