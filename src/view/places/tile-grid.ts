/** The states as they lie, a cell each; Alaska and Hawaii at the lower left, so that the corner above is free for words. */
const rows = [
  '. . . . . . . . . . ME',
  '. . . . . WI . . . VT NH',
  'WA ID MT ND MN IL MI . NY MA .',
  'OR NV WY SD IA IN OH PA NJ CT RI',
  'CA UT CO NE MO KY WV VA MD DE .',
  '. AZ NM KS AR TN NC SC DC . .',
  'AK . . OK LA MS AL GA . . .',
  'HI . . TX . . . . FL . .',
] as const;

/** A cell of eleven columns and eight rows, each counted from one. */
export interface Cell {
  row: number;
  column: number;
}

/** The cell of each of the 51, by postal code, row by row. */
export const tileGrid: ReadonlyMap<string, Cell> = new Map(
  rows.flatMap((line, row) =>
    line.split(' ').flatMap((code, column) => (code === '.' ? [] : [[code, { row: row + 1, column: column + 1 }]])),
  ),
);

const directions: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The cell that an arrow key leads to: the nearest within 45° of its direction, over a gap; undefined at an edge. */
export function nextTile(from: string, key: string): string | undefined {
  const [down, right] = directions[key] ?? [];
  const start = tileGrid.get(from);
  if (down === undefined || right === undefined || !start) return undefined;
  let nearest: { code: string; far: number } | undefined;
  for (const [code, { row, column }] of tileGrid) {
    const ahead = (row - start.row) * down + (column - start.column) * right;
    const aside = Math.abs((row - start.row) * right) + Math.abs((column - start.column) * down);
    const far = ahead + 2 * aside;
    if (ahead > 0 && aside <= ahead && (!nearest || far < nearest.far)) nearest = { code, far };
  }
  return nearest?.code;
}
