import { type HouseholdFigure, type HouseholdLine, leastPeople, restsOnFew } from '../../domain/compare/household.ts';
import { count, money, percent } from '../../domain/format.ts';
import type { CitationMarks, Inline } from './citation-marks.ts';
import { restsOn } from './row-description.ts';

/** What each figure of a survey of households is called; never beside wages that employers report. */
export const householdLabels: Record<HouseholdFigure, string> = {
  unemployment: 'Unemployment rate, by last job',
  weekly: 'Weekly earnings, full-time, self-reported',
};

/** “3.3%”, “$2,506 a week” */
export function householdText<F extends HouseholdFigure>(line: HouseholdLine<F>, figure: F): string {
  return figure === 'unemployment' ? percent(line[figure], 1) : `${money(line[figure])} a week`;
}

/** “3.3%. Rests on 2,330,000 people in the labour force. The unemployed are classed by their last job; …” */
export function householdFact<F extends HouseholdFigure>(
  line: HouseholdLine<F>,
  figure: F,
  cite: CitationMarks,
): Inline {
  const rests = restsOn(line);
  const few = restsOnFew(line) ? `, fewer than ${count(leastPeople)}: it moves a lot from year to year` : '';
  return [householdText(line, figure), cite.row(line), `${rests && `. Rests on ${rests}${few}`}. ${line.source.limit}`];
}
