import { unknownName } from '../../did-you-mean.ts';
import { type Finding, startOfFile } from '../../problem.ts';
import { sourceThatFills, type WageTable } from '../../read-content.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const wageTables: Rule = {
  id: 'wage-tables',
  description:
    'A table of an occupation by place or by industry names each code of its list at most once, in the order of the list, holds pay by the year or by the hour, and belongs to the one source that fills its folder.',
  *check(context) {
    yield* withoutSource(context);
    for (const table of context.wageTables) if (table.refused) yield* faultsOf(context, table, table.refused);
  },
};

/** A folder that no source fills, or a second one, is told once. */
function* withoutSource(context: RuleContext): Iterable<Finding> {
  for (const folder of new Set(context.wageTables.map((table) => table.folder))) {
    const [table] = context.wageTables.filter((one) => one.folder === folder);
    if (table && !sourceThatFills(context.files, folder)) {
      yield {
        path: table.path,
        place: startOfFile,
        message: `found a table of content/${folder}, which no source fills`,
        fix: `Write "fills: { folder: ${folder}, period: … }" in the file of its source.`,
      };
    }
  }
  const filled = new Map<string, string>();
  for (const { data, path, placeOf } of context.of('source')) {
    const folder = data.fills?.folder;
    if (folder === undefined) continue;
    const first = filled.get(folder);
    filled.set(folder, first ?? path);
    if (first === undefined) continue;
    yield {
      path,
      place: placeOf(['fills']),
      message: `found a second source that fills content/${folder}, after ${first}`,
      fix: 'Remove "fills" of the edition whose tables are no longer there.',
    };
  }
}

type Rows = readonly TableRow<Record<string, string | undefined>>[];

function* faultsOf(
  context: RuleContext,
  { folder, path }: WageTable,
  refused: NonNullable<WageTable['refused']>,
): Iterable<Finding> {
  const column = folder === 'places' ? 'area' : 'industry';
  const list = folder === 'places' ? context.areas : context.industries;
  const rows = refused.rows as unknown as Rows;
  const found = [...codes(path, column, list, rows), ...units(path, rows)];
  yield* found;
  // The schema reads what is quoted or in another order; a table of so many rows has one form.
  if (found.length > 0 || !refused.complete || !list.complete) return;
  yield {
    path,
    place: startOfFile,
    message: 'found columns in another order, or cells in quotes',
    fix: 'Write the table again with its importer.',
  };
}

function* codes(
  path: string,
  column: 'area' | 'industry',
  list: RuleContext['areas'] | RuleContext['industries'],
  rows: Rows,
): Iterable<Finding> {
  const known = new Map(list.rows.map(({ data }, index) => [data.code, index]));
  const seen = new Map<string, number>();
  let before: { code: string; index: number } | undefined;
  for (const { data, placeOf } of rows) {
    const code = data[column] ?? '';
    const place = placeOf(column);
    const first = seen.get(code);
    if (first !== undefined) {
      yield {
        path,
        place,
        message: `found ${column} "${code}" a second time, after line ${first}`,
        fix: 'Keep the row that the publisher prints, and remove the other.',
      };
    } else if (!known.has(code) && list.complete) {
      const { message, meant } = unknownName(column, code, [...known.keys()]);
      yield {
        path,
        place,
        message,
        fix: meant ? `Write "${meant}", or add it to ${list.path}.` : `Add it to ${list.path}.`,
      };
    }
    if (first === undefined) seen.set(code, place.line);
    const index = known.get(code);
    if (index === undefined || first !== undefined) continue;
    if (before && index < before.index) {
      yield {
        path,
        place,
        message: `found ${column} "${code}" after "${before.code}", expected the order of ${list.path}`,
        fix: 'Write the table again with its importer, or move the row.',
      };
      return;
    }
    before = { code, index };
  }
}

const percentiles = ['p10', 'p25', 'median', 'p75', 'p90'] as const;

/** The first amount whose unit of time is not that of the first amount of the table. */
function* units(path: string, rows: Rows): Iterable<Finding> {
  let hourly: boolean | undefined;
  for (const { data, placeOf } of rows) {
    for (const name of percentiles) {
      const text = data[name];
      if (text === undefined || text === '*' || text === '#') continue;
      hourly ??= text.includes('.');
      if (text.includes('.') === hourly) continue;
      yield {
        path,
        place: placeOf(name),
        message: `found ${text}, pay by the ${hourly ? 'year' : 'hour'}, in a table of pay by the ${hourly ? 'hour' : 'year'}`,
        fix: 'Write pay a year in whole dollars; pay an hour, with cents, only where the publisher prints none a year.',
      };
      return;
    }
  }
}
