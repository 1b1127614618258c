import type { Place } from '../../problem.ts';
import { startOfFile } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';

interface Name {
  id: string;
  what: string;
  path: string;
  place: () => Place;
}

export const idsUnique: Rule = {
  id: 'ids-unique',
  description:
    'An id or alias leads to one role or career only and is not the id of an occupation; an id or alias of a source leads to one source, the id of an area to one area.',
  *check(context) {
    const taken = new Map<string, Name>();
    for (const name of [...names(context), ...sources(context), ...areas(context)]) {
      const first = taken.get(key(name));
      if (!first) {
        taken.set(key(name), name);
        continue;
      }
      yield {
        path: name.path,
        place: name.place(),
        message: `found the ${name.what} "${name.id}", already the ${first.what} at ${first.path}:${first.place().line}`,
        fix: `Remove one of the two: ${name.what === area ? 'a row by area must mean one area' : 'an address can lead to one page'} only.`,
      };
    }
  },
};

const area = 'id of an area';
const ofSource = ['id of a source', 'alias of a source'] as const;

/** Areas have no addresses, and sources stand below their own: both may be called what a role is called. */
function key({ id, what }: Name): string {
  if (what === area) return `${area} ${id}`;
  return (ofSource as readonly string[]).includes(what) ? `source ${id}` : id;
}

function sources(context: RuleContext): Name[] {
  const files = context.of('source');
  return [
    ...files.map(({ id, path }) => ({ id, what: ofSource[0], path, place: () => startOfFile })),
    ...files.flatMap(({ path, data, placeOf }) =>
      (data.aliases ?? []).map((id, index) => ({
        ...{ id, what: ofSource[1], path },
        place: () => placeOf(['aliases', index]),
      })),
    ),
  ];
}

function areas(context: RuleContext): Name[] {
  const { path, rows } = context.areas;
  return rows.map(({ data, placeOf }) => ({ id: data.id, what: area, path, place: () => placeOf('id') }));
}

/** Ids come before aliases: of two equal names, the alias is the one to change. */
function names(context: RuleContext): Name[] {
  const ids = (['occupation', 'profile'] as const).flatMap((kind) =>
    context.of(kind).map(({ id, path }) => ({
      id,
      what: kind === 'profile' ? 'id of a role' : 'id of an occupation',
      path,
      place: () => startOfFile,
    })),
  );
  const careers = context
    .of('occupation')
    .flatMap(({ path, data: { id }, placeOf }) =>
      id === undefined ? [] : [{ id, what: 'id of a career', path, place: () => placeOf(['id']) }],
    );
  const aliases = context
    .of('profile')
    .flatMap(({ path, data, placeOf }) =>
      (data.aliases ?? []).map((id, index) => ({ id, what: 'alias', path, place: () => placeOf(['aliases', index]) })),
    );
  return [...ids, ...careers, ...aliases];
}
