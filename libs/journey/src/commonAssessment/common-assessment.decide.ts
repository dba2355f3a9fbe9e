import { onPlan } from '../shared/action-plan';
import { allocated } from '../shared/allocation';
import { extended } from '../shared/extension';
import { holds } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened } from '../shared/opening';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { assessmentCompleted, panelDecided, starRecorded } from './assessing';
import { commonAssessmentClocks, fixed } from './common-assessment.clocks';
import { type CommonAssessmentState, type OpenEarlyHelp, type OpenedEarlyHelp } from './common-assessment.state';
import { type CommonAssessmentCommand, type CommonAssessmentEvent } from './common-assessment.types';
import { consentAnswered, consentSought, consentWithdrawn, needsConsent } from './consent';
import { earlyHelpClosed, steppedUp, stepUpReceived } from './ending';
import { leadNamed, stepDownAnswered, stepDownReceived } from './stepping-down';
import { teamPlanAgreed, teamReviewed } from './team';
import { needsWorker } from './who';

/** Decides an act on early help. */
export function decideCommonAssessment(
  before: CommonAssessmentState,
  command: CommonAssessmentCommand,
): CommonAssessmentEvent {
  const state = opened(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'stepUp':
      return steppedUp(state, command);
    case 'receiveStepUp':
      return stepUpReceived(state, command);
    case 'recordViews':
      return viewsRecorded(command);
    case 'explainLateness':
      return explained(holds(state.workerId, command.by) || holds(state.lead?.id, command.by), command);
    default:
      return worked(stillOpen(state), command);
  }
}

type Work = Exclude<CommonAssessmentCommand, { type: 'stepUp' | 'receiveStepUp' | 'recordViews' | 'explainLateness' }>;

function worked(state: OpenEarlyHelp, command: Work): CommonAssessmentEvent {
  switch (command.type) {
    case 'allocate':
      return allocated(state, command);
    case 'seekConsent':
      return consentSought(state, command);
    case 'recordConsent':
      return consentAnswered(state, command);
    case 'withdrawConsent':
      return consentWithdrawn(state, command);
    case 'nameLeadProfessional':
      return leadNamed(state, command);
    case 'receiveStepDown':
      return stepDownReceived(state, command);
    case 'acceptStepDown':
    case 'declineStepDown':
      return stepDownAnswered(state, command);
    case 'completeAssessment':
      return assessmentCompleted(state, command);
    case 'decideAllocation':
      return panelDecided(state, command);
    case 'recordStar':
      return starRecorded(state, command);
    case 'addNeed':
    case 'addAction':
    case 'changeAction':
    case 'recordProgress':
    case 'completeAction':
      needsWorker(command.by);
      needsConsent(state);
      return onPlan(state.plan, command);
    case 'agreePlan':
      return teamPlanAgreed(state, command);
    case 'review':
      return teamReviewed(state, command);
    case 'close':
      return earlyHelpClosed(state, command);
    case 'extendDeadline':
      return extended(commonAssessmentClocks(state), command, fixed);
    default:
      return impossible(command);
  }
}

/** Code: EARLY_HELP.ENDED. */
function stillOpen(state: OpenedEarlyHelp): OpenEarlyHelp {
  if (state.status === 'ended') {
    throw new RuleBroken('EARLY_HELP.ENDED', 'Early help has ended: the hub takes a concern at any time', {
      outcome: state.outcome,
    });
  }
  return state;
}
