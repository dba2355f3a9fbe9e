import { type ContextOf } from '../shared/act-context';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type OpensJourney } from '../shared/opens-journey';
import { type RecordViews, type ViewsRecorded } from '../shared/views';

/** Missing from education is another matter than missing from home (inspection report, paragraph 38). */
export interface EducationFlag {
  missing: boolean;
}

export interface Confirmation {
  policeTold: boolean;
  /** Hash of the circumstances. */
  textHash: string;
}

export interface Offer {
  /** Code of `returnInterviewers`. */
  interviewer: string;
  interviewerId?: string;
}

/** `at` is from when the child is missing. */
export interface ConfirmMissing extends StageCommand, Confirmation {
  type: 'confirmMissing';
  context: ContextOf<'missingEpisodes' | 'openJourneys' | 'freshId'>;
}

export interface TellVoluntaryAgency extends StageCommand {
  type: 'tellVoluntaryAgency';
}

export interface FlagEducation extends StageCommand, EducationFlag {
  type: 'flagEducation';
  textHash?: string;
}

/** `at` is when the child was found: the 72 hours run from it. */
export interface RecordFound extends StageCommand {
  type: 'recordFound';
  /** Code of `waysFound`. */
  how: string;
  textHash?: string;
}

export interface OfferInterview extends StageCommand, Offer {
  type: 'offerInterview';
  /** Absent in acts of the first release. */
  context?: ContextOf<'childsWorkers'>;
}

/** `at` is when it was held. */
export interface CompleteInterview extends StageCommand, Offer {
  type: 'completeInterview';
  seenAlone: boolean;
  /** Code of `reasonsNotSeenAlone`. */
  notSeenAloneReason?: string;
  textHash: string;
  /** Absent in acts of the first release. */
  context?: ContextOf<'childsWorkers'>;
}

export interface DeclineInterview extends StageCommand {
  type: 'declineInterview';
  /** Code of `interviewDecliners`. */
  who: string;
  textHash?: string;
}

export interface InterviewFails extends StageCommand {
  type: 'explainNoInterview';
  /** Code of `reasonsInterviewNotHeld`. */
  reason: string;
  textHash?: string;
}

export interface ReviewEpisode extends StageCommand {
  type: 'reviewEpisode';
  /** Hash of what was learnt and what follows. */
  textHash: string;
}

export type MissingCommand =
  | Allocate
  | ConfirmMissing
  | TellVoluntaryAgency
  | FlagEducation
  | RecordFound
  | OfferInterview
  | CompleteInterview
  | DeclineInterview
  | InterviewFails
  | ReviewEpisode
  | RecordViews
  | ExplainLateness;

/** Episodes in the council's window have reached its threshold. */
export interface Repeated {
  episodes: number;
  threshold: number;
  windowDays: number;
}

export interface MissingConfirmed extends StageEvent, Confirmation {
  type: 'missingConfirmed';
  /** Asks for a strategy discussion. */
  repeated?: Repeated;
  /** The child's open episode of need, which is asked for it. */
  askedJourneyId?: string;
  /** No episode of need is open: one opens with the discussion. */
  opensJourney?: OpensJourney;
}

export interface VoluntaryAgencyTold extends StageEvent {
  type: 'voluntaryAgencyTold';
}

export interface EducationFlagged extends StageEvent, EducationFlag {
  type: 'educationFlagged';
  textHash?: string;
}

export interface Found extends StageEvent {
  type: 'found';
  how: string;
  textHash?: string;
}

export interface InterviewOffered extends StageEvent, Offer {
  type: 'interviewOffered';
}

export interface InterviewCompleted extends StageEvent, Offer {
  type: 'interviewCompleted';
  seenAlone: boolean;
  notSeenAloneReason?: string;
  textHash: string;
}

export interface InterviewDeclined extends StageEvent {
  type: 'interviewDeclined';
  who: string;
  textHash?: string;
}

export interface InterviewNotHeld extends StageEvent {
  type: 'interviewNotHeld';
  reason: string;
  textHash?: string;
}

export interface EpisodeReviewed extends StageEvent {
  type: 'episodeReviewed';
  textHash: string;
}

export type MissingEvent =
  | StageOpening
  | Allocated
  | MissingConfirmed
  | VoluntaryAgencyTold
  | EducationFlagged
  | Found
  | InterviewOffered
  | InterviewCompleted
  | InterviewDeclined
  | InterviewNotHeld
  | EpisodeReviewed
  | ViewsRecorded
  | LatenessExplained;
