import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Career, Category } from '../../../domain/dataset.ts';
import { percent, sentenceCase } from '../../../domain/format.ts';
import { licenceNeeds } from '../../../schema/occupation-vocabulary.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { findingLine } from '../../cite/finding-line.ts';
import { entryLevel } from '../../cite/row-description.ts';
import { heldDegree } from '../education.ts';
import type { SideBars } from './side-bars.ts';
import { heldRows, rowOf, type SaidOf, type SideRow } from './side-rows.ts';

/** What is usually asked of who enters, whether a licence is needed, and what people of the careers hold. */
export interface GettingIn {
  finding: Inline | undefined;
  rows: SideRow[];
  /** The publisher’s words on a licence, career by career. */
  licences: { name: string; words: Inline }[];
  held?: SideBars;
}

/** The category that a career is, otherwise the one that it is a part of. */
function categoryOf({ links }: Career): { category: Category; standsIn: boolean } | undefined {
  const link = links.find(({ fit }) => fit === 'exact') ?? links.find(({ fit }) => fit === 'broader');
  return link && { category: link.occupation, standsIn: link.fit !== 'exact' };
}

/** The publisher’s words, as people say them. */
const plainly = (text: string): string =>
  text === 'None'
    ? 'none'
    : text.replace(/ on-the-job training$/, '').replace('Internship/residency', 'Internship or residency');

/** Undefined where nothing is held of any. */
export function gettingIn(placed: readonly RoleSlot[], cite: CitationMarks): GettingIn | undefined {
  const found = placed.map(({ role }) => categoryOf(role));
  const row = (label: string, say: (category: Category) => SaidOf | undefined) =>
    rowOf(
      label,
      placed,
      found.map((one) => {
        const said = one && say(one.category);
        return said && one?.standsIn ? { ...said, note: one.category.plural } : said;
      }),
      cite,
    );
  const entry = (key: 'experience' | 'training') => (category: Category) => {
    const { entryEducation: of } = category;
    return of && { text: sentenceCase(plainly(of[key])), row: of };
  };
  const rows = heldRows(
    row('Usual entry education', ({ entryEducation: of }) => of && { text: entryLevel(of), row: of }),
    row('Work experience before', entry('experience')),
    row('Training on the job', entry('training')),
    row('Licence', ({ licence: of }) => of && { text: sentenceCase(licenceNeeds[of.need].label), row: of }),
    row('Preparation, from 1 to 5', ({ jobZone: of }) => of && { text: `${of.zone}`, row: of }),
    row('A bachelor’s degree or more', ({ attainment: of }) => of && { text: percent(heldDegree(of)), row: of }),
  );
  if (rows.length === 0) return undefined;
  const held = attainments(placed, cite);
  return {
    finding: gettingInFinding(
      placed.map(({ role }, index) => {
        const one = found[index];
        return { whom: one?.standsIn ? one.category.plural : role.plural, category: one?.category };
      }),
    ),
    rows,
    licences: placed.flatMap(({ role }) => {
      const licence = ownOccupation(role)?.licence;
      if (!licence?.words) return [];
      return [
        {
          name: role.name,
          words: [`“${licence.words}”`, cite.row(licence), ...(licence.scope ? [` (${licence.scope})`] : [])],
        },
      ];
    }),
    ...(held && { held }),
  };
}

/** Highest degree of people at work, fullest first: doctoral, master’s, bachelor’s, an associate’s or some college, less. */
function attainments(placed: readonly RoleSlot[], cite: CitationMarks): SideBars | undefined {
  const held = placed.flatMap((place) => {
    const row = ownOccupation(place.role)?.attainment;
    return row ? [{ ...place, row }] : [];
  });
  const [first] = held;
  if (!first) return undefined;
  return {
    caption: [
      `Highest degree of people of 25 and over, ${first.row.period}, percent, from full to faint: doctoral or professional, master’s, bachelor’s, associate’s or some college, less. Held, not required.`,
      ...cite.rows(...held.map(({ row }) => row)),
    ],
    max: 100,
    bars: held.map(({ role, slot, row }) => ({
      slot,
      name: role.name,
      parts: [
        row.doctoral,
        row.master,
        row.bachelor,
        row.associate + row.someCollege,
        row.highSchool + row.lessThanHighSchool,
      ].map((value) => ({ value, text: `${Math.round(value)}` })),
    })),
  };
}

interface Entering {
  /** The career, or the category that stands in for it. */
  whom: string;
  category: Category | undefined;
}

/** “A bachelor’s degree”, “an associate’s degree”, “no formal credential”: the publisher’s levels inside a sentence. */
const levels: Record<string, string> = {
  'No formal educational credential': 'no formal credential',
  'High school diploma or equivalent': 'a high school diploma',
  'Some college, no degree': 'some college',
  'Postsecondary nondegree award': 'a postsecondary award',
  'Doctoral or professional degree': 'a doctoral or professional degree',
};

function levelOf({ category }: Entering): string | undefined {
  const level = category?.entryEducation && entryLevel(category.entryEducation);
  if (level === undefined) return undefined;
  return levels[level] ?? `${/^[AEIO]/.test(level) ? 'an' : 'a'} ${level.charAt(0).toLowerCase()}${level.slice(1)}`;
}

/** “a bachelor’s” */
const brief = (level: string) => level.replace(/(’s|professional) degree$/, '$1');

/** Whether the text says that all people of a career need a licence. */
const needsLicence = ({ category }: Entering) => category?.licence?.need === 'required';

function gettingInFinding(all: readonly Entering[]): Inline | undefined {
  const known = all.flatMap((one) => {
    const level = levelOf(one);
    return level === undefined ? [] : [{ ...one, level }];
  });
  const [first, second] = known;
  if (!first) return undefined;
  const licence = known.every(needsLicence) ? '; a licence is required' : '';
  const alone = all.length === 1;
  if (new Set(known.map(({ level }) => level)).size === 1 && (alone || known.length === all.length)) {
    const of = alone ? '' : all.length === 2 ? ' for both' : ' for all';
    const start = `**${sentenceCase(first.level)}** is usual${of}`;
    return findingLine(`${start}${licence}.`, `${start}.`);
  }
  if (all.length === 2 && first && second) {
    return findingLine(
      `**${sentenceCase(first.level)}** is usual for ${first.whom}, **${second.level}** for ${second.whom}.`,
      `**${sentenceCase(brief(first.level))}** is usual for ${first.whom}, **${brief(second.level)}** for ${second.whom}.`,
      `Usual for ${first.whom}: **${brief(first.level)}**; for ${second.whom}: **${brief(second.level)}**.`,
      `Usual: **${first.level}** and **${second.level}**.`,
    );
  }
  if (all.length === 2) return findingLine(`**${sentenceCase(first.level)}** is usual for ${first.whom}.`);
  const kinds = [...new Set(known.map(({ level }) => level))];
  return findingLine(
    `Usual: ${kinds.map((level) => `**${level}**`).join(', ')}.`,
    `They differ in what is usually asked.`,
  );
}
