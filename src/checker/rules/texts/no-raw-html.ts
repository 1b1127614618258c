import { bodyFindings } from '../../body-findings.ts';
import type { Rule } from '../../rule.ts';

export const noRawHtml: Rule = {
  id: 'no-raw-html',
  description: 'A body is Markdown without HTML.',
  check: (context) => bodyFindings(context, 'no-raw-html'),
};
