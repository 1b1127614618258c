import { basename } from 'node:path/posix';
import { Id } from '../../../schema/common.ts';
import { type Aliases, aliasesOf, unknownName } from '../../did-you-mean.ts';
import { type Finding, type Place, startOfFile } from '../../problem.ts';
import type { Rule } from '../../rule.ts';
import { sourcedObjects } from '../../sourced-objects.ts';

export const sourceExists: Rule = {
  id: 'source-exists',
  description: 'Every source that a figure names, or a table is named after, is a file in content/sources.',
  *check(context) {
    const ids = context.of('source').map(({ id }) => id);
    const former = aliasesOf(context.of('source'));
    for (const file of context.files) {
      for (const { path, source } of sourcedObjects(file.raw)) {
        // What is no id at all was refused by the schema.
        if (ids.includes(source) || !Id.safeParse(source).success) continue;
        yield unknown(file.path, file.placeInRaw([...path, 'source']), source, ids, former);
      }
    }
    for (const { data, placeOf } of context.observations.rows) {
      if (!ids.includes(data.source))
        yield unknown(context.observations.path, placeOf('source'), data.source, ids, former);
    }
    for (const { path, source } of [
      ...context.areaTables,
      ...context.pairTables,
      ...context.filedTables,
      ...context.seriesTables,
      ...context.groupTables,
    ]) {
      if (!ids.includes(source)) yield nameless(path, source, ids, former);
    }
  },
};

function nameless(path: string, id: string, ids: string[], former: Aliases): Finding {
  const { message, meant } = unknownName('source', id, [...ids, 'areas', 'observations'], former);
  return {
    path,
    place: startOfFile,
    message: `${message}, expected a table named after the source of its rows`,
    fix: meant
      ? `Rename the table to ${basename(path).replace(id, meant)}.`
      : `Rename the table, or add content/sources/${id}.md.`,
  };
}

function unknown(path: string, place: Place, id: string, ids: string[], former: Aliases): Finding {
  const { message, meant } = unknownName('source', id, ids, former);
  return {
    path,
    place,
    message: meant ? message : `${message}, expected the name of a file in content/sources`,
    fix: meant ? `Write "${meant}", or add content/sources/${id}.md.` : `Add content/sources/${id}.md.`,
  };
}
