import { allocated } from '../shared/allocation';
import { namesOf } from '../shared/acts';
import { type Stage } from '../shared/decider';
import { holds, holdsRole, needsGrade } from '../shared/holding';
import { impossible } from '../shared/impossible';
import { explained } from '../shared/lateness';
import { notBefore } from '../shared/moments';
import { opened, unopened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { RuleBroken } from '../shared/rule-broken';
import { viewsRecorded } from '../shared/views';
import { awaitingInterview, completed, declined, isAnswered, offered } from './interview';
import { missingActs } from './missing.acts';
import { missingClocks } from './missing.clocks';
import { evolveMissing } from './missing.evolve';
import { type MissingState, type OpenMissing } from './missing.state';
import { type EpisodeReviewed, type MissingCommand, type MissingEvent, type ReviewEpisode } from './missing.types';
import { missingConfirmed } from './repeat';

/**
 * A child is missing: from the report to a manager's review. The return interview is offered after every episode, by somebody
 * independent, and within 72 hours of the child's return. Source: inspection report, paragraph 38; statutory guidance on missing children.
 */
export const missingEpisode: Stage<MissingState, MissingCommand, MissingEvent> = {
  kind: 'missingEpisode',
  initial: unopened,
  commands: namesOf(missingActs),
  acts: missingActs,
  decide: (state, command) => [decided(opened(state), command)],
  evolve: evolveMissing,
  clocks: missingClocks,
  outcome: (state) => (state.status === 'reviewed' ? 'reviewed' : undefined),
  passes,
};

/** What the journey hears beside the end: that the council's threshold was reached. */
function passes(state: MissingState): Passed {
  return state.status !== 'unopened' && state.repeated !== undefined ? { repeated: true } : {};
}

/** Codes beside those of the interview: MISSING.REVIEWED, NOT_QUALIFIED, ALREADY_FOUND, ALREADY_CONFIRMED, ALREADY_TOLD. */
function decided(state: OpenMissing, command: MissingCommand): MissingEvent {
  const { by, at } = command;
  if (command.type === 'explainLateness') return explained(holds(state.workerId, by), command);
  if (command.type === 'recordViews') return viewsRecorded(command);
  if (state.status === 'reviewed')
    throw new RuleBroken('MISSING.REVIEWED', 'This episode has been reviewed and is over');
  if (command.type === 'allocate') return allocated(state, command);
  if (command.type === 'reviewEpisode') return reviewed(state, command);
  if (!holdsRole(by, 'HUB_WORKER', 'MISSING_INTERVIEWER')) {
    needsGrade(by, 'practitioner', 'MISSING.NOT_QUALIFIED', 'Social workers, the hub and interviewers record episodes');
  }
  switch (command.type) {
    case 'confirmMissing':
      needsMissing(state);
      if (state.status === 'missing') throw new RuleBroken('MISSING.ALREADY_CONFIRMED', 'That is on record already');
      return missingConfirmed(state, command);
    case 'tellVoluntaryAgency':
      if (state.voluntaryAgencyToldAt !== undefined) throw new RuleBroken('MISSING.ALREADY_TOLD', 'The agency knows');
      return { type: 'voluntaryAgencyTold', by, at };
    case 'flagEducation': {
      const { type: _, ...flag } = command;
      return { type: 'educationFlagged', ...flag };
    }
    case 'recordFound': {
      needsMissing(state);
      if (state.missingSince !== undefined) notBefore(at, state.missingSince);
      const { type: _, ...found } = command;
      return { type: 'found', ...found };
    }
    case 'offerInterview':
      return offered(awaitingInterview(state, at), command);
    case 'completeInterview':
      return completed(awaitingInterview(state, at), command);
    case 'declineInterview':
      return declined(awaitingInterview(state, at), command);
    case 'explainNoInterview': {
      awaitingInterview(state, at);
      const { type: _, ...why } = command;
      return { type: 'interviewNotHeld', ...why };
    }
    default:
      return impossible(command);
  }
}

function needsMissing(state: OpenMissing): void {
  if ('foundAt' in state) throw new RuleBroken('MISSING.ALREADY_FOUND', 'The child has been found already');
}

/** The gate before the end. Codes: MISSING.GRADE_TOO_LOW, INTERVIEW_OUTSTANDING, VOLUNTARY_AGENCY_NOT_TOLD. */
function reviewed(state: OpenMissing, { by, at, textHash }: ReviewEpisode): EpisodeReviewed {
  needsGrade(by, 'teamManager', 'MISSING.GRADE_TOO_LOW', 'A team manager or somebody higher reviews the episode');
  if (!isAnswered(state)) {
    throw new RuleBroken('MISSING.INTERVIEW_OUTSTANDING', 'Hold the return interview first, or say why there is none');
  }
  if (state.voluntaryAgencyToldAt === undefined && !state.neverMissing) {
    throw new RuleBroken('MISSING.VOLUNTARY_AGENCY_NOT_TOLD', 'Tell the voluntary agency, after a first episode too');
  }
  notBefore(at, state.answeredAt);
  return { type: 'episodeReviewed', by, at, textHash };
}
