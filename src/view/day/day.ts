import type { RoleSlot } from '../base/role-slots.ts';
import { paths } from '../base/site-paths.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { type NearCategory, nearCategory } from '../part/near-category.ts';

/** The part on what differs in a day before it is opened: what it finds, and where the same stands without a script. */
export interface Day {
  /** Absent until a browser has learnt it. */
  finding?: Inline;
  /** Whose answers they are, and the publisher of all of them. */
  note: Inline;
  /** The two, with the page of each that has its answers. */
  careers: { name: string; href: string }[];
  /** The answers of both are held. */
  drawn: boolean;
}

/** What a built page says of two sides; a browser learns it with the code that draws the part. */
export interface DayWords {
  finding: (first: NearCategory, second: NearCategory) => Inline | undefined;
  standsIn: (sides: readonly NearCategory[]) => string;
}

/** Undefined of more or fewer than two, of two that one category stands for, and where answers of neither are held. */
export function day(placed: readonly RoleSlot[], cite: CitationMarks, words?: DayWords): Day | undefined {
  const sides = placed.flatMap(({ role }) => nearCategory(role) ?? []);
  const [first, second] = sides;
  const rows = sides.flatMap(({ row }) => row ?? []);
  if (!first || !second || placed.length > 2 || first.category === second.category || rows.length === 0)
    return undefined;
  const finding = words?.finding(first, second);
  return {
    ...(finding && { finding }),
    note: [words?.standsIn(sides) ?? '', 'Averages of answers, not frequencies.', ...cite.rows(...rows)],
    careers: placed.flatMap(({ role: { id, name } }, index) =>
      sides[index]?.row ? [{ name, href: `${paths.role(id)}#day` }] : [],
    ),
    drawn: rows.length > 1,
  };
}
