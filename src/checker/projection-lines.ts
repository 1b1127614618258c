import { projectionParts } from '../domain/figure/figure-ids.ts';
import type { Projection } from '../schema/projection.ts';
import type { Place } from './problem.ts';
import type { RuleContext } from './rule.ts';

type Part = NonNullable<(typeof projectionParts)[keyof typeof projectionParts]>;

/** One line of a projection, from front matter or from rows of the table that belong together. */
export interface ProjectionLine {
  /** The line as it is in its file; the first of its rows. */
  of: object;
  path: string;
  owner: string;
  span: string;
  covers: string;
  source: string;
  confirmed: string | undefined;
  values: Partial<Pick<Projection, Part>>;
  /** Place of a part of the line; of the line itself without a part. */
  placeOf(part?: Part | 'confirmed'): Place;
}

/** Every valid line of every projection: those of front matter first. */
export function projectionLines(context: RuleContext): ProjectionLine[] {
  const written = context.of('occupation').flatMap((file) =>
    (file.data.projections ?? []).map(
      (line, index): ProjectionLine => ({
        of: line,
        path: file.path,
        owner: file.id,
        span: line.span,
        covers: line.covers ?? '',
        source: line.source,
        confirmed: line.confirmed,
        values: line,
        placeOf: (part) => file.placeOf(['projections', index, ...(part ? [part] : [])]),
      }),
    ),
  );
  const rows = context.observations.rows.filter(({ data }) => projectionParts[data.measure]);
  const grouped = Map.groupBy(rows, ({ data }) => [data.owner, data.period, data.covers, data.source].join('|'));
  const observed = [...grouped.values()].flatMap((group): ProjectionLine[] => {
    const [first] = group;
    if (!first) return [];
    const { owner, period: span, covers, source } = first.data;
    const rowOf = (part: string | undefined) => group.find(({ data }) => projectionParts[data.measure] === part);
    return [
      {
        of: first.data,
        path: context.observations.path,
        owner,
        span,
        covers,
        source,
        confirmed: undefined,
        values: Object.fromEntries(group.map(({ data }) => [projectionParts[data.measure], data.value])),
        placeOf: (part) => (part ? (rowOf(part) ?? first).placeOf('value') : first.placeOf('owner')),
      },
    ];
  });
  return [...written, ...observed];
}

export interface ArithmeticFault {
  part: 'change' | 'percent' | 'percentStated';
  message: string;
}

/**
 * What does not add up in a line. Employment is published in hundreds of jobs, so each number may be off by 50; a line
 * that joins others may be the sum of rounded lines, which doubles that. Percentages are published to 0.1 or whole.
 */
export function arithmeticFault({ values, covers }: ProjectionLine): ArithmeticFault | undefined {
  const { employmentFrom: from, employmentTo: to, change } = values;
  const rounding = covers ? 100 : 50;
  if (from !== undefined && to !== undefined && change !== undefined && Math.abs(to - from - change) > 3 * rounding) {
    return { part: 'change', message: `found a change of ${change}, but ${to} − ${from} is ${to - from}` };
  }
  const difference = change ?? (from !== undefined && to !== undefined ? to - from : undefined);
  if (from === undefined || difference === undefined) return undefined;
  const computed = (100 * difference) / from;
  // A change that is the difference of the two may be made from them: then both roundings are in it.
  const inDifference = to !== undefined && difference === to - from ? 2 * rounding : rounding;
  const slack = (100 * (inDifference + (rounding * Math.abs(difference)) / from)) / from;
  for (const part of ['percent', 'percentStated'] as const) {
    const stated = values[part];
    if (stated === undefined) continue;
    const step = Number.isInteger(stated) ? 0.5 : 0.05;
    if (Math.abs(stated - computed) <= step + slack + 1e-9) continue;
    return { part, message: `found ${stated} percent, but ${difference} of ${from} is ${computed.toFixed(1)} percent` };
  }
  return undefined;
}
