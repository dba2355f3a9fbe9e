import { onPlan } from '../shared/action-plan';
import { allocated } from '../shared/allocation';
import { extended, type ExtendDeadline, type DeadlineExtended } from '../shared/extension';
import { onFamilyGroup } from '../shared/family-group';
import { holds } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened } from '../shared/opening';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { assessmentCommissioned, assessmentReceived, assessmentWithdrawn } from './assessments';
import { decidedToIssue, proceedingsIssued, steppedDown } from './ending';
import { gatewayDecided, legalPlanningHeld } from './gateway';
import { onLetters } from './letters';
import { preProceedingsClocks, wholeTime } from './pre-proceedings.clocks';
import {
  isWorking,
  type LivePreProceedings,
  type OpenPreProceedings,
  type PreProceedingsState,
  type Working,
} from './pre-proceedings.state';
import { type PreProceedingsCommand, type PreProceedingsEvent } from './pre-proceedings.types';
import { needsPractitioner, needsSeniorManager } from './who';
import { kinAsked, planAgreed, reviewed } from './working';

/** Decides an act on the work before proceedings. */
export function decidePreProceedings(before: PreProceedingsState, command: PreProceedingsCommand): PreProceedingsEvent {
  const state = opened<PreProceedingsState>(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'explainLateness':
      return explained(holds(state.workerId, command.by), command);
    case 'recordViews':
      return viewsRecorded(command);
    default:
      return happened(live(state), command);
  }
}

function happened(
  state: LivePreProceedings,
  command: Exclude<PreProceedingsCommand, { type: 'explainLateness' | 'recordViews' }>,
): PreProceedingsEvent {
  switch (command.type) {
    case 'allocate':
      return allocated(state, command);
    case 'holdLegalPlanningMeeting':
      return legalPlanningHeld(state, command);
    case 'decideGateway':
      return gatewayDecided(state, command);
    case 'nameParent':
    case 'issueLetter':
    case 'explainNoLetter':
    case 'recordRepresentation':
    case 'holdParentsMeeting':
      return onLetters(begun(state), command);
    case 'addNeed':
    case 'addAction':
    case 'changeAction':
    case 'recordProgress':
    case 'completeAction':
      needsPractitioner(command.by);
      return onPlan(state.plan, command);
    case 'agreePlan':
      return planAgreed(begun(state), command);
    case 'review':
      return reviewed(begun(state), command);
    case 'commissionAssessment':
      return assessmentCommissioned(command);
    case 'receiveAssessment':
      return assessmentReceived(state, command);
    case 'withdrawAssessment':
      return assessmentWithdrawn(state, command);
    case 'askAboutKin':
      return kinAsked(command);
    case 'offerFamilyGroupConference':
    case 'holdFamilyGroupConference':
      needsPractitioner(command.by);
      return onFamilyGroup(state.familyGroup, command);
    case 'decideToIssue':
      return decidedToIssue(begun(state), command);
    case 'issueProceedings':
      return proceedingsIssued(state, command);
    case 'stepDown':
      return steppedDown(state, command);
    case 'extendDeadline':
      return moreTime(state, command);
    default:
      return impossible(command);
  }
}

/** The whole time is a senior manager's to give, with the reason; the rest a team manager's. */
function moreTime(state: LivePreProceedings, command: ExtendDeadline): DeadlineExtended {
  if (command.rule === wholeTime) needsSeniorManager(command.by);
  return extended(preProceedingsClocks(state), command, []);
}

/** Code: PRE_PROCEEDINGS.NOT_BEGUN. */
function begun(state: LivePreProceedings): Working {
  if (isWorking(state)) return state;
  throw new RuleBroken('PRE_PROCEEDINGS.NOT_BEGUN', 'The work before proceedings is not what is decided');
}

/** Code: PRE_PROCEEDINGS.ENDED. */
function live(state: OpenPreProceedings): LivePreProceedings {
  if (state.status === 'ended') {
    throw new RuleBroken('PRE_PROCEEDINGS.ENDED', 'The work before proceedings has ended', { outcome: state.outcome });
  }
  return state;
}
