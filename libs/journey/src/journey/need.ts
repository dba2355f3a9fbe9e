import { type JourneyStage } from './journey.state';
import { type NeedStatus } from './kinds';

/** What the end of a stage says about the child's need; what is not here leaves it as it was. */
const afterStage: Readonly<Record<string, Readonly<Record<string, NeedStatus>>>> = {
  initialAssessment: { noFurtherAction: 'notInNeed', earlyHelp: 'notInNeed', childInNeedServices: 'inNeed' },
  singleAssessment: { noFurtherAction: 'notInNeed', earlyHelp: 'notInNeed', childInNeedServices: 'inNeed' },
  coreAssessment: { noFurtherAction: 'notInNeed', earlyHelp: 'notInNeed', childInNeedServices: 'inNeed' },
  initialConference: { childInNeedPlan: 'inNeed' },
  childProtectionPlan: {
    childInNeedPlan: 'inNeed',
    earlyHelp: 'notInNeed',
    lookedAfter: 'lookedAfter',
    noServices: 'notInNeed',
    died: 'notInNeed',
    reachedEighteen: 'notInNeed',
    transferred: 'notInNeed',
  },
  childInNeedPlan: {
    needsMet: 'notInNeed',
    earlyHelp: 'notInNeed',
    lookedAfter: 'lookedAfter',
    consentWithdrawn: 'notInNeed',
    movedAway: 'notInNeed',
    reachedEighteen: 'notInNeed',
    died: 'notInNeed',
  },
};

/** The child's need after a stage has ended. A live plan is stronger than an assessment that ends beside it. */
export function needAfter(
  before: NeedStatus,
  { kind, outcome }: { kind: string; outcome: string },
  open: readonly JourneyStage[],
): NeedStatus {
  if (isLive(open, 'childProtectionPlan')) return 'childProtection';
  if (isLive(open, 'childInNeedPlan')) return 'inNeed';
  return afterStage[kind]?.[outcome] ?? before;
}

/** The child's need once a stage has opened. */
export function needOnOpening(before: NeedStatus, kind: string): NeedStatus {
  if (kind === 'childProtectionPlan') return 'childProtection';
  return kind === 'childInNeedPlan' ? 'inNeed' : before;
}

function isLive(open: readonly JourneyStage[], kind: string): boolean {
  return open.some((stage) => stage.kind === kind && stage.outcome === undefined);
}
