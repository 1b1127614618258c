import type { Entry } from '../schema/collections.ts';
import { newestEdition } from './claim-verdict.ts';
import type { Claim, NamedFigure, Occupation, Passage, Role } from './dataset.ts';
import { type FigureId, figureNamed } from './figure/figure-reference.ts';

/** What a claim may refer to. */
export interface ClaimReferents {
  role(id: string): Role;
  occupation(id: string): Occupation;
  /** Every figure of the content. */
  figures: readonly FigureId[];
  /** The row and statistic of a figure. */
  rowOf(figure: FigureId): NamedFigure;
}

/** Joins a checked claim with the roles, occupations and rows that it refers to. A missing one throws. */
export function claimOf(
  { id, path, data }: Entry<'claim'>,
  sections: Passage[],
  { role, occupation, figures, rowOf }: ClaimReferents,
): Claim {
  return {
    ...data,
    id,
    path,
    sections,
    roles: data.roles.map(role),
    occupations: data.occupations.map(occupation),
    decidedBy: data.decidedBy.map(({ figure: reference, claimed, roundedTo }) => {
      const figure = figureNamed(reference, undefined, figures);
      const newest = newestEdition(figure, figures);
      return { ...rowOf(figure), claimed, roundedTo, ...(newest && { newest: rowOf(newest) }) };
    }),
    context: data.context.map(({ figure, note }) => ({
      ...rowOf(figureNamed(figure, undefined, figures)),
      ...(note && { note }),
    })),
  };
}
