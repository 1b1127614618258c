import { householdLine, restsOnFew } from '../../../domain/compare/household.ts';
import { ownOccupation } from '../../../domain/compare/own-occupation.ts';
import type { Household } from '../../../domain/dataset.ts';
import { count, list, money, period } from '../../../domain/format.ts';
import type { RoleSlot } from '../../base/role-slots.ts';
import type { CitationMarks, Inline } from '../../cite/citation-marks.ts';
import { type SideRow, sideRow, whyNone } from './side-rows.ts';

/** What full-time workers say that they earn in a week, women and men apart: another count than official wages. */
export interface Weekly {
  note: Inline;
  rows: SideRow[];
}

/** Undefined where the survey has none of the categories. */
export function weekly(placed: readonly RoleSlot[], cite: CitationMarks): Weekly | undefined {
  const lines = placed.flatMap(({ role }) => {
    const own = ownOccupation(role);
    return (own && householdLine(own, 'weekly')) ?? [];
  });
  if (lines.length === 0) return undefined;
  // A row that is published of none is said too: what is left out is told from what is forgotten.
  const none = (label: string): SideRow => ({
    label,
    marks: [],
    cells: placed.map((place) => ({ none: whyNone(place) })),
  });
  const row = (label: string, key: 'weekly' | 'weeklyWomen' | 'weeklyMen') =>
    sideRow(
      label,
      placed,
      ({ household }) => {
        const line = household.find((one) => one.weekly !== undefined);
        const value = line?.[key];
        if (!line || value === undefined) return undefined;
        return { text: money(value), ...(key === 'weekly' && { note: restsOn(line) }), row: line };
      },
      cite,
    ) ?? none(label);
  const years = [...new Set(lines.map((line) => line.period))].sort();
  return {
    note: [
      `Median of full-time employees, ${list(years.map(period))}, as households report it: not official wages. Women and men are not set at equal hours, age or experience; of fewer than 50,000 none is published.`,
    ],
    rows: [row('All', 'weekly'), row('Women', 'weeklyWomen'), row('Men', 'weeklyMen')],
  };
}

const restsOn = (line: Household) =>
  line.count === undefined ? '' : `${count(line.count)} workers${restsOnFew(line) ? ': few' : ''}`;
