import type { Rule } from '../../rule.ts';

export const publishedRolesKept: Rule = {
  id: 'published-roles-kept',
  description: 'Every role that the ledger lists is a folder in content/roles, or an alias of another role.',
  *check(context) {
    const profiles = context.of('profile');
    // Of a profile that is not valid, the aliases are not known.
    if (profiles.some(({ complete }) => !complete)) return;
    const names = new Set(profiles.flatMap(({ id, data }) => [id, ...(data.aliases ?? [])]));
    for (const { data, placeOf } of context.ledger.rows) {
      if (data.kind !== 'role' || names.has(data.name)) continue;
      yield {
        path: context.ledger.path,
        place: placeOf('name'),
        message: `found no role "${data.name}", to which published addresses lead`,
        fix: `Add "${data.name}" to the aliases of the role that it is called now, or bring back content/roles/${data.name}.`,
      };
    }
  },
};
