import { placeMeasures, unpublished, type WageColumns } from '../../../../src/domain/places/wage-columns.ts';

/** Columns of a made-up career: what a place lacks is not published. */
export function columns(
  rows: readonly Partial<Record<(typeof placeMeasures)[number], number>>[],
  per: WageColumns['per'] = 'year',
): WageColumns {
  const by = placeMeasures.map((measure) => [measure, rows.map((row) => row[measure] ?? unpublished)] as const);
  return { per, top: per === 'year' ? 239_200 : 115, ...Object.fromEntries(by) } as WageColumns;
}
