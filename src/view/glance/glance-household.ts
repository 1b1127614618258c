import { type HouseholdFigure, type HouseholdLine, householdLine, restsOnFew } from '../../domain/compare/household.ts';
import { noFigure } from '../../domain/compare/not-comparable.ts';
import { ownOccupation } from '../../domain/compare/own-occupation.ts';
import { type Comparison, sharedBasis } from '../../domain/compare/shared-basis.ts';
import { type Career, reasonFor } from '../../domain/dataset.ts';
import { money, period } from '../../domain/format.ts';
import { homeShort } from '../../schema/home-country.ts';
import type { CitationMarks } from '../cite/citation-marks.ts';
import { householdText } from '../cite/household-text.ts';
import { restsOn } from '../cite/row-description.ts';
import { type Cell, differenceCell, type GlanceRow, oneWhen } from './glance-row.ts';

/**
 * Unemployment and weekly earnings of the categories that the roles are, each in a row of its own where one of them has
 * it: never beside wages that employers report.
 */
export function householdRows(roles: readonly Career[], cite: CitationMarks): GlanceRow[] {
  return [...householdRow(roles, 'unemployment', cite), ...householdRow(roles, 'weekly', cite)];
}

const called: Record<HouseholdFigure, string> = { unemployment: 'Unemployed', weekly: 'Earned a week' };

/** What the name of a row leaves out. */
const exactly: Record<HouseholdFigure, string> = { unemployment: 'by last job', weekly: 'full-time, self-reported' };

const apart: Record<HouseholdFigure, (high: number, low: number) => string> = {
  // Rates are printed with one decimal, and so is what lies between them.
  unemployment: (high, low) => `${(high - low).toFixed(1)} percentage points`,
  weekly: (high, low) => `${money(high - low)} a week`,
};

function householdRow<F extends HouseholdFigure>(
  roles: readonly Career[],
  figure: F,
  cite: CitationMarks,
): GlanceRow[] {
  const comparison = compareHousehold(roles, figure);
  if (comparison.figures.every((line) => !line)) return [];
  return [
    {
      id: figure,
      label: called[figure],
      ...oneWhen(comparison.figures),
      cells: roles.map((role, index) => householdCell(role, comparison.figures[index], figure, cite)),
      difference: differenceCell(roles, comparison, {
        compared: 'household',
        pair: (first, second) => ({
          kind: 'plain',
          text: `${apart[figure](Math.max(first[figure], second[figure]), Math.min(first[figure], second[figure]))} apart`,
          receipt: `Same table and year, no error published. ${first.source.limit}`,
        }),
        amountOf: (one) => one[figure],
        spread: (low, high) => `${apart[figure](high, low)} from lowest to highest`,
      }),
    },
  ];
}

function householdCell<F extends HouseholdFigure>(
  role: Career,
  line: HouseholdLine<F> | undefined,
  figure: F,
  cite: CitationMarks,
): Cell {
  if (!line) {
    return { none: 'No figure', receipt: [`because ${whyNone(role)}`] };
  }
  return {
    figure: figure === 'weekly' ? money(line[figure]) : householdText(line, figure),
    ...(restsOnFew(line) && { few: `${restsOn(line)}: few` }),
    after: [cite.row(line)],
    receipt: [
      [line.owner.name, homeShort, period(line.period), exactly[figure], restsOn(line)].filter(Boolean).join(', '),
    ],
  };
}

/** A survey that counts categories has nothing of a role that is none, though it may have figures of those beside it. */
function whyNone(role: Career): string {
  const own = ownOccupation(role);
  if (!own) return `${role.plural} have no official category`;
  return reasonFor(role, 'household') ?? `the survey of households has no figure for ${own.plural} alone`;
}

/** A figure of the categories that the roles are, where one table of one year has it. */
function compareHousehold<F extends HouseholdFigure>(
  roles: readonly Career[],
  figure: F,
): Comparison<HouseholdLine<F>> {
  const all = roles.map((role) => {
    const own = ownOccupation(role);
    const line = own && householdLine(own, figure);
    return line ? [line] : [];
  });
  return sharedBasis(all, {
    alike: (first, second) => first.source.id === second.source.id && first.period === second.period,
    why: (figures) => {
      const [first, second] = figures.filter((line) => line !== undefined);
      if (!first || !second) return noFigure(roles, figures, 'household');
      return first.period === second.period
        ? { reason: 'different-sources', first: first.source.id, second: second.source.id }
        : { reason: 'different-years', first: first.period, second: second.period };
    },
  });
}
