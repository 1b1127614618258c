import { startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';

export const contentNotEmpty: Rule = {
  id: 'content-not-empty',
  description: 'At least one file was read: a check of nothing must not pass.',
  *check({ folder, texts }) {
    if (texts.size > 0) return;
    yield {
      path: folder,
      place: startOfFile,
      message: 'found no content files, expected at least one role',
      fix: 'Check the path of the folder, and that it was checked out whole.',
    };
  },
};
