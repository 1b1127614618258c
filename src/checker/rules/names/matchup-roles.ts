import { aliasesOf, unknownName } from '../../did-you-mean.ts';
import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const matchupRoles: Rule = {
  id: 'matchup-roles',
  description: 'A matchup is named after two roles, joined by "-vs-", in alphabetical order.',
  *check(context) {
    const ids = context.of('profile').map(({ id }) => id);
    const aliases = aliasesOf(context.of('profile'));
    for (const { id, path } of context.of('matchup')) {
      const parts = id.split('-vs-');
      const stranger = parts.find((part) => !ids.includes(part));
      if (parts.length !== 2 || stranger !== undefined) {
        const { message, meant } = unknownName('role', stranger ?? id, ids, aliases);
        yield {
          path,
          place: startOfFile,
          message: parts.length === 2 ? message : `found the name "${id}", expected two roles joined by "-vs-"`,
          fix:
            meant && parts.length === 2
              ? `Rename the file, with "${meant}".`
              : 'Name it after two folders of content/roles.',
        };
        continue;
      }
      const [a = '', b = ''] = parts;
      if (a < b) continue;
      yield {
        path,
        place: startOfFile,
        message: a === b ? `found the role "${a}" twice` : `found "${a}" before "${b}", expected alphabetical order`,
        fix: a === b ? 'Name two different roles.' : `Rename it to ${b}-vs-${a}.md, and exchange A and B in the text.`,
      };
    }
  },
};
