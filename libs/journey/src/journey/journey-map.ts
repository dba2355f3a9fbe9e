import { type RuleSetCode } from '#libs/timescales';
import { closureReasons } from '../codes/needs';
import { type AssessmentKind, type AssessmentOutcome } from '../assessment/outcomes';
import { type NextStep } from './next-steps';

/** Census reason for closure: RC8 after assessment with no further action; RC9 after assessment, to early help. */
export type ClosureAfterAssessment = 'RC8' | 'RC9';

/** What follows a finished stage. */
export type Follows = { close: ClosureAfterAssessment } | { await: NextStep };

interface Row {
  after: AssessmentKind;
  outcome: AssessmentOutcome;
  /** First day on which the row applies; the later row counts. */
  from?: string;
  then: Follows;
}

/** What a referral opens first, under the rule set that is pinned on its journey. */
const atOpening: Record<RuleSetCode, AssessmentKind> = { wt2010: 'initialAssessment', wt2013: 'singleAssessment' };

const rows: readonly Row[] = [
  { after: 'initialAssessment', outcome: 'noFurtherAction', then: { close: 'RC8' } },
  { after: 'initialAssessment', outcome: 'earlyHelp', then: { close: 'RC8' } },
  { after: 'initialAssessment', outcome: 'earlyHelp', from: closureReasons.since.RC9, then: { close: 'RC9' } },
  { after: 'initialAssessment', outcome: 'childInNeedServices', then: { await: 'childInNeedPlan' } },
  { after: 'initialAssessment', outcome: 'coreAssessment', then: { await: 'coreAssessment' } },
  { after: 'initialAssessment', outcome: 'strategyDiscussion', then: { await: 'strategyDiscussion' } },
  { after: 'singleAssessment', outcome: 'noFurtherAction', then: { close: 'RC8' } },
  { after: 'singleAssessment', outcome: 'earlyHelp', then: { close: 'RC8' } },
  { after: 'singleAssessment', outcome: 'earlyHelp', from: closureReasons.since.RC9, then: { close: 'RC9' } },
  { after: 'singleAssessment', outcome: 'childInNeedServices', then: { await: 'childInNeedPlan' } },
  { after: 'singleAssessment', outcome: 'strategyDiscussion', then: { await: 'strategyDiscussion' } },
  { after: 'coreAssessment', outcome: 'noFurtherAction', then: { close: 'RC8' } },
  { after: 'coreAssessment', outcome: 'earlyHelp', then: { close: 'RC8' } },
  { after: 'coreAssessment', outcome: 'earlyHelp', from: closureReasons.since.RC9, then: { close: 'RC9' } },
  { after: 'coreAssessment', outcome: 'childInNeedServices', then: { await: 'childInNeedPlan' } },
  { after: 'coreAssessment', outcome: 'strategyDiscussion', then: { await: 'strategyDiscussion' } },
];

export const journeyMap = { atOpening, rows } as const;

/** The assessment that a referral starts with. */
export function assessmentFor(ruleSet: RuleSetCode): AssessmentKind {
  return atOpening[ruleSet];
}

/**
 * What follows a stage that ended so on that day; undefined when the map knows no road.
 * @param on London date, `YYYY-MM-DD`
 */
export function follows(after: string, outcome: string, on: string): Follows | undefined {
  return rows.findLast((row) => row.after === after && row.outcome === outcome && (row.from ?? '') <= on)?.then;
}
