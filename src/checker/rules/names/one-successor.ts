import type { Rule } from '../../rule.ts';

export const oneSuccessor: Rule = {
  id: 'one-successor',
  description: 'An edition is superseded by at most one other.',
  *check(context) {
    const successors = new Map<string, string>();
    for (const { id, path, data, placeOf } of context.of('source')) {
      if (!data.supersedes) continue;
      const first = successors.get(data.supersedes);
      if (first === undefined) {
        successors.set(data.supersedes, id);
        continue;
      }
      yield {
        path,
        place: placeOf(['supersedes']),
        message: `found that "${id}" supersedes "${data.supersedes}", which "${first}" already does`,
        fix: `Let "${id}" and "${first}" supersede one another in the order of their editions.`,
      };
    }
  },
};
