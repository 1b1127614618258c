import type { Dataset, NamedFigure, Source } from '../../domain/dataset.ts';
import { parseAmount } from '../../domain/format.ts';
import { paths } from '../base/site-paths.ts';
import { figureName } from '../cite/figure-name.ts';
import { valueText } from '../cite/figure-text.ts';

export type Release = Dataset['releases'][number];

/** One figure that a release changed or withdrew, in words. */
export interface ReleaseChange {
  /** Id of the figure. */
  figure: string;
  /** What it is; its id where it was withdrawn since. */
  name: string;
  /** Page of the role or occupation that it is of, where there still is one. */
  href?: string;
  /** As it is written; absent for a new figure. */
  old?: string;
  /** Absent for a figure that was withdrawn. */
  now?: string;
  reason: string;
  /** Absent where the site has the source no more. */
  source?: Source;
}

/** What a release changed, in its order. */
export function releaseChanges(dataset: Dataset, { changes }: Release): ReleaseChange[] {
  const findSource = new Map(dataset.sources.map((source) => [source.id, source]));
  return changes.map(({ figure: reference, old, new: now, reason, source: id }) => {
    const figure = existing(dataset, reference);
    const href = pageOf(dataset, reference.slice(0, reference.indexOf('/')));
    const source = findSource.get(id);
    const text = (raw: string) => (figure ? valueText(figure.row, figure.statistic, amountOf(raw)) : raw);
    return {
      figure: reference,
      name: figure ? figureName(figure.row, figure.statistic) : reference,
      ...(href && { href }),
      ...(old !== undefined && { old: text(old) }),
      ...(now !== undefined && { now: text(now) }),
      reason,
      ...(source && { source }),
    };
  });
}

/** An amount as a release stores it: 135980 or >=239200. Where nothing caps it, a number, as other figures are. */
function amountOf(raw: string) {
  const amount = parseAmount(raw.startsWith('>=') ? raw : Number(raw));
  return amount.capped ? amount : amount.value;
}

/** The figure that a reference names; a release may name some that were withdrawn since. */
function existing(dataset: Dataset, reference: string): NamedFigure | undefined {
  try {
    return dataset.figure(reference);
  } catch {
    return undefined;
  }
}

function pageOf({ roles, occupations }: Dataset, owner: string): string | undefined {
  if (roles.some(({ id }) => id === owner)) return paths.role(owner);
  const occupation = occupations.find(({ id }) => id === owner);
  return occupation && paths.occupation(occupation);
}

/** How many new figures a release brought. */
export function newFigures({ added }: Release): number {
  return added.reduce((sum, { figures }) => sum + figures, 0);
}
