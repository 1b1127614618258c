import type { NotComparable } from './not-comparable.ts';

/** Figures on one basis, in the order of their careers. */
export type Sharing<Figure> = readonly [first: Figure, second: Figure, ...more: Figure[]];

/** Figures of two to four careers as they may stand beside each other, in the order of the careers. */
export type Comparison<Figure> = {
  /** Each career’s figure on the basis that is shared, otherwise its most usable; undefined where it has none. */
  figures: (Figure | undefined)[];
  /** Which of the figures may be set side by side: none, or two and more. */
  shared: boolean[];
} & (
  | {
      /** The figures that may. */
      sharing: Sharing<Figure>;
      reason?: never;
    }
  | {
      sharing?: never;
      /** Why none may. */
      reason: NotComparable;
    }
);

/** How figures are chosen and kept apart. */
interface Rules<Figure> {
  /** Whether two figures stand on one basis. */
  alike(first: Figure, second: Figure): boolean;
  /** Of two bases that as many careers share, which is taken: negative for the first. Without it, the one found first. */
  better?(a: Sharing<Figure>, b: Sharing<Figure>): number;
  /** Why nothing is shared, from what each career has in its place. */
  why(figures: readonly (Figure | undefined)[]): NotComparable;
}

/**
 * Chooses the basis that most careers share, from all figures that each has, its most usable first. The one function by
 * which two, three and four careers are compared, whatever the figures.
 */
export function sharedBasis<Figure>(
  all: readonly (readonly Figure[])[],
  { why, ...rules }: Rules<Figure>,
): Comparison<Figure> {
  const [best] = groupsOf(all, rules);
  const figures = all.map(([first], index) => best?.figures[index] ?? first);
  const shared = all.map((_, index) => best?.figures[index] !== undefined);
  return best ? { figures, shared, sharing: best.sharing } : { figures, shared, reason: why(figures) };
}

/** Every basis that two or more careers share, the one that `sharedBasis` takes first. */
export function sharedBases<Figure>(
  all: readonly (readonly Figure[])[],
  rules: Omit<Rules<Figure>, 'why'>,
): Sharing<Figure>[] {
  return groupsOf(all, rules).map(({ sharing }) => sharing);
}

interface Group<Figure> {
  figures: (Figure | undefined)[];
  sharing: Sharing<Figure>;
}

/** The figures on each basis that is shared, best first, each basis once. */
function groupsOf<Figure>(
  all: readonly (readonly Figure[])[],
  { alike, better = () => 0 }: Omit<Rules<Figure>, 'why'>,
): Group<Figure>[] {
  const groups: Group<Figure>[] = [];
  for (const basis of all.flat()) {
    if (groups.some(({ sharing }) => sharing.includes(basis))) continue;
    const figures = all.map((own) => own.find((figure) => alike(basis, figure)));
    const sharing = sharingOf(figures);
    if (sharing) groups.push({ figures, sharing });
  }
  return groups.sort((a, b) => b.sharing.length - a.sharing.length || better(a.sharing, b.sharing));
}

function sharingOf<Figure>(figures: readonly (Figure | undefined)[]): Sharing<Figure> | undefined {
  const [first, second, ...more] = figures.filter((figure) => figure !== undefined);
  return first !== undefined && second !== undefined ? [first, second, ...more] : undefined;
}
