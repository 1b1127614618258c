import type { Series } from '../domain/dataset.ts';
import { decimals, period } from '../domain/format.ts';
import { seriesKinds } from '../schema/vocabulary.ts';

/** A series as a table: the longer of places and periods down, the other across; where most would be gaps, one value a line. */
export interface SeriesTable {
  title: string;
  /** What the numbers are. */
  note: string;
  /** Head of the first column. */
  head: string;
  columns: string[];
  /** A cell is absent where the series has no value. */
  rows: { label: string; cells: (string | undefined)[] }[];
}

/** How much of a table must be filled. */
const mostlyFull = 0.7;

/** Lays a series out as a table; periods run from the newest. */
export function seriesTable({ kind, points }: Series): SeriesTable {
  const { label, description } = seriesKinds[kind];
  const places = [...new Set(points.map(({ name }) => name))];
  const periods = [...new Set(points.map((point) => point.period))].sort().reverse();
  const value = new Map(points.map((point) => [`${point.name}|${point.period}`, decimals(point.value)]));
  if (points.length < places.length * periods.length * mostlyFull) {
    return {
      title: label,
      note: description,
      head: 'Place and period',
      columns: ['Value'],
      rows: points.map((point) => ({
        label: `${point.name}, ${period(point.period)}`,
        cells: [decimals(point.value)],
      })),
    };
  }
  const wide = places.length > periods.length;
  const cell = (place: string, when: string) => value.get(`${place}|${when}`);
  return {
    title: label,
    note: description,
    head: wide ? 'Place' : 'Period',
    columns: wide ? periods.map(period) : places,
    rows: wide
      ? places.map((place) => ({ label: place, cells: periods.map((when) => cell(place, when)) }))
      : periods.map((when) => ({ label: period(when), cells: places.map((place) => cell(place, when)) })),
  };
}
