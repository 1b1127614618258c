import { arithmeticFault, projectionLines } from '../../projection-lines.ts';
import type { Rule } from '../../rule.ts';

export const projectionArithmetic: Rule = {
  id: 'projection-arithmetic',
  description: 'Employment, change and percentage of a projection agree with each other within rounding.',
  *check(context) {
    for (const line of projectionLines(context)) {
      const fault = line.confirmed ? undefined : arithmeticFault(line);
      if (!fault) continue;
      yield {
        path: line.path,
        place: line.placeOf(fault.part),
        message: `${fault.message}, expected numbers that agree within rounding`,
        fix: `Compare the line with the source "${line.source}"; employment and change are in jobs, not in thousands.`,
      };
    }
  },
};
