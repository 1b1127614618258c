import { type HouseholdFigure, householdLine } from '../../domain/compare/household.ts';
import type { Category } from '../../domain/dataset.ts';
import { period } from '../../domain/format.ts';
import type { CitationMarks, Inline } from '../cite/citation-marks.ts';
import { householdFact, householdLabels } from '../cite/household-text.ts';

/** Unemployment and weekly earnings of a category, each with its year, what it rests on and its limit. */
export function householdFacts(category: Category, cite: CitationMarks): { label: string; value: Inline }[] {
  const fact = (figure: HouseholdFigure) => {
    const line = householdLine(category, figure);
    if (!line) return [];
    const label = `${householdLabels[figure]}, ${period(line.period)}`;
    return [{ label, value: householdFact(line, figure, cite) }];
  };
  return [...fact('unemployment'), ...fact('weekly')];
}
