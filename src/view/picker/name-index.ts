import type { JobTitles } from './job-titles.ts';
import { plainName, withoutBlanks } from './plain-name.ts';
import type { Chooser, CountedWord, ListedRole, Listing, RoleList } from './role-list.ts';

/** A name as it is written and as it is held against what is typed. */
export interface Name<Of> {
  of: Of;
  written: string;
  plain: string;
  /** Without blanks. */
  joined: string;
  /** False for another name than the one that is shown. */
  own: boolean;
}

/** Every name of a list, made plain once: what is typed is held against thousands of them at each key. */
export interface NameIndex {
  list: RoleList;
  roles: readonly Name<ListedRole>[];
  listings: readonly Name<Listing>[];
  /** Words for several roles, and for work counted elsewhere, by how they are written without blanks. */
  choosers: ReadonlyMap<string, Chooser>;
  counted: ReadonlyMap<string, CountedWord>;
  titles: readonly Name<ListedRole>[];
}

interface Named {
  name: string;
  others: readonly string[];
}

function namesOf<Of extends Named>(named: readonly Of[]): Name<Of>[] {
  const names = named.flatMap((of) => [of.name, ...of.others].map((written, place) => ({ of, written, own: !place })));
  const plain = plainName(names.map(({ written }) => written).join('\n')).split('\n');
  const joined = withoutBlanks(plain.join('\n')).split('\n');
  return names.map((name, line) => ({ ...name, plain: plain[line] ?? '', joined: joined[line] ?? '' }));
}

const byWord = <Of extends { word: string }>(words: readonly Of[]) =>
  new Map(words.map((of) => [withoutBlanks(plainName(of.word)), of] as const));

/** The index of a list, and of job titles where these have come. */
export function nameIndex(list: RoleList, titles: JobTitles = []): NameIndex {
  const titled = namesOf(titles.map(({ of, title }) => ({ role: of, name: title, others: [] })));
  return {
    list,
    roles: namesOf(list.roles),
    listings: namesOf(list.listings),
    choosers: byWord(list.choosers),
    counted: byWord(list.counted),
    titles: titled.map((name) => ({ ...name, of: name.of.role, own: false })),
  };
}
