import { aliasesOf, unknownName } from '../../did-you-mean.ts';
import type { Place } from '../../problem.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { pairRows } from '../../source-tables.ts';

export const roleExists: Rule = {
  id: 'role-exists',
  description: 'Every role that an occupation, a claim or a row of a pair names is a folder in content/roles.',
  *check(context) {
    const ids = context.of('profile').map(({ id }) => id);
    const aliases = aliasesOf(context.of('profile'));
    for (const { path, id, place } of named(context)) {
      if (ids.includes(id)) continue;
      const { message, meant } = unknownName('role', id, ids, aliases);
      yield {
        path,
        place: place(),
        message,
        fix: meant ? `Write "${meant}".` : 'Name a folder of content/roles, or leave the role out.',
      };
    }
  },
};

function named(context: RuleContext): { path: string; id: string; place: () => Place }[] {
  const ofOccupations = context
    .of('occupation')
    .flatMap(({ path, data, placeOf }) =>
      (data.roles ?? []).map(({ id }, index) => ({ path, id, place: () => placeOf(['roles', index, 'id']) })),
    );
  const ofClaims = context
    .of('claim')
    .flatMap(({ path, data, placeOf }) =>
      (data.roles ?? []).map((id, index) => ({ path, id, place: () => placeOf(['roles', index]) })),
    );
  const ofPairs = pairRows(context).flatMap(({ path, data, placeOf }) =>
    (['first', 'second'] as const).map((column) => ({ path, id: data[column], place: () => placeOf(column) })),
  );
  return [...ofOccupations, ...ofClaims, ...ofPairs];
}
