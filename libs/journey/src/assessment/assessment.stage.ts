import { allocated } from '../shared/allocation';
import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { extended } from '../shared/extension';
import { holds } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { notAwaited } from '../shared/sign-off';
import { viewsRecorded } from '../shared/views';
import { assessmentActs, checkpointActs } from './assessment.acts';
import { checkpointReviewed } from './assessment.checkpoint';
import { assessmentClocks } from './assessment.clocks';
import { assessmentDocument } from './assessment.document';
import { evolveAssessment } from './assessment.evolve';
import { returned, signed } from './assessment.signature';
import { type AssessmentState, type OpenAssessment } from './assessment.state';
import { submitted, voided } from './assessment.submission';
import { type AssessmentCommand, type AssessmentEvent } from './assessment.types';
import { type AssessmentKind } from './outcomes';

/** An assessment: a worker writes and submits, a manager signs or returns. The kinds differ in clock and outcomes only. */
export function assessment(kind: AssessmentKind): Stage<AssessmentState, AssessmentCommand, AssessmentEvent> {
  const acts = kind === 'singleAssessment' ? { ...assessmentActs, ...checkpointActs } : assessmentActs;
  return {
    kind,
    initial: unopened,
    commands: namesOf(acts),
    acts,
    document: assessmentDocument,
    decide: (state, command) => [decided(kind, state, command)],
    evolve: evolveAssessment,
    clocks: (state) => assessmentClocks(kind, state),
    outcome: (state) => (state.status === 'signedOff' ? state.submission.outcome : undefined),
  };
}

/** Within 10 working days of the referral. Source: Working Together 2010; Framework for Assessment 2000, paragraph 3.9. */
export const initialAssessment = assessment('initialAssessment');

/** Within 45 working days of the referral. Source: Working Together 2013, chapter 1. */
export const singleAssessment = assessment('singleAssessment');

/**
 * Within 35 working days of the initial assessment's end, of the decision to enquire under section 47, or of new information on an open
 * case. Source: Working Together 2010; Framework for Assessment 2000, paragraph 3.11.
 */
export const coreAssessment = assessment('coreAssessment');

function decided(kind: AssessmentKind, before: AssessmentState, command: AssessmentCommand): AssessmentEvent {
  const state = opened(before);
  notBefore(command.at, state.openedAt);
  switch (command.type) {
    case 'allocate':
      return allocated(unsigned(state), command);
    case 'submit':
      return submitted(kind, state, command);
    case 'editAfterSubmission':
      return voided(state, command);
    case 'signOff':
      return signed(state, command);
    case 'returnForChanges':
      return returned(state, command);
    case 'reviewCheckpoint':
      return checkpointReviewed(kind, unsigned(state), command);
    case 'extendDeadline':
      return extended(assessmentClocks(kind, state), command, []);
    case 'recordViews': // also when it is over: a family may answer later
      return viewsRecorded(command);
    case 'explainLateness':
      return explained(holds(state.workerId, command.by), command);
    default:
      return impossible(command);
  }
}

function unsigned(state: OpenAssessment): OpenAssessment {
  if (state.status === 'signedOff') throw notAwaited('signed');
  return state;
}
