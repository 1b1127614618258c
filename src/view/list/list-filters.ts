import { midSentence, money } from '../../domain/format.ts';
import type { licenceNeeds } from '../../schema/occupation-vocabulary.ts';
import { withoutDegree } from './entry-levels.ts';
import type { ListChoice } from './list-choice.ts';
import type { ListedRole, RolesList } from './listed-roles.ts';

/** Official medians from which a list may begin, in US dollars a year. */
const paySteps = [30_000, 40_000, 50_000, 75_000, 100_000, 150_000] as const;

/** What a reader may ask of growth, by the word of its address; what prints as 0% is neither growing nor shrinking. */
const growthSteps = {
  'growing-10': {
    label: 'Growing 10% or more',
    said: 'projected to grow 10% or more',
    holds: (value: number) => value >= 10,
  },
  'growing-5': {
    label: 'Growing 5% or more',
    said: 'projected to grow 5% or more',
    holds: (value: number) => value >= 5,
  },
  growing: { label: 'Growing', said: 'projected to grow', holds: (value: number) => value >= 0.5 },
  shrinking: { label: 'Shrinking', said: 'projected to shrink', holds: (value: number) => value <= -0.5 },
} as const;

/** The word for every way in that needs no degree. */
const noDegree = 'no-degree';

/** Levels of entry education in few words, and as addresses name them. */
const entryInShort: Record<string, string> = {
  'No formal educational credential': 'No credential',
  'High school diploma or equivalent': 'High school',
  'Some college, no degree': 'Some college',
  'Postsecondary nondegree award': 'Postsecondary award',
  'Associate’s degree': 'Associate’s degree',
  'Bachelor’s degree': 'Bachelor’s degree',
  'Master’s degree': 'Master’s degree',
  'Doctoral or professional degree': 'Doctoral degree',
};

export function shortEntry(level: string): string {
  return entryInShort[level] ?? level;
}

/** The word of a level of entry education in an address: Bachelor’s degree → bachelors-degree. */
function entryWord(level: string): string {
  return shortEntry(level).toLowerCase().replaceAll('’', '').replaceAll(' ', '-');
}

/** What is said of a licence, by the word of its address. */
const licenceSaid = {
  required: { label: 'Required', said: 'a license required' },
  varies: { label: 'Depends on state or work', said: 'a license that depends on state or work' },
  'not-stated': { label: 'Not stated', said: 'no license stated' },
} as const satisfies Record<keyof typeof licenceNeeds, { label: string; said: string }>;

/** What a filter may be set to, by the word of its address. */
export interface FilterOption {
  value: string;
  label: string;
}

/** What each filter beside the family offers. */
export function filterOptions({
  entries,
}: Pick<RolesList, 'entries'>): Record<'pay' | 'growth' | 'entry' | 'licence', FilterOption[]> {
  return {
    pay: paySteps.map((step) => ({ value: String(step), label: money(step) })),
    growth: Object.entries(growthSteps).map(([value, { label }]) => ({ value, label })),
    entry: [
      { value: noDegree, label: 'Without a degree' },
      ...entries.map((level) => ({ value: entryWord(level), label: shortEntry(level) })),
    ],
    licence: Object.entries(licenceSaid).map(([value, { label }]) => ({ value, label })),
  };
}

/** The newest kind of a figure that careers are filtered by, by place. */
const newest = ({ kinds }: RolesList, id: string) => kinds.findIndex((kind) => kind.id === id);

/**
 * The careers that hold to every filter. What is not known of a career holds to none: a career without an official wage is
 * under no step of pay.
 */
export function filtered(list: RolesList, choice: ListChoice): ListedRole[] {
  const family = list.families.findIndex(({ id }) => id === choice.family);
  const [wage, growth] = [newest(list, 'wage'), newest(list, 'growth')];
  const growing = Object.entries(growthSteps).find(([word]) => word === choice.growth)?.[1];
  const entries = list.entries.flatMap((level, at) =>
    (choice.entry === noDegree ? at < withoutDegreeIn(list) : entryWord(level) === choice.entry) ? [at] : [],
  );
  return list.roles.filter(
    (role) =>
      (choice.family === '' || role.family === family) &&
      (choice.pay === '' || (role.figures[wage] ?? 0) >= Number(choice.pay)) &&
      (!growing || (role.figures[growth] !== undefined && growing.holds(role.figures[growth]))) &&
      (choice.entry === '' || (role.entry !== undefined && entries.includes(role.entry))) &&
      (choice.licence === '' || role.licence === choice.licence),
  );
}

/** How many of the levels that a list has, from the lowest, are no degree. */
const withoutDegreeIn = ({ entries }: RolesList) => entries.filter((level) => withoutDegree.includes(level)).length;

/** What was asked for beside the family, as parts of a sentence. */
export function filtersSaid({ entries }: RolesList, { pay, growth, entry, licence }: ListChoice): string[] {
  const growing = Object.entries(growthSteps).find(([word]) => word === growth)?.[1];
  const level = entries.find((one) => entryWord(one) === entry);
  const license = Object.entries(licenceSaid).find(([word]) => word === licence)?.[1];
  return [
    ...(pay ? [`official median ${money(Number(pay))} or more`] : []),
    ...(growing ? [growing.said] : []),
    ...(entry === noDegree ? ['entered without a degree'] : level ? [`to get in: ${midSentence(level)}`] : []),
    ...(license ? [license.said] : []),
  ];
}
