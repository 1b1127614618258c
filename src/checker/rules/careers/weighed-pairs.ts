import type { WeighedPair } from '../../../schema/table/weighed-pair.ts';
import { type Aliases, aliasesOf, unknownName } from '../../did-you-mean.ts';
import type { Finding, Place } from '../../problem.ts';
import type { TableRow } from '../../read-table.ts';
import type { Rule } from '../../rule.ts';

export const weighedPairs: Rule = {
  id: 'weighed-pairs',
  description:
    'A pair in the table of pairs names two careers in the order of their ids, at least one of them without an editors’ text, and stands there once.',
  *check(context) {
    const { path, rows } = context.weighedPairs;
    const roles = new Set(context.of('profile').map(({ id }) => id));
    const official = context.of('occupation').flatMap(({ data }) => data.id ?? []);
    const careers = [...roles, ...official];
    const known = new Set(careers);
    const aliases = aliasesOf(context.of('profile'));
    const lines = new Map<string, number>();
    for (const row of rows) {
      const { first, second } = row.data;
      const found =
        [...strangers(row, known, careers, aliases)][0] ??
        outOfOrder(row) ??
        twice(row, lines) ??
        (roles.has(first) && roles.has(second) ? written(row) : undefined);
      lines.set(`${first} ${second}`, row.placeOf('first').line);
      if (found) yield { path, ...found };
    }
  },
};

type Found = Omit<Finding, 'path'> & { place: Place };

function* strangers(
  { data, placeOf }: TableRow<WeighedPair>,
  known: ReadonlySet<string>,
  careers: readonly string[],
  aliases: Aliases,
): Iterable<Found> {
  for (const column of ['first', 'second'] as const) {
    if (known.has(data[column])) continue;
    const { message, meant } = unknownName('career', data[column], careers, aliases);
    yield {
      place: placeOf(column),
      message,
      fix: meant ? `Write "${meant}".` : 'Name a folder of content/roles or the "id" of a category, or remove the row.',
    };
  }
}

function outOfOrder({ data: { first, second, reason }, placeOf }: TableRow<WeighedPair>): Found | undefined {
  if (first < second) return undefined;
  const itself = first === second;
  return {
    place: placeOf(itself ? 'second' : 'first'),
    message: itself
      ? `found "${first}" with itself, expected two careers`
      : `found "${first}" before "${second}", expected alphabetical order`,
    fix: itself ? 'Name another career, or remove the row.' : `Write ${second},${first},${reason}, if it is not there.`,
  };
}

function twice(
  { data: { first, second }, placeOf }: TableRow<WeighedPair>,
  lines: ReadonlyMap<string, number>,
): Found | undefined {
  const line = lines.get(`${first} ${second}`);
  if (line === undefined) return undefined;
  return {
    place: placeOf('first'),
    message: `found the pair of "${first}" and "${second}" again, already in line ${line}`,
    fix: 'Remove one of the two rows.',
  };
}

function written({ data: { first, second }, placeOf }: TableRow<WeighedPair>): Found {
  return {
    place: placeOf('first'),
    message: `found "${first}" and "${second}", both roles that editors wrote about`,
    fix: 'Remove the row: these have a page without it.',
  };
}
