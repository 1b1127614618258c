import type { Finding } from '../../problem.ts';
import type { ContentFile } from '../../read-markdown-file.ts';
import type { Rule } from '../../rule.ts';

/** Letters of a title that fits a narrow column, how many titles may be longer, and where even these end. */
const fitting = 32;
const longOnes = 25;
const longest = 48;

export const careerNames: Rule = {
  id: 'career-names',
  description:
    'A category that is a career has a title and a plural that no other career or role has, in plain words, and a family; it is no remainder, and no role is exactly it. Titles have at most 32 letters, 25 of them up to 48.',
  *check(context) {
    const taken = new Map(
      context
        .of('profile')
        .flatMap(({ path, data: { name, plural } }) =>
          [name, plural].flatMap((word) => (word === undefined ? [] : [[word.toLowerCase(), path] as const])),
        ),
    );
    const absorbed = new Map(
      context
        .of('profile')
        .flatMap(({ id, data }) =>
          (data.occupations ?? []).flatMap((link) => (link.fit === 'exact' ? [[link.id, id] as const] : [])),
        ),
    );
    const careers = context.of('occupation').filter(({ data }) => data.id !== undefined);
    yield* tooLong(careers);
    for (const file of careers) {
      yield* missing(file);
      yield* plainWords(file);
      yield* ownWords(file, taken);
      const role = absorbed.get(file.id);
      if (role === undefined) continue;
      yield {
        path: file.path,
        place: file.placeOf(['id'], 'key'),
        message: `found an "id" of a category that the role "${role}" is exactly: it would be a career twice`,
        fix: 'Remove "id": the role stands for the category.',
      };
    }
  },
};

function* missing({ path, data, placeOf }: ContentFile<'occupation'>): Iterable<Finding> {
  for (const key of ['title', 'plural', 'family'] as const) {
    if (data[key] !== undefined) continue;
    yield {
      path,
      place: placeOf(['id'], 'key'),
      message: `found an "id" and no "${key}", expected one of a career`,
      fix: `Add "${key}:", or remove "id" if the category is evidence alone.`,
    };
  }
}

function* plainWords({
  path,
  data: { name = '', title = '', code = '' },
  placeOf,
}: ContentFile<'occupation'>): Iterable<Finding> {
  if (/\ball other$/i.test(name)) {
    yield {
      path,
      place: placeOf(['id'], 'key'),
      message: `found an "id" of the remainder ${code} "${name}"`,
      fix: 'Remove "id": what is left over is evidence, not a career.',
    };
  }
  const word = /\b(except|all other|miscellaneous)\b/i.exec(title)?.[0];
  if (word === undefined) return;
  yield {
    path,
    place: placeOf(['title']),
    message: `found "${word}" in a title, expected the word that people say`,
    fix: 'Name what the career is; what it leaves out is told on its page.',
  };
}

/** Titles longer than any may be and, where too many are long, the longest of these. */
function* tooLong(careers: readonly ContentFile<'occupation'>[]): Iterable<Finding> {
  const lengthOf = ({ data: { title = '' } }: ContentFile<'occupation'>) => title.length;
  const long = careers.filter((file) => lengthOf(file) > fitting).sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const [index, file] of long.entries()) {
    if (lengthOf(file) <= longest && index >= long.length - longOnes) continue;
    yield {
      path: file.path,
      place: file.placeOf(['title']),
      message:
        lengthOf(file) > longest
          ? `found a title of ${lengthOf(file)} letters, expected at most ${fitting}`
          : `found a title of ${lengthOf(file)} letters, one of ${long.length} with more than ${fitting}, expected at most ${longOnes} such`,
      fix: 'Write the word that people say; the name of the classification stays in "name".',
    };
  }
}

/** A word that is taken belongs to the first that has it: roles, then categories in their order. */
function* ownWords({ path, data, placeOf }: ContentFile<'occupation'>, taken: Map<string, string>): Iterable<Finding> {
  for (const key of ['title', 'plural'] as const) {
    const word = data[key]?.toLowerCase();
    if (word === undefined) continue;
    const other = taken.get(word);
    if (other === undefined) taken.set(word, path);
    else if (other !== path) {
      yield {
        path,
        place: placeOf([key]),
        message: `found the ${key} "${data[key]}", already that of ${other}`,
        fix: 'Name one of the two so that readers can tell them apart.',
      };
    }
  }
}
