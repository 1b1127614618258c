import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import type { Career, Category, PublishedRow } from '../../domain/dataset.ts';
import { fits } from '../../schema/vocabulary.ts';
import { standIns } from '../base/role-slots.ts';
import type { Based } from '../base/side-by-side.ts';
import type { CitationMarks, Mark } from '../cite/citation-marks.ts';
import type { Chip } from '../glance/glance-row.ts';

/** One figure of a role under a term. */
export interface TermFigure extends Based {
  value: string;
  /** “±3%”: its 95% error, where that is told. */
  error?: string;
  /** Whom it counts, where and when. */
  receipt: string;
  chip?: Chip;
  cite: Mark;
}

/** One measure under a term: what each role has of it, the most usable first. */
export interface Line {
  id: string;
  label: string;
  figures: (role: Career, cite: CitationMarks) => TermFigure[];
  /** What stands for a role that has none. */
  missing: (role: Career) => Missing;
}

/** In place of a figure: what is missing, and why, where the content says. */
export interface Missing {
  none: string;
  because?: string;
}

/** No figure, and the reason for it. */
export function because(reason: string | undefined): Missing {
  return { none: 'No figure', ...(reason && { because: `because ${reason}` }) };
}

/** Numbers things so that two have one number if and only if they are alike. */
export function numbering<T>(alike: (first: T, second: T) => boolean): (one: T) => number {
  const kinds: T[] = [];
  return (one) => {
    const known = kinds.findIndex((kind) => alike(kind, one));
    return known >= 0 ? known : kinds.push(one) - 1;
  };
}

/** Whether two rows stand in one edition of one publication. */
export const sameEdition = (first: PublishedRow, second: PublishedRow) => first.source === second.source;

/** The category closest to a role that has none of its own. */
export function nearest(role: Career): { occupation: Category; standing: string } | undefined {
  const [link] = standIns(role);
  if (!link || ownOccupation(role)) return undefined;
  return { occupation: link.occupation, standing: `${link.occupation.name}, ${fits[link.fit].label}` };
}

/** What stands for a role without a figure of a category near it. */
export function noneNear(role: Career): Missing {
  return ownOccupation(role) ? { none: 'Has a category of its own' } : because('no category with a figure is near it');
}
