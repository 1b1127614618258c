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
    'An id or alias leads to one role or career only and is not the id of an occupation; the id of an area names one area.',
  *check(context) {
    const taken = new Map<string, Name>();
    for (const name of [...names(context), ...areas(context)]) {
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

/** Areas have no addresses: an area may be called what a role is called. */
function key({ id, what }: Name): string {
  return what === area ? `${area} ${id}` : id;
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
