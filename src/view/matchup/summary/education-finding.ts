import type { Attainment, Occupation, Role } from '../../../domain/dataset.ts';
import { list, percent, period } from '../../../domain/format.ts';
import { belonging, type CategorySlot, type RoleSlot } from '../../base/role-slots.ts';
import type { Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { entryLevel } from '../../cite/row-description.ts';
import { heldDegree } from '../../part/education.ts';

/** What the categories nearest to two roles usually ask for, and how many of their people hold a bachelor’s degree or more. */
export function educationFinding(placed: readonly RoleSlot<Role>[]): Inline | undefined {
  const categories = belonging(placed).filter(({ occupation }) => occupation.entryEducation ?? occupation.attainment);
  const [first, second] = categories.map(({ occupation }) => occupation);
  if (!first) return findingLine('**No count of degrees** is held near either.');
  const [only] = categories;
  if (!second) return ofOne(first, only?.slots.length === placed.length, only !== undefined && standsIn(only));
  // What is usual near a role is not said of the role.
  const near = categories.some(standsIn);
  const [usual, other] = [first, second].map(usualDegree);
  const held = [first, second].flatMap(({ attainment }) => (attainment ? [attainment] : []));
  const have = heldBy(held, usual === bachelors && other === bachelors);
  const shares = held.length === 2 ? have : '';
  if (usual && usual === other) {
    return findingLine(
      ...(shares ? [`${article(usual)} is usual ${near ? 'near' : 'for'} both; ${shares}.`] : []),
      near ? `In the nearest categories ${mid(article(usual))} is usual.` : `${article(usual)} is usual for both.`,
    );
  }
  if (usual && other) {
    return findingLine(
      ...(shares && !near ? [`Usual: **${usual}** and **${other}**; ${shares}.`] : []),
      `**${article(usual)}** is usual for ${first.plural}, **${mid(article(other))}** for ${second.plural}.`,
      near
        ? `Usual in the nearest categories: **${mid(article(usual))}** and **${mid(article(other))}**.`
        : `**${article(usual)}** is usual for one, **${mid(article(other))}** for the other.`,
    );
  }
  return findingLine(
    ...(shares ? [`Of ${first.plural} and ${second.plural}, ${shares}.`, `In the nearest categories ${shares}.`] : []),
    ...(usual ? [`${article(usual)} is usual for ${first.plural}.`] : []),
    ...(other ? [`${article(other)} is usual for ${second.plural}.`] : []),
  );
}

/**
 * @param both It stands for both roles; otherwise nothing is held near the other.
 * @param near It is not a category of each role’s own.
 */
function ofOne({ plural, entryEducation, attainment }: Occupation, both: boolean, near: boolean): Inline | undefined {
  const usual = entryEducation && article(entryLevel(entryEducation));
  if (!usual) return attainment && findingLine(`Of ${plural}, ${heldBy([attainment], false)}.`);
  const held = attainment && heldBy([attainment], usual === 'A bachelor’s');
  return findingLine(
    ...(held && both && !near ? [`${usual} is usual; of ${plural}, ${held}.`] : []),
    ...(held ? [`For ${plural} ${mid(usual)} is usual; ${held}.`] : []),
    `For ${plural} ${mid(usual)} is usual.`,
    ...(near ? [`In the nearest category ${mid(usual)} is usual.`] : both ? [`${usual} is usual.`] : []),
  );
}

const bachelors = 'Bachelor’s degree';

/** Whether a category is not the own one of each role that it stands for. */
const standsIn = ({ links }: CategorySlot) => links.some(({ link }) => link.fit !== 'exact');

const mid = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** “69% and 54% had at least that in 2021”, “69% had a bachelor’s or higher in 2021” */
function heldBy(held: readonly Attainment[], that: boolean): string {
  const shares = held.map((attainment) => `**${percent(heldDegree(attainment))}**`);
  const [year, another] = new Set(held.map((attainment) => period(attainment.period)));
  const when = year !== undefined && another === undefined ? ` in ${year}` : '';
  return `${list(shares)} had ${that ? 'at least that' : 'a bachelor’s or higher'}${when}`;
}

const usualDegree = ({ entryEducation }: Occupation) => entryEducation && entryLevel(entryEducation);

/** “A bachelor’s”, “An associate’s”, “No formal credential” */
function article(level: string): string {
  const name = level.replace(/ degree$/, '');
  if (/^(?:No|Some) /.test(name)) return name;
  return `${/^[AEIOU]/.test(name) ? 'An' : 'A'} ${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
