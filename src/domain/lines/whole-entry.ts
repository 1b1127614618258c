import type { Kind } from '../../schema/collections.ts';
import type { LineList } from '../../schema/lines.ts';
import { type Names, titlesTogether, withCapitals } from './locator.ts';
import { type Giver, keyInLine, type Line, type WholeLine, wholeLine } from './whole-line.ts';

/** A file as it is written, as far as it is valid. */
export interface Written {
  kind: Kind;
  id: string;
  data: Readonly<Record<string, unknown>>;
}

/** One line of a file, where it stands, and the row that it makes. */
export interface PlacedLine extends WholeLine {
  list: LineList;
  line: Line;
  /** The source that it names; undefined where there is none such. */
  giver: Giver | undefined;
  /** Keys that lead to it in the data of its file. */
  at: readonly (string | number)[];
}

/** What lines are made whole with: every file, as it is written. */
export interface Surroundings {
  giver(source: string): Giver | undefined;
  file(kind: Kind, id: string): Written | undefined;
}

const lists = {
  occupation: [
    'wages',
    'projections',
    'separations',
    'outlook',
    'entryEducation',
    'attainment',
    'selfEmployed',
    'jobZone',
    'household',
    'exposure',
  ],
  profile: ['skills', 'ladder'],
  salary: ['pay', 'remote'],
} as const satisfies { [kind in Kind]?: readonly LineList[] };

/** Surroundings made of the files themselves. */
export function surroundingsOf(files: readonly Written[]): Surroundings {
  const byName = new Map(files.map((file) => [`${file.kind}/${file.id}`, file]));
  const file = (kind: Kind, id: string) => byName.get(`${kind}/${id}`);
  return { file, giver: (source) => file('source', source)?.data as Giver | undefined };
}

/** Every line of a file, made whole. */
export function linesOf(file: Written, around: Surroundings): PlacedLine[] {
  if (!(file.kind in lists)) return [];
  const plain = lists[file.kind as keyof typeof lists].flatMap((list: LineList) => {
    const value = file.data[list];
    const placed = Array.isArray(value)
      ? value.map((line: Line, index) => ({ line, at: [list, index] }))
      : [{ line: value as Line | undefined, at: [list] }];
    return placed.flatMap(({ line, at }) => (line ? [place(list, line, at)] : []));
  });
  return [...plain, ...filings()];

  function place(list: LineList, line: Line, at: PlacedLine['at']): PlacedLine {
    const giver = giverFor(file, list, line.source, around);
    return { list, line, at, giver, ...wholeLine(list, line, giver, namesFor(file, at, line.source, around)) };
  }

  function filings(): PlacedLine[] {
    if (file.kind !== 'profile') return [];
    const links = (file.data.occupations ?? []) as { filings?: Line }[];
    return links.flatMap(({ filings }, index) =>
      filings ? [place('filings', filings, ['occupations', index, 'filings'])] : [],
    );
  }
}

/**
 * What a source says of the lines that a file has of a list; undefined where there is no such source. A category that is
 * paid by the hour alone has amounts by the hour, whatever its source gives for the others.
 */
export function giverFor(file: Written, list: LineList, source: unknown, around: Surroundings): Giver | undefined {
  const giver = typeof source === 'string' ? around.giver(source) : undefined;
  const given = giver?.gives?.wages;
  if (list !== 'wages' || !given || file.data.paid !== 'hour') return giver;
  return { ...giver, gives: { ...giver.gives, wages: { ...given, per: 'hour' } } };
}

/** Where a path of keys of the whole data leads to in the file as it is written. */
export function pathInFile<K extends PropertyKey>(path: readonly K[]): (K | string)[] {
  return path.map((key, index) => (index > 0 && typeof key === 'string' ? keyInLine(path[0] as LineList, key) : key));
}

/**
 * What stands for the words of a source’s pattern in a line of a file.
 *
 * @param at Keys that lead to the line, or to its list.
 */
export function namesFor(
  file: Written,
  at: readonly (string | number)[],
  source: unknown,
  around: Surroundings,
): Names {
  if (file.kind === 'occupation') return namesOfOccupation(file.data);
  const titles = around.file('salary', file.id)?.data.titles as Record<string, unknown> | undefined;
  const importer = around.giver(String(source))?.importer;
  const own = importer === undefined ? undefined : titles?.[importer];
  const framework = titles?.gdad as { role: string; level: string } | undefined;
  return {
    titles: Array.isArray(own) ? titlesTogether(own) : typeof own === 'string' ? own : undefined,
    framework: framework?.role,
    grade: framework?.level,
    code: at[0] === 'occupations' ? codeOfLink(file, at[1], around) : undefined,
  };
}

const named = new WeakMap<object, Names>();

/** What stands for an occupation is the same in all its lines. */
function namesOfOccupation(data: Written['data']): Names {
  let names = named.get(data);
  if (!names) {
    const { code, name, onetCode } = data as Record<string, string | undefined>;
    names = { code, name, onet: onetCode, ...(name !== undefined && { Name: withCapitals(name) }) };
    named.set(data, names);
  }
  return names;
}

/** The code of the category that a link of a role leads to. */
function codeOfLink(file: Written, index: unknown, around: Surroundings): string | undefined {
  const link = ((file.data.occupations ?? []) as { id: string }[])[Number(index)];
  return link && (around.file('occupation', link.id)?.data.code as string | undefined);
}
