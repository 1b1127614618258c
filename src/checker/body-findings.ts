import type { BodyProblem } from '../markdown/parse-body.ts';
import { type Finding, placeOfNode } from './problem.ts';
import type { RuleContext } from './rule.ts';

/** What the Markdown parser refused under one rule. */
export function bodyFindings({ files }: RuleContext, rule: BodyProblem['rule']): Finding[] {
  return files.flatMap(({ path, bodyProblems }) =>
    bodyProblems
      .filter((problem) => problem.rule === rule)
      .map(({ message, fix, position }) => ({ path, place: placeOfNode(position), message, fix })),
  );
}
