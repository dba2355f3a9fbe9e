import { type StageCommand, type StageEvent, type StageKind } from '../shared/decider';
import { type Advised } from '../shared/advice';
import { type ContextOf } from '../shared/act-context';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type TransferWorker, type WorkerTransferred } from '../shared/handover';
import { type Opened } from '../shared/opening';
import { type Passed } from '../shared/passing';
import { type DeadlineExtended, type ExtendDeadline } from '../shared/extension';
import { type OrderCommand, type OrderEvent } from '../shared/protective-orders.types';
import { type TakenOver } from '../shared/taken-over';
import { type KnownKind } from '../shared/stage-kinds';
import { type RecordViews, type ViewsRecorded } from '../shared/views';
import { type InterpreterRecorded, type RecordInterpreter } from './interpreter.types';
import { type ClosureProposed, type ClosureReturned, type ClosureVoided, type JourneyClosed } from './closure.types';
import { type EarlierWork } from './earlier-work';
import { type JourneyKind } from './kinds';
import { type NextStep } from './next-steps';
import { type RecordingCommand, type RecordingEvent } from './recording.types';
import { type RiskFlagCommand, type RiskFlagEvent } from './risk-flags.types';
import { type TakeOver } from './taking-over.types';

export type { ClosureProposed, ClosureReturned, ClosureVoided, JourneyClosed } from './closure.types';

/** A referral was accepted, or a notice of another kind. `at` is the referral's moment. */
export interface JourneyOpened extends Opened {
  /** Absent in facts of the first release: an episode of need. */
  kind?: JourneyKind;
  teamId: string;
  personId: string;
  /** The contact that became the referral. */
  contactId: string;
  enquiryId?: string;
  referralAt: string;
  /** A stage that opens beside the first one, or instead of it: when a child must be protected at once, or comes from another council. */
  startsWith?: 'strategyDiscussion' | 'initialConference';
  /** What its first stage is told. */
  passed?: Passed;
  /** What was over there before. */
  earlier?: EarlierWork;
}

/** Stages that belong to a journey and have rules. */
export type ConductedKind = Exclude<StageKind, 'journey' | 'contact'>;

/** The conductor opens a stage that the map asks for. Heard twice, it changes nothing. */
export interface OpenStage extends StageCommand {
  type: 'openStage';
  stageId: string;
  kind: ConductedKind;
  n: number;
}

/** A person opens a stage on an open journey: a strategy discussion, a reassessment. */
export interface AskForStage extends StageCommand {
  type: 'openStage';
  kind: KnownKind;
  /** For a conference: `transferIn` or `preBirth`. */
  conferenceType?: string;
  textHash?: string;
  context: ContextOf<'journeyId'>;
}

/** A stage, or a contact that joins the journey, says how it ended. Heard twice, it changes nothing. */
export interface FinishStage extends StageCommand {
  type: 'finishStage';
  stageId: string;
  outcome: string;
  /** `contact`: a contact that joins. Another journey's stage asks for something by its outcome. */
  kind?: StageKind;
  passed?: Passed;
}

/** The worker says that the journey can end, and that nothing is owed to anybody. */
export interface ProposeClosure extends StageCommand, Advised {
  type: 'proposeClosure';
  /** Census reason for closure. */
  reason: string;
  /** Hash of the closing summary and the contingency. */
  textHash: string;
  /** The agencies that worked with the family know. */
  feedbackToAgencies: boolean;
  context: ContextOf<'chronologyComplete'>;
}

export interface AuthoriseClosure extends StageCommand {
  type: 'authoriseClosure';
  textHash: string;
}

export interface ReturnClosure extends StageCommand {
  type: 'returnClosure';
  textHash: string;
  reasonsHash: string;
}

/** What only the service sends. */
export type ConductorsCommand = OpenStage | FinishStage;

/** What people send. */
export type PeoplesCommand =
  | AskForStage
  | ProposeClosure
  | AuthoriseClosure
  | ReturnClosure
  | TransferWorker
  | RecordViews
  | ExtendDeadline
  | ExplainLateness
  | OrderCommand
  | RecordingCommand
  | RecordInterpreter
  | RiskFlagCommand;

export type JourneyCommand = ConductorsCommand | PeoplesCommand | TakeOver;

export interface StageOpened extends StageEvent {
  type: 'stageOpened';
  stageId: string;
  kind: ConductedKind;
  n: number;
  /** From when the stage's clock runs. */
  startsAt: string;
  teamId: string;
  /** What the stage before handed over, or what was said on opening. */
  passed?: Passed;
  textHash?: string;
  /** It stood open in another system. */
  takenOver?: TakenOver;
}

export interface StageEnded extends StageEvent {
  type: 'stageFinished';
  stageId: string;
  outcome: string;
}

/** The journey ends a stage from outside: a child in need plan when a protection plan begins. */
export interface StageSuperseded extends StageEvent {
  type: 'stageSuperseded';
  stageId: string;
}

export interface ContactJoined extends StageEvent {
  type: 'contactJoined';
  contactId: string;
  outcome: string;
}

/** A stage of another journey of the child asks for something. */
export interface AskHeard extends StageEvent {
  type: 'askHeard';
  stageId: string;
  outcome: string;
}

export interface NextStepAwaited extends StageEvent {
  type: 'nextStepAwaited';
  step: NextStep;
  /** From when the stage's clock will run. */
  startsAt?: string;
  passed?: Passed;
}

export type JourneyEvent =
  | JourneyOpened
  | StageOpened
  | StageEnded
  | StageSuperseded
  | ContactJoined
  | AskHeard
  | NextStepAwaited
  | ClosureProposed
  | ClosureReturned
  | ClosureVoided
  | JourneyClosed
  | WorkerTransferred
  | ViewsRecorded
  | DeadlineExtended
  | LatenessExplained
  | OrderEvent
  | RecordingEvent
  | InterpreterRecorded
  | RiskFlagEvent;
