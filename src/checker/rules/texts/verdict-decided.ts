import { verdicts } from '../../../schema/vocabulary.ts';
import type { Rule } from '../../rule.ts';

export const verdictDecided: Rule = {
  id: 'verdict-decided',
  description:
    'A verdict that speaks for or against a number names the figure it rests on, which counts whom the claim is about; one that does not has none.',
  *check(context) {
    for (const { path, data, complete, references, placeOf } of context.of('claim')) {
      if (!complete || !data.verdict) continue;
      const { restsOn } = verdicts[data.verdict];
      const decided = (data.decidedBy ?? []).length > 0;
      const cited = references.some(({ type }) => type === 'citation');
      const others = (data.tags ?? []).indexOf('other-population');
      if (others >= 0 && (data.verdict === 'contradicted' || data.verdict === 'confirmed')) {
        yield {
          path,
          place: placeOf(['tags', others]),
          message: `found "other-population" below the verdict "${data.verdict}", which a figure of the same people gives`,
          fix: 'Write "verdict: not-checkable" and move the figures to "context", or take the tag away.',
        };
      } else if (restsOn === 'nothing' && decided) {
        yield {
          path,
          place: placeOf(['decidedBy'], 'key'),
          message: `found "decidedBy" below the verdict "${data.verdict}", which no figure decides`,
          fix: 'Move the figures to "context", or judge the claim anew.',
        };
      } else if (restsOn === 'figure' && !decided) {
        yield {
          path,
          place: placeOf(['verdict']),
          message: `found the verdict "${data.verdict}" without a figure that gives it`,
          fix: 'Add "decidedBy:" with the figure and the claimed value, or judge the claim anew.',
        };
      } else if (restsOn === 'figure or source' && !decided && !cited) {
        yield {
          path,
          place: placeOf(['verdict']),
          message: `found the verdict "${data.verdict}" without a figure or a cited source that gives it`,
          fix: 'Add "decidedBy:", or where the content has no such figure, cite the source below "## Why" with [@…].',
        };
      }
    }
  },
};
