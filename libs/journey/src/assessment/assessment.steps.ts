import { type AssessmentFile, type AssessmentState, type OpenAssessment } from './assessment.state';
import {
  type AssessmentOpened,
  type ReturnedForChanges,
  type SignedOff,
  type SubmissionVoided,
  type Submitted,
} from './assessment.types';

export function onceOpened(event: AssessmentOpened): OpenAssessment {
  const { at, ruleSet, teamId, journeyId, personId, n } = event;
  const team = teamId === undefined ? {} : { teamId };
  return {
    status: 'inProgress',
    openedAt: at,
    ruleSet,
    ...team,
    journeyId,
    personId,
    n,
    extensions: [],
    submissions: [],
  };
}

export function onceSubmitted(state: OpenAssessment, event: Submitted): AssessmentState {
  const { at, by, n, textHash, outcome, codes, authors } = event;
  return {
    ...fileOf(state),
    status: 'awaitingSignOff',
    firstSubmittedAt: state.firstSubmittedAt ?? at,
    submissions: [...state.submissions, { n, startedAt: at }],
    submission: { n, textHash, submittedAt: at, submittedBy: by.id, authors, outcome, codes },
  };
}

export function onceVoided(state: OpenAssessment, { n, at }: SubmissionVoided): AssessmentState {
  return { ...ended(fileOf(state), at), status: 'inProgress', voided: { n, at } };
}

export function onceReturned(state: OpenAssessment, event: ReturnedForChanges): AssessmentState {
  const { n, at, by, textHash, reasonsHash } = event;
  return { ...ended(fileOf(state), at), status: 'inProgress', returned: { n, by: by.id, at, textHash, reasonsHash } };
}

export function onceSigned(state: OpenAssessment, { at, by, textHash }: SignedOff): AssessmentState {
  if (state.status !== 'awaitingSignOff') return state;
  const { id, grade, deputisingFor } = by;
  const signature = { by: id, grade, ...(deputisingFor === undefined ? {} : { deputisingFor }), at, textHash };
  return { ...ended(fileOf(state), at), status: 'signedOff', submission: state.submission, signature };
}

/** What outlives a change of status. */
function fileOf(state: AssessmentFile): AssessmentFile {
  const {
    openedAt,
    ruleSet,
    teamId,
    extensions,
    journeyId,
    personId,
    n,
    workerId,
    firstSubmittedAt,
    submissions,
    checkpoints,
    views,
  } = state;
  return {
    openedAt,
    ruleSet,
    ...(teamId === undefined ? {} : { teamId }),
    extensions,
    journeyId,
    personId,
    n,
    ...(workerId === undefined ? {} : { workerId }),
    ...(firstSubmittedAt === undefined ? {} : { firstSubmittedAt }),
    submissions,
    ...(checkpoints === undefined ? {} : { checkpoints }),
    ...(views === undefined ? {} : { views }),
  };
}

/** The submission's time of waiting is over. */
function ended(file: AssessmentFile, at: string): AssessmentFile {
  const submissions = file.submissions.map((one) => (one.stoppedAt === undefined ? { ...one, stoppedAt: at } : one));
  return { ...file, submissions };
}
