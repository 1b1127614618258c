import { bodyFindings } from '../../body-findings.ts';
import type { Rule } from '../../rule.ts';

export const headingLevels: Rule = {
  id: 'heading-levels',
  description: 'Headings of a body are of level two or three.',
  check: (context) => bodyFindings(context, 'heading-levels'),
};
