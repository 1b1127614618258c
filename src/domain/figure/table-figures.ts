import type { AreaTable, SeriesTable } from '../../schema/table/tables.ts';
import { areaTablePath, seriesPath } from '../../schema/table/tables.ts';
import type { FigureId } from './figure-ids.ts';

const levels = ['level1', 'level2', 'level3', 'level4'] as const;

/**
 * The figures of the tables by area and of the series, in the form of all other figures. Prose cannot name them: they
 * are for setting two states of the content side by side. The owner of a series is its place.
 *
 * @param folder The content folder, as paths of figures begin.
 */
export function tableFigures(
  areaTables: readonly AreaTable[],
  seriesTables: readonly SeriesTable[],
  folder = 'content',
): FigureId[] {
  return [
    ...areaTables.flatMap(({ source, rows }) =>
      rows.flatMap((row, index) =>
        levels.map(
          (statistic): FigureId => ({
            id: `${row.occupation}/area-levels.${row.area}.${row.period}.${source}.${statistic}`,
            owner: row.occupation,
            series: 'area-levels',
            tokens: [row.area, row.period],
            qualifiers: [source],
            statistic,
            value: row[statistic],
            path: `${folder}/${areaTablePath(source)}`,
            at: [index, statistic],
          }),
        ),
      ),
    ),
    ...seriesTables.flatMap(({ source, rows }) =>
      rows.map(
        ({ series, place, period, value }, index): FigureId => ({
          id: `${place}/${series}.${period}.${source}.value`,
          owner: place,
          series,
          tokens: [period],
          qualifiers: [source],
          statistic: 'value',
          value,
          path: `${folder}/${seriesPath(source)}`,
          at: [index, 'value'],
        }),
      ),
    ),
  ];
}
