import { allocated } from '../shared/allocation';
import { extended } from '../shared/extension';
import { onFamilyGroup } from '../shared/family-group';
import { holds, holdsRole } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened } from '../shared/opening';
import { RuleBroken } from '../shared/rule-broken';
import { onStepDown } from '../shared/step-down';
import { viewsRecorded } from '../shared/views';
import { needsSoundSeeing, needsUnborn } from '../shared/visit';
import { planAgreed, planReturned, planSigned } from './agreement';
import { planWorked } from './content';
import { planEnded, steppedDown, superseded } from './ending';
import { childInNeedClocks } from './plan.clocks';
import { type ChildInNeedState, type LivePlan, type OpenPlan } from './plan.state';
import { type ChildInNeedCommand, type ChildInNeedEvent, type PeoplesPlanCommand, type PlanEnded } from './plan.types';
import { planReviewed } from './reviewing';
import { needsKeyProfessional } from './who';
import { type RecordVisit, type VisitRecorded } from './work.types';

/** Decides an act on a child in need plan. */
export function decideChildInNeed(before: ChildInNeedState, command: ChildInNeedCommand): ChildInNeedEvent[] {
  const state = opened(before);
  if (command.type === 'supersede') {
    if (!holdsRole(command.by, 'SYSTEM')) {
      throw new RuleBroken('CHILD_IN_NEED.NOT_BY_PEOPLE', 'Only a protection plan takes its place');
    }
    return over(live(state), superseded(command));
  }
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'explainLateness':
      return [explained(holds(state.workerId, command.by), command)];
    case 'recordViews':
      return [viewsRecorded(command)];
    default:
      return worked(live(state), command);
  }
}

function worked(
  state: LivePlan,
  command: Exclude<PeoplesPlanCommand, { type: 'explainLateness' | 'recordViews' }>,
): ChildInNeedEvent[] {
  switch (command.type) {
    case 'allocate':
      return [allocated(state, command)];
    case 'addNeed':
    case 'addAction':
    case 'changeAction':
    case 'recordProgress':
    case 'completeAction':
      return planWorked(state, command);
    case 'agreePlan':
      return [planAgreed(state, command)];
    case 'signOff':
      return [planSigned(state, command)];
    case 'returnForChanges':
      return [planReturned(state, command)];
    case 'recordVisit':
      return [visited(command)];
    case 'review':
      return [planReviewed(state, command)];
    case 'offerFamilyGroupConference':
    case 'holdFamilyGroupConference':
      needsKeyProfessional(command.by);
      return [onFamilyGroup(state.familyGroup, command)];
    case 'offerStepDown':
    case 'acceptStepDown':
    case 'declineStepDown':
    case 'agreeStepDown':
      return [onStepDown(state.stepDown, command)];
    case 'stepDown':
      return over(state, steppedDown(state, command));
    case 'end':
      return over(state, planEnded(state, command));
    case 'extendDeadline':
      return [extended(childInNeedClocks(state), command, [])];
    default:
      return impossible(command);
  }
}

/** Codes: CHILD_IN_NEED.NOT_QUALIFIED; VISIT.*. */
function visited({ context, ...visit }: RecordVisit): VisitRecorded {
  needsKeyProfessional(visit.by);
  needsSoundSeeing(visit);
  needsUnborn(visit, visit.at, context?.bornOn);
  return { ...visit, type: 'visitRecorded' };
}

/** With the plan ends the wait for a signature. */
function over(state: LivePlan, ended: PlanEnded): ChildInNeedEvent[] {
  if (state.status !== 'agreed') return [ended];
  const { n, textHash: voidedHash } = state.submission;
  const { by, at } = ended;
  return [{ type: 'submissionVoided', by, at, n, voidedHash }, ended];
}

/** Code: CHILD_IN_NEED.ENDED. */
function live(state: OpenPlan): LivePlan {
  if (state.status === 'ended') {
    throw new RuleBroken('CHILD_IN_NEED.ENDED', 'This plan has ended', { outcome: state.outcome });
  }
  return state;
}
