import type { FigureId } from './figure-reference.ts';

/** One figure before and after. */
export interface FigureChange {
  id: string;
  /** Id of the source now; of a withdrawn figure the one it had. */
  source: string;
  /** As stored; absent for a new figure. */
  old?: string;
  /** As stored; absent for a figure that was withdrawn. */
  new?: string;
}

/** What differs between two states of the content, in the order of the newer one, withdrawn figures last. */
export interface FigureChanges {
  changed: FigureChange[];
  added: FigureChange[];
  withdrawn: FigureChange[];
}

/** Compares two states of the content, figure by figure: a figure is the same one where its id is. */
export function figureChanges(before: readonly FigureId[], after: readonly FigureId[]): FigureChanges {
  const old = new Map(before.map((figure) => [figure.id, figure]));
  const now = new Set(after.map(({ id }) => id));
  const changes: FigureChanges = { changed: [], added: [], withdrawn: [] };
  for (const figure of after) {
    const former = old.get(figure.id);
    const change = { id: figure.id, source: sourceOfFigure(figure), new: String(figure.value) };
    if (!former) changes.added.push(change);
    else if (former.value !== figure.value) changes.changed.push({ ...change, old: String(former.value) });
  }
  for (const figure of before) {
    if (now.has(figure.id)) continue;
    changes.withdrawn.push({ id: figure.id, source: sourceOfFigure(figure), old: String(figure.value) });
  }
  return changes;
}

/** Id of a figure’s source. Ids of figures name it among their qualifiers: before the statistic of pay, after the period of an exposure. */
export function sourceOfFigure({ series, qualifiers }: FigureId): string {
  return (series === 'exposure' ? qualifiers.at(-1) : qualifiers[0]) ?? '';
}
