import { londonDate } from '#libs/timescales';
import { monthsBefore } from '../shared/months';
import { RuleBroken } from '../shared/rule-broken';
import { needsStepDown } from '../shared/step-down';
import { needsViews } from '../shared/views';
import { type LivePlan, type Signed } from './plan.state';
import { type EndPlan, type PlanEnded, type StepDownToEarlyHelp, type Supersede } from './plan.types';
import { signed } from './reviewing';
import { needsManager } from './who';

/**
 * A manager ends the plan. Needs that are met are shown: reviewed, every action with its outcome, the family asked. A child who comes into
 * care, moves away, grows up or dies, or a family that withdraws, waits for none of that.
 * Codes: CHILD_IN_NEED.GRADE_TOO_LOW, NOT_SIGNED, NOT_REVIEWED, ACTIONS_OPEN, RISK_NOT_CONSIDERED, NOT_EIGHTEEN; VIEWS.NOT_ASKED.
 */
export function planEnded(state: LivePlan, command: EndPlan): PlanEnded {
  const { by, at, outcome, textHash, riskConsidered, context } = command;
  needsManager(by);
  if (outcome === 'reachedEighteen' && !isEighteen(context?.bornOn, at)) {
    throw new RuleBroken('CHILD_IN_NEED.NOT_EIGHTEEN', 'The young person is not eighteen on that day');
  }
  if (outcome === 'needsMet') needsResults(wellWorked(state));
  if (outcome === 'consentWithdrawn' && !riskConsidered) {
    throw new RuleBroken(
      'CHILD_IN_NEED.RISK_NOT_CONSIDERED',
      'Think of the risk first: a strategy discussion may follow',
    );
  }
  return { type: 'ended', by, at, outcome, textHash };
}

function isEighteen(bornOn: string | undefined, at: string): boolean {
  return bornOn !== undefined && bornOn <= monthsBefore(londonDate(at), 18 * 12);
}

/**
 * Early help takes over, in the same breath: nobody is left between two teams.
 * Codes: those of `needsStepDown`; CHILD_IN_NEED.GRADE_TOO_LOW, NOT_SIGNED, NOT_REVIEWED; VIEWS.NOT_ASKED.
 */
export function steppedDown(before: LivePlan, { by, at, textHash, context }: StepDownToEarlyHelp): PlanEnded {
  needsManager(by);
  const { stepDown } = wellWorked(before);
  const { teamId, leadProfessionalId, agency, acceptance, familyAgreedAt } = needsStepDown(stepDown, at);
  const ended = { type: 'ended', by, at, outcome: 'earlyHelp', textHash } as const;
  if (context.openJourneys.earlyHelp !== undefined) return ended;
  const { firstMeetingOn, at: acceptedAt } = acceptance;
  const passed = {
    stepDownFrom: 'childInNeedPlan',
    leadProfessionalId,
    agency,
    firstMeetingOn,
    acceptedAt,
    familyAgreedAt,
  };
  const opensJourney = { journeyId: context.freshId, kind: 'earlyHelp', teamId, startsAt: at, passed } as const;
  return { ...ended, opensJourney };
}

/** A protection plan has begun: this one gives way in whatever state it is. */
export function superseded({ by, at }: Supersede): PlanEnded {
  return { type: 'ended', by, at, outcome: 'superseded' };
}

function wellWorked(before: LivePlan): Signed {
  const state = signed(before);
  if (state.reviewLog.length === 0) {
    throw new RuleBroken('CHILD_IN_NEED.NOT_REVIEWED', 'The plan is reviewed at least once before it ends');
  }
  needsViews(state.views, 'planEnded');
  return state;
}

/** Source: inspection report, paragraphs 36 and 49: the outcome of what was done is on record. */
function needsResults({ plan }: Signed): void {
  const actions = plan.actions.filter(({ status }) => status === 'open').map(({ actionId }) => actionId);
  if (actions.length > 0) {
    throw new RuleBroken('CHILD_IN_NEED.ACTIONS_OPEN', 'Say first how each action ended', { actions });
  }
}
