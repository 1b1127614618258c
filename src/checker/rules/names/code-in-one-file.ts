import type { Rule } from '../../rule.ts';

export const codeInOneFile: Rule = {
  id: 'code-in-one-file',
  description: 'A code of a classification has one file in content/occupations.',
  *check(context) {
    const first = new Map<string, string>();
    for (const { path, data, placeOf } of context.of('occupation')) {
      if (data.code === undefined || data.system === undefined) continue;
      const key = `${data.system} ${data.code}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, path);
        continue;
      }
      yield {
        path,
        place: placeOf(['code']),
        message: `found the code ${data.code}, which ${other} has already`,
        fix: 'Keep one of the two files; if they are two categories, correct the code or the classification.',
      };
    }
  },
};
