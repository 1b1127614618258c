import { didYouMean } from '../did-you-mean.ts';
import type { Finding, Place } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { sourcedObjects } from '../sourced-objects.ts';

export const sourceExists: Rule = {
  id: 'source-exists',
  description: 'Every source that a figure names is a file in content/sources.',
  *check(context) {
    const ids = context.of('source').map(({ id }) => id);
    for (const file of context.files) {
      for (const { path, source } of sourcedObjects(file.raw)) {
        const place = () => file.placeInRaw([...path, 'source']);
        if (isId(source) && !ids.includes(source)) yield unknown(file.path, place(), source, ids);
      }
    }
    for (const { data, placeOf } of context.observations.rows) {
      if (!ids.includes(data.source)) yield unknown(context.tablePath, placeOf('source'), data.source, ids);
    }
  },
};

/** What is no id at all was refused by the schema. */
function isId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}

function unknown(path: string, place: Place, id: string, ids: string[]): Finding {
  const meant = didYouMean(id, ids);
  return {
    path,
    place,
    message: `found the unknown source "${id}"${meant ? `; did you mean "${meant}"?` : ', expected the name of a file in content/sources'}`,
    fix: meant ? `Write "${meant}", or add content/sources/${id}.md.` : `Add content/sources/${id}.md.`,
  };
}
