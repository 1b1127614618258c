import { bodyFindings } from '../../body-findings.ts';
import type { Rule } from '../../rule.ts';

export const noImages: Rule = {
  id: 'no-images',
  description: 'A body holds no images: pages draw their charts from the figures.',
  check: (context) => bodyFindings(context, 'no-images'),
};
