import type { ContentCheck } from '../checker/check-content.ts';
import type { FigureId } from '../domain/figure/figure-ids.ts';
import { tableFigures } from '../domain/figure/table-figures.ts';
import type { Entry, Kind } from '../schema/collections.ts';

/** Every figure, those of the tables by area and of the series among them. */
export function allFigures({ figures, areaTables, seriesTables }: ContentCheck): FigureId[] {
  return [...figures, ...tableFigures(areaTables, seriesTables)];
}

/** The valid entries of one kind. */
export function entriesOf<K extends Kind>({ entries }: Pick<ContentCheck, 'entries'>, kind: K): Entry<K>[] {
  return entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}
