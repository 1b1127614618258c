import { type FigureIndex, type FigureLine, type LineHead, type LineKind, statisticsOf } from './figure-lines.ts';

/** The lines of one publication that state the same, statistic by statistic. */
interface PackedTable {
  head: LineHead;
  /** Numbers of the owners, each by how far it is from the one before. */
  owners: string;
  /**
   * A statistic each: the power of ten in which it is written, and by how much each value differs from what the values before
   * it in its line let expect; nothing between two commas where none is published.
   */
  columns: string[];
  /** Line and statistic, each by number, where the source says no more than “this much or more”. */
  capped?: string;
}

/** The index on its way to a browser. */
export interface PackedFigures extends Omit<FigureIndex, 'lines'> {
  tables: PackedTable[];
}

type Values = readonly (number | undefined)[];
type Expected = (values: Values) => number | undefined;

const hours = 2080;

/** What the values before one in its line let expect of it; percentages and hours of pay follow from others nearly. */
const expected: Partial<Record<string, Expected>> = {
  'pay/p25': ([p10]) => p10,
  'pay/median': ([, p25]) => p25,
  'pay/p75': ([, , median]) => median,
  'pay/p90': ([, , , p75]) => p75,
  'pay/mean': ([, , median]) => median,
  'pay/hourly10': ([p10]) => p10 && p10 / hours,
  'pay/hourly25': ([, p25]) => p25 && p25 / hours,
  'pay/hourlyMedian': ([, , median]) => median && median / hours,
  'pay/hourly75': ([, , , p75]) => p75 && p75 / hours,
  'pay/hourly90': ([, , , , p90]) => p90 && p90 / hours,
  'projection/employmentTo': ([from]) => from,
  'projection/change': ([from, to]) => (from && to ? to - from : 0),
  'projection/percent': ([from, to]) => (from && to ? (to / from - 1) * 100 : 0),
};

const expectedOf = (kind: LineKind, statistic: string): Expected | undefined =>
  expected[`${'p10' in statisticsOf[kind] ? 'pay' : kind}/${statistic}`];

/** Values are written in the largest power of ten that holds all of them. */
const powers = [3, 2, 1, 0, -1, -2, -3, -4];
const inPower = (value: number, power: number) => (power < 0 ? value * 10 ** -power : value / 10 ** power);
const fromPower = (value: number, power: number) => (power < 0 ? value / 10 ** -power : value * 10 ** power);

function powerOf(values: Values): number {
  const whole = (power: number) =>
    values.every((value) => {
      if (value === undefined) return true;
      const number = Math.round(inPower(value, power));
      return fromPower(number, power) === value;
    });
  const power = powers.find(whole);
  if (power === undefined) throw new Error('A figure has more than four decimals.');
  return power;
}

/** The index as it is sent. Throws on a figure with more than four decimals. */
export function packFigures({ lines, ...index }: FigureIndex): PackedFigures {
  return { ...index, tables: [...Map.groupBy(lines, ({ head }) => JSON.stringify(head)).values()].map(packTable) };
}

function packTable(lines: readonly FigureLine[]): PackedTable {
  const [first] = lines;
  if (!first) throw new Error('A table has a line.');
  const { head } = first;
  const statistics = Object.keys(statisticsOf[head.kind]);
  const capped = lines.flatMap((line, row) => line.capped.map((one) => `${row}.${statistics.indexOf(one)}`));
  return {
    head,
    owners: lines.map(({ owner }, row) => owner - (lines[row - 1]?.owner ?? 0)).join(),
    columns: statistics.map((statistic, column) => {
      const power = powerOf(lines.map(({ values }) => values[column]));
      const expect = expectedOf(head.kind, statistic);
      const written = lines.map(({ values }) => {
        const value = values[column];
        if (value === undefined) return '';
        return Math.round(inPower(value, power)) - Math.round(inPower(expect?.(values) ?? 0, power));
      });
      return `${power}:${written.join()}`;
    }),
    ...(capped.length > 0 && { capped: capped.join() }),
  };
}

/** The index as it was before it was packed; lines of one publication stand together. */
export function unpackFigures({ tables, ...index }: PackedFigures): FigureIndex {
  return { ...index, lines: tables.flatMap(unpackTable) };
}

function unpackTable({ head, owners, columns, capped }: PackedTable): FigureLine[] {
  const statistics = Object.keys(statisticsOf[head.kind]);
  let owner = 0;
  const lines = owners.split(',').map((apart) => {
    owner += Number(apart);
    return { head, owner, values: [] as (number | undefined)[], capped: [] as string[] };
  });
  columns.forEach((column, at) => {
    const [power = '', written = ''] = column.split(':');
    const expect = expectedOf(head.kind, statistics[at] ?? '');
    const by = Number(power);
    written.split(',').forEach((apart, row) => {
      const values = lines[row]?.values;
      if (values === undefined) return;
      const number = Number(apart) + Math.round(inPower(expect?.(values) ?? 0, by));
      values.push(apart === '' ? undefined : fromPower(number, by));
    });
  });
  for (const one of capped?.split(',') ?? []) {
    const [row = '', statistic = ''] = one.split('.');
    lines[Number(row)]?.capped.push(statistics[Number(statistic)] ?? '');
  }
  return lines;
}
