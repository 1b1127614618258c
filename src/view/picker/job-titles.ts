import type { Dataset } from '../../domain/dataset.ts';
import { plainName, withoutBlanks } from './plain-name.ts';
import type { ListedRole, RoleList } from './role-list.ts';

/** Job titles that people of one career alone report, each with that career. */
export type JobTitles = readonly { of: ListedRole; title: string }[];

/** The same on its way to a browser: the number of a role in its list, and its titles with a bar between them. */
export type PackedTitles = [role: number, titles: string][];

/** A word of capitals, which may be short for anything: FPE. */
const abbreviation = /^[A-Z/&-]{1,6}s?$/;

/** “Staff RN (Staff Registered Nurse)” is two titles. */
function unpacked(title: string): string[] {
  const [, before = title, inside, behind = ''] = /^([^(]*)\(([^)]*)\)(.*)$/.exec(title) ?? [];
  return [`${before.trim()}${behind}`, ...(inside === undefined ? [] : [inside])].map((one) => one.trim());
}

/** A title that nobody types to its end. */
const isLong = (title: string) => title.length > 30 || title.split(' ').length > 4;

/** Whether a title says a name of its career with other words round it: that one is found by the name. */
function namedIn(title: string, { name, others }: ListedRole): boolean {
  const words = new Set(plainName(title).split(' '));
  return [name, ...others].some((one) => {
    const own = plainName(one).split(' ');
    return own.length > 1 && own.every((word) => words.has(word));
  });
}

/**
 * The job titles by which careers are found that nobody has written about: those that O*NET reports of no other occupation,
 * and that say no name or word of the list. Abbreviations and long ones are left out.
 */
export function jobTitles(
  { jobTitles: rows, official }: Pick<Dataset, 'jobTitles' | 'official'>,
  list: RoleList,
): JobTitles {
  const careers = new Map(
    official.flatMap(({ id, links }) => links.map(({ occupation }) => [occupation.id, id] as const)),
  );
  const roles = new Map(list.roles.map((role) => [role.id, role]));
  const plain = (text: string) => withoutBlanks(plainName(text));
  const known = new Set(
    [
      ...list.roles.flatMap(({ name, others }) => [name, ...others]),
      ...[...list.choosers, ...list.counted].map(({ word }) => word),
      ...list.listings.map(({ name }) => name),
    ].map(plain),
  );
  const owners = new Map<string, { occupations: Set<string>; title: string }>();
  for (const { occupation, title } of rows)
    for (const one of unpacked(title)) {
      const key = plain(one);
      const owner = owners.get(key) ?? { occupations: new Set(), title: one };
      owner.occupations.add(occupation);
      owners.set(key, owner);
    }
  return [...owners].flatMap(([key, { occupations, title }]) => {
    const [occupation = '', another] = occupations;
    const of = roles.get(careers.get(occupation) ?? '');
    if (!of || another !== undefined || known.has(key) || key === '' || abbreviation.test(title) || /[()]/.test(title))
      return [];
    return isLong(title) || namedIn(title, of) ? [] : [{ of, title }];
  });
}

/** Titles as they are sent. */
export function packTitles(titles: JobTitles, { roles }: RoleList): PackedTitles {
  const numbers = new Map(roles.map((role, number) => [role, number]));
  return [...Map.groupBy(titles, ({ of }) => numbers.get(of) ?? -1)].map(([number, own]) => [
    number,
    own.map(({ title }) => title).join('|'),
  ]);
}

/** Titles as they were before they were packed. */
export function unpackTitles(packed: PackedTitles, { roles }: RoleList): JobTitles {
  return packed.flatMap(([number, titles]) => {
    const of = roles[number];
    return of ? titles.split('|').map((title) => ({ of, title })) : [];
  });
}
