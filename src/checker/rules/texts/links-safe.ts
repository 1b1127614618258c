import { bodyFindings } from '../../body-findings.ts';
import type { Rule } from '../../rule.ts';

export const linksSafe: Rule = {
  id: 'links-safe',
  description: 'Links lead to https:, mailto:, a path of this site or a place on the page.',
  check: (context) => bodyFindings(context, 'links-safe'),
};
