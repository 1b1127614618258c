import type { Dataset, Role } from '../../domain/dataset.ts';
import type { RoleSlot } from '../base/role-slots.ts';
import { findingLine } from '../cite/finding-line.ts';
import { aiOrder } from '../part/career/ai-order.ts';
import type { Comparison } from './comparison.ts';
import type { Summaries } from './sections.ts';
import { educationFinding } from './summary/education-finding.ts';
import { exposureFinding } from './summary/exposure-finding.ts';
import { glanceFinding, whyNotFinding } from './summary/glance-finding.ts';
import {
  claimedFinding,
  expectedFinding,
  jobsFinding,
  postingsFinding,
  recordFinding,
} from './summary/growth-findings.ts';
import { ladderFinding } from './summary/ladder-finding.ts';
import { numbersFinding } from './summary/numbers-finding.ts';
import { adsFinding, earningFinding, officialFinding, placeFinding, trendFinding } from './summary/pay-findings.ts';
import { askedFinding, skillsFinding, toolsFinding } from './summary/skills-findings.ts';
import { chooseFinding, mistakesFinding, questionsFinding, workFinding } from './summary/work-findings.ts';

type Shown = Pick<
  Comparison,
  | 'claims'
  | 'glance'
  | 'pay'
  | 'growth'
  | 'postings'
  | 'skills'
  | 'ladders'
  | 'exposure'
  | 'earning'
  | 'deciding'
  | 'questions'
>;

/**
 * The findings of a pair’s sections and folds, from the same data as they show: by rule, and of three sections in the
 * editors’ words where they have written them. Where a rule has none, the name of the fold stands alone.
 */
export function summaries(
  placed: readonly [RoleSlot<Role>, RoleSlot<Role>],
  view: Shown,
  written: ReturnType<Dataset['matchup']>,
): Summaries {
  const pair = [placed[0].role, placed[1].role] as const;
  const { claims, glance, pay, growth, postings, skills, ladders, exposure, earning, deciding, questions } = view;
  const findings = written?.findings;
  return stated({
    glance: glanceFinding(glance),
    'why-not': whyNotFinding(glance),
    ads: pay.advertised && adsFinding(pay.advertised),
    official: officialFinding(placed),
    'by-place': placeFinding(placed),
    earning: earning && earningFinding(earning),
    trend: pay.trend && trendFinding(pay.trend),
    jobs: jobsFinding(placed),
    expected: growth && expectedFinding(growth.reasons),
    record: growth?.record && recordFinding(growth.record),
    claimed: claims && claimedFinding(claims.growth.length),
    postings: postings && postingsFinding(postings),
    skills: skillsFinding(skills, findings?.skills),
    tools: toolsFinding(skills.tools),
    asked: skills.asked && askedFinding(skills.asked),
    work: workFinding(pair, findings?.work),
    choose: chooseFinding(pair, deciding, findings?.choose),
    mistakes: mistakesFinding(deciding),
    'other-numbers': numbersFinding(pair),
    education: educationFinding(placed),
    ladder: ladderFinding(pair, ladders),
    ai: aiOrder(placed) ?? exposureFinding(exposure, placed),
    questions: questionsFinding(questions.length),
    cite: findingLine('Two forms of citation, a frame to embed, and the data as JSON and CSV.'),
  });
}

/** Without the sections that have no finding. */
function stated(found: { [id in keyof Summaries]: Summaries[id] | undefined }): Summaries {
  return Object.fromEntries(Object.entries(found).filter(([, finding]) => finding !== undefined)) as Summaries;
}
