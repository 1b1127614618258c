import { unknownName } from '../did-you-mean.ts';
import type { Rule } from '../rule.ts';

export const roleExists: Rule = {
  id: 'role-exists',
  description: 'Every role that a claim names is a folder in content/roles.',
  *check(context) {
    const ids = context.of('profile').map(({ id }) => id);
    for (const { path, data, placeOf } of context.of('claim')) {
      for (const [index, id] of (data.roles ?? []).entries()) {
        if (ids.includes(id)) continue;
        const { message, meant } = unknownName('role', id, ids);
        yield {
          path,
          place: placeOf(['roles', index]),
          message,
          fix: meant ? `Write "${meant}".` : 'Name a folder of content/roles, or leave the role out.',
        };
      }
    }
  },
};
