import { unknownName } from '../../did-you-mean.ts';
import type { Rule } from '../../rule.ts';

export const supersedesExists: Rule = {
  id: 'supersedes-exists',
  description:
    'A superseded edition is a file in content/sources, and no edition supersedes itself, not even in a circle.',
  *check(context) {
    const sources = context.of('source');
    const earlier = new Map(sources.map(({ id, data }) => [id, data.supersedes]));
    for (const { id, path, data, placeOf } of sources) {
      const { supersedes } = data;
      if (!supersedes) continue;
      const place = placeOf(['supersedes']);
      if (!earlier.has(supersedes)) {
        const { message, meant } = unknownName('source', supersedes, [...earlier.keys()]);
        yield {
          path,
          place,
          message,
          fix: meant ? `Write "${meant}".` : `Add content/sources/${supersedes}.md, or remove "supersedes".`,
        };
      } else if (leadsBack(id, earlier)) {
        yield {
          path,
          place,
          message: `found that "${id}" supersedes itself, by way of "${supersedes}"`,
          fix: 'Let each edition supersede the one before it.',
        };
      }
    }
  },
};

function leadsBack(id: string, earlier: Map<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let next = earlier.get(id); next !== undefined && !seen.has(next); next = earlier.get(next)) {
    if (next === id) return true;
    seen.add(next);
  }
  return false;
}
