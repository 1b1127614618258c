import type { Band, PublishedRow, Ratings } from '../../domain/dataset.ts';
import { percentiles } from '../../domain/dataset.ts';
import type { Answers } from '../../domain/day/answers.ts';
import type { Amount } from '../../domain/format.ts';
import { ratedItems } from '../../schema/occupation-vocabulary.ts';
import type { Describe, PackedRow, PackedRows } from './packed.ts';

/** Statistics of a band, in the order in which they travel. */
const bandStatistics = [...percentiles, 'mean'] as const;

/** An amount as the content writes it: 135980 or ">=239200"; null where none is published. */
const written = (amount: Amount | undefined) => (amount ? (amount.capped ? `>=${amount.value}` : amount.value) : null);

/** Importance in hundredths and its error in ten-thousandths, null where none is published, item by item of the whole list. */
function packItems({ of, items }: Pick<Ratings, 'of' | 'items'>): (number | null)[] {
  return ratedItems[of].flatMap((name) => {
    const item = items.find((one) => one.name === name);
    if (!item) return [null, null];
    return [Math.round(100 * item.importance), item.error === undefined ? null : Math.round(10_000 * item.error)];
  });
}

function packRow(row: PublishedRow, describe: Describe): PackedRow {
  const { owner, source, written: line, id, locator, kind, ...kept } = row;
  const { quantiles, ...rest } = kept as typeof kept & { quantiles?: unknown };
  return {
    ...rest,
    source: source.id,
    ...(row.kind === 'band' && { values: bandStatistics.map((key) => written(row.values[key])) }),
    ...(row.kind === 'context' && { answers: row.answers.join('') }),
    ...(row.kind === 'ratings' && { items: packItems(row) }),
    ...(row.nth === undefined && { id, locator, says: describe(row) }),
  };
}

/** Packs rows of one kind: what is the same in all of them is said once. */
export function packRows(rows: readonly PublishedRow[], describe: Describe): PackedRows {
  const all = rows.map((row) => packRow(row, describe));
  const [first] = all;
  if (!first || all.length < 2) return { rows: all };
  const shared = Object.keys(first).filter((key) =>
    all.every((row) => JSON.stringify(row[key]) === JSON.stringify(first[key])),
  );
  const without = (row: PackedRow) => Object.fromEntries(Object.entries(row).filter(([key]) => !shared.includes(key)));
  return { like: Object.fromEntries(shared.map((key) => [key, first[key]])), rows: all.map(without) };
}

/** The values of a band as they travelled. */
export function unpackValues(values: readonly (number | string | null)[]): Band['values'] {
  return Object.fromEntries(
    bandStatistics.flatMap((key, at) => {
      const raw = values[at];
      if (raw === null || raw === undefined) return [];
      const capped = typeof raw === 'string';
      return [[key, { value: capped ? Number(raw.slice(2)) : raw, capped }]];
    }),
  );
}

/** Answers as they travelled: three digits each. */
export function unpackAnswers(digits: string): Answers {
  return (digits.match(/\d{3}/g) ?? []).map(Number);
}

/** The items of a list as they travelled; without their levels, which nothing that is made in a browser shows. */
export function unpackItems(of: Ratings['of'], numbers: readonly (number | null)[]): Ratings['items'] {
  return ratedItems[of].flatMap((name, at) => {
    const [importance, error] = numbers.slice(2 * at, 2 * at + 2);
    if (typeof importance !== 'number') return [];
    return [{ name, importance: importance / 100, ...(typeof error === 'number' && { error: error / 10_000 }) }];
  });
}
