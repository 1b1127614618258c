import { unknownName } from '../../did-you-mean.ts';
import { type Finding, type Place, startOfFile } from '../../problem.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { areaRows } from '../../source-tables.ts';

export const occupationExists: Rule = {
  id: 'occupation-exists',
  description:
    'Every occupation that a role, a claim, a source, an observation, a row or a table names is a file in content/occupations.',
  *check(context) {
    const ids = context.of('occupation').map(({ id }) => id);
    const known = new Set(ids);
    for (const file of context.of('profile')) {
      for (const [index, { id }] of (file.data.occupations ?? []).entries()) {
        if (!ids.includes(id)) yield unknown(file.path, file.placeOf(['occupations', index, 'id']), id, ids);
      }
    }
    for (const file of context.of('claim')) {
      for (const [index, id] of (file.data.occupations ?? []).entries()) {
        if (!ids.includes(id)) yield unknown(file.path, file.placeOf(['occupations', index]), id, ids);
      }
    }
    for (const file of context.of('source')) {
      for (const [index, id] of (file.data.counts ?? []).entries()) {
        if (!ids.includes(id)) yield unknown(file.path, file.placeOf(['counts', index]), id, ids);
      }
    }
    for (const { data, placeOf } of context.observations.rows) {
      if (!ids.includes(data.owner)) yield unknown(context.observations.path, placeOf('owner'), data.owner, ids);
    }
    for (const { path, data, placeOf } of areaRows(context)) {
      if (!ids.includes(data.occupation)) yield unknown(path, placeOf('occupation'), data.occupation, ids);
    }
    for (const { path, occupation } of context.wageTables) {
      if (!known.has(occupation)) yield unknown(path, startOfFile, occupation, ids);
    }
    yield* inGroups(context, ids);
  },
};

/** Columns of the tables about occupations that name one. */
const columns = ['occupation', 'related', 'next'] as const;

/** An occupation that is unknown is told once a table, however many rows it has there. */
function* inGroups({ groupTables }: RuleContext, ids: string[]): Iterable<Finding> {
  const known = new Set(ids);
  for (const { path, rows } of groupTables) {
    const told = new Set<string>();
    for (const { data, placeOf } of rows as TableRow<{ [column in (typeof columns)[number]]?: string }>[]) {
      for (const column of columns) {
        const id = data[column];
        if (id === undefined || known.has(id) || told.has(id)) continue;
        told.add(id);
        yield unknown(path, placeOf(column), id, ids);
      }
    }
  }
}

function unknown(path: string, place: Place, id: string, ids: string[]): Finding {
  const { message, meant } = unknownName('occupation', id, ids);
  return {
    path,
    place,
    message,
    fix: meant ? `Write "${meant}", or add content/occupations/${id}.md.` : `Add content/occupations/${id}.md.`,
  };
}
