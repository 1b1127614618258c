import { type VerdictFault, verdictFault } from '../../../domain/claim-verdict.ts';
import { type FigureId, resolveReference } from '../../../domain/figure/figure-reference.ts';
import type { Claim } from '../../../schema/claim.ts';
import type { Rule, RuleContext } from '../../rule.ts';

export const verdictHolds: Rule = {
  id: 'verdict-holds',
  description: 'The figures that decide a claim still give its verdict.',
  *check(context) {
    for (const { path, data, placeOf } of context.of('claim')) {
      if (!data.verdict) continue;
      const own = ownersOf(data.roles ?? [], context);
      for (const [index, deciding] of (data.decidedBy ?? []).entries()) {
        const found = resolveReference(deciding.figure, undefined, context.figures);
        if ('problem' in found || mayLackEditions(found.figure.owner, context)) continue;
        const fault = verdictFault(data.verdict, { ...deciding, figure: found.figure }, context.figures, own);
        if (!fault) continue;
        const { key, message, fix } = words(data.verdict, deciding, found.figure, fault);
        yield { path, place: placeOf(['decidedBy', index, key]), message, fix };
      }
    }
  },
};

/** Editions may have been left out for faults that are reported already. */
function mayLackEditions(owner: string, { files, observations }: RuleContext): boolean {
  return !observations.complete || files.some(({ id, complete }) => id === owner && !complete);
}

/** The roles of a claim and the official categories that they are. */
function ownersOf(roles: readonly string[], context: RuleContext): string[] {
  const links = context.of('profile').flatMap(({ id, data }) => (roles.includes(id) ? (data.occupations ?? []) : []));
  return [...roles, ...links.filter(({ fit }) => fit === 'exact').map(({ id }) => id)];
}

function words(
  verdict: Claim['verdict'],
  { claimed }: Claim['decidedBy'][number],
  figure: FigureId,
  fault: VerdictFault,
): { key: 'claimed' | 'figure'; message: string; fix: string } {
  const newest = 'newest' in fault ? `the newest edition, ${fault.newest.id}, is ${fault.newest.value}` : '';
  switch (fault.kind) {
    case 'capped':
      return {
        key: 'figure',
        message: `found the capped value ${figure.value}, expected a number that can decide a claim`,
        fix: 'Name another figure, or judge the claim anew.',
      };
    case 'differs':
      return {
        key: 'claimed',
        message: `found ${claimed}, but the figure is ${figure.value}; the verdict "${verdict}" needs the same number`,
        fix: 'Correct the value or the figure, or judge the claim anew.',
      };
    case 'agrees':
      return {
        key: 'claimed',
        message: `found ${claimed}, and the figure is ${figure.value}; the verdict "${verdict}" needs another number`,
        fix: 'Judge the claim anew: the figure supports it.',
      };
    case 'replaced':
      return {
        key: 'figure',
        message: `found the verdict "${verdict}", but ${newest}`,
        fix: 'Write "verdict: outdated-edition".',
      };
    case 'not-replaced':
      return {
        key: 'figure',
        message: `found the verdict "${verdict}", but the content has no newer edition of this figure`,
        fix: 'Write "verdict: confirmed", or add the newer edition.',
      };
    case 'still-right':
      return {
        key: 'figure',
        message: `found the verdict "${verdict}", but ${newest}, as claimed`,
        fix: 'Write "verdict: confirmed" and name the newest edition.',
      };
    case 'own':
      return {
        key: 'figure',
        message: `found the verdict "${verdict}", but "${figure.owner}" is the role itself or its official category`,
        fix: 'Judge the claim anew: the figure is the role’s own.',
      };
  }
}
