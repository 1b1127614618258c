import type { Series, Written } from '../../domain/dataset.ts';
import { decimals, period } from '../../domain/format.ts';
import { seriesKinds } from '../../schema/vocabulary.ts';

/** A series as a table: the longer of places and periods down, the other across; where most would be gaps, one value a line. */
export interface SeriesTable {
  title: string;
  /** What the numbers are. */
  note: string;
  /** Head of the first column. */
  head: string;
  columns: string[];
  /** A cell is absent where the series has no value; `written` is the line of the first that is there. */
  rows: { label: string; cells: (string | undefined)[]; written?: Written }[];
}

/** How much of a table must be filled. */
const mostlyFull = 0.7;

/** Lays a series out as a table; periods run from the newest. */
export function seriesTable({ kind, points }: Series): SeriesTable {
  const { label, description } = seriesKinds[kind];
  const places = [...new Set(points.map(({ name }) => name))];
  const periods = [...new Set(points.map((point) => point.period))].sort().reverse();
  const known = new Map(points.map((point) => [`${point.name}|${point.period}`, point]));
  if (points.length < places.length * periods.length * mostlyFull) {
    return {
      title: label,
      note: description,
      head: 'Place and period',
      columns: ['Value'],
      rows: points.map((point) => ({
        label: `${point.name}, ${period(point.period)}`,
        cells: [decimals(point.value)],
        written: point.written,
      })),
    };
  }
  const wide = places.length > periods.length;
  const row = (label: string, keys: readonly string[]) => {
    const found = keys.map((key) => known.get(key));
    const written = found.find((point) => point)?.written;
    return { label, cells: found.map((point) => point && decimals(point.value)), ...(written && { written }) };
  };
  return {
    title: label,
    note: description,
    head: wide ? 'Place' : 'Period',
    columns: wide ? periods.map(period) : places,
    rows: wide
      ? places.map((place) =>
          row(
            place,
            periods.map((when) => `${place}|${when}`),
          ),
        )
      : periods.map((when) =>
          row(
            period(when),
            places.map((place) => `${place}|${when}`),
          ),
        ),
  };
}
