import type { Household, Occupation } from '../dataset.ts';

/** Under this many people a figure of a survey of households moves a lot from year to year and is marked. */
export const leastPeople = 100_000;

/** What a survey of households gives of a category. */
export type HouseholdFigure = 'unemployment' | 'weekly';

/** A line of a survey of households that gives the figure. */
export type HouseholdLine<F extends HouseholdFigure> = Household & Record<F, number>;

/** The newest line of a category that gives the figure; undefined where none does. */
export function householdLine<F extends HouseholdFigure>(
  { household }: Pick<Occupation, 'household'>,
  figure: F,
): HouseholdLine<F> | undefined {
  return household.find((line): line is HouseholdLine<F> => line[figure] !== undefined);
}

/** True where the figure rests on so few people that it is marked. */
export function restsOnFew({ count }: Pick<Household, 'count'>): boolean {
  return count !== undefined && count < leastPeople;
}
