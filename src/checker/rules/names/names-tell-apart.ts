import type { Finding, Place } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';

/** What programs and hurried people write where a name is missing. */
const noName = /^(null|nil|none|n\/?a|nan|undefined|tbd|todo|unknown|untitled|xxx+|true|false)$/i;

interface Named {
  path: string;
  /** What is named, such as “role”: two of the same may not share a name. */
  what: string;
  name: string;
  /** Which of those with the name it is. */
  edition?: string | undefined;
  place(): Place;
}

export const namesTellApart: Rule = {
  id: 'names-tell-apart',
  description: 'A name is a word and no stand-in for one, and nothing else of its kind has it.',
  *check(context) {
    const taken = new Map<string, Named>();
    for (const named of names(context)) {
      yield* standIn(named);
      const key = `${named.what}|${named.name.toLowerCase()}|${named.edition ?? ''}`;
      const first = taken.get(key);
      if (!first) taken.set(key, named);
      // A role may be called the same in both numbers: “staff”.
      else if (first.path !== named.path || first.what.startsWith('row')) {
        yield {
          path: named.path,
          place: named.place(),
          message: `found the name "${named.name}"${named.edition ? ` and the edition "${named.edition}"` : ''}, already that of another ${named.what.split(':')[0]} at ${first.path}:${first.place().line}`,
          fix: 'Name one of the two so that readers can tell them apart.',
        };
      }
    }
  },
};

function* standIn({ path, name, place }: Named): Iterable<Finding> {
  if (!noName.test(name) && /[\p{L}\p{N}]/u.test(name)) return;
  yield {
    path,
    place: place(),
    message: `found "${name}" for a name, expected the name itself`,
    fix: 'Write the name; leave the field out where there is none and it may be missing.',
  };
}

function* names(context: RuleContext): Iterable<Named> {
  for (const { path, data, placeOf } of context.of('profile')) {
    const named = (what: string, key: 'name' | 'plural' | 'short') =>
      data[key] === undefined ? [] : [{ path, what, name: data[key], place: () => placeOf([key]) }];
    yield* [...named('role', 'name'), ...named('role', 'plural'), ...named('role: in narrow columns', 'short')];
  }
  for (const { path, data, placeOf } of context.of('occupation')) {
    const { name, system } = data;
    if (name !== undefined) yield { path, what: `category: of ${system}`, name, place: () => placeOf(['name']) };
  }
  for (const { path, data, placeOf } of context.of('source')) {
    const { title, edition } = data;
    if (title !== undefined) yield { path, what: 'source', name: title, edition, place: () => placeOf(['title']) };
  }
  yield* rowNames(context);
}

function* rowNames({ areas, industries, families }: RuleContext): Iterable<Named> {
  for (const { data, placeOf } of areas.rows) {
    const place = () => placeOf('name');
    yield { path: areas.path, what: `row: a ${data.kind} of ${data.country}`, name: data.name, place };
  }
  for (const { data, placeOf } of industries.rows) {
    const place = () => placeOf('name');
    yield { path: industries.path, what: `row: of level ${data.level}`, name: data.name, place };
  }
  for (const { data, placeOf } of families.rows) {
    yield { path: families.path, what: 'row: of families', name: data.name, place: () => placeOf('name') };
  }
}
