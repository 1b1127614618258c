import { unknownName } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const roleExists: Rule = {
  id: 'role-exists',
  description: 'Every role that an occupation names is a folder in content/roles.',
  *check(context) {
    const ids = context.of('profile').map(({ id }) => id);
    for (const file of context.of('occupation')) {
      for (const [index, { id }] of (file.data.roles ?? []).entries()) {
        if (ids.includes(id)) continue;
        const { message, meant } = unknownName('role', id, ids);
        yield {
          path: file.path,
          place: file.placeOf(['roles', index, 'id']),
          message,
          fix: meant ? `Write "${meant}".` : 'Name a folder of content/roles, or remove the entry.',
        };
      }
    }
  },
};
