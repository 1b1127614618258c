import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const releaseExists: Rule = {
  id: 'release-exists',
  description: 'There is at least one release: it carries the only date that the site knows.',
  *check(context) {
    if (context.texts.size === 0 || context.of('release').length > 0) return;
    yield {
      path: `${context.folder}/releases`,
      place: startOfFile,
      message: 'found no release, expected a file named after its day',
      fix: `Add ${context.folder}/releases/<day>.md, such as 2026-11-20.md.`,
    };
  },
};
