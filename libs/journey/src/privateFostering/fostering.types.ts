import { type Advised } from '../shared/advice';
import { type ContextOf } from '../shared/act-context';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type RecordViews, type ViewsRecorded } from '../shared/views';

/** Ids of host and school, by which arrangements are grouped: never names. */
export interface Grouping {
  hostId?: string;
  schoolId?: string;
}

/** What makes an arrangement private fostering. */
export interface Definition extends Grouping {
  /** Code of `carerRelations`. */
  carer: string;
  disabled: boolean;
  /** From and to, dates in London; without an end it is meant to last. */
  startsOn: string;
  endsOn?: string;
  /** Code of `reasonsShortNotice`. */
  shortNoticeReason?: string;
}

/** `sixWeeks`: a planned arrangement, told of in time. `short`: planned, and told of later than that. `begun`: told of when it ran. */
export type Notice = 'sixWeeks' | 'short' | 'begun';

/** What every visit looks at. */
export interface FosteringVisit {
  childSeen: boolean;
  /** Code of `reasonsNotSeenFostering`. */
  notSeenReason?: string;
  seenAlone: boolean;
  /** Code of `reasonsNotAloneFostering`. */
  notAloneReason?: string;
  premises: boolean;
  carer: boolean;
  household: boolean;
  /** Somebody asked for it: an extra visit, beside the intervals. */
  requested: boolean;
}

export type Suitability = 'suitable' | 'conditions' | 'prohibited';

export interface CheckDefinition extends StageCommand, Definition {
  type: 'checkDefinition';
  context: ContextOf<'bornOn'>;
}

/** `at` is when the visit was made. */
export interface RecordFosteringVisit extends StageCommand, FosteringVisit {
  type: 'recordVisit';
  /** Absent in acts of the first release. */
  context?: ContextOf<'bornOn'>;
}

/** A planned arrangement has begun, maybe on another day. */
export interface RecordStart extends StageCommand {
  type: 'recordStart';
  startsOn: string;
}

/** The written report on the uniform template. */
export interface WriteReport extends StageCommand {
  type: 'writeReport';
  textHash: string;
}

export interface RequestVisit extends StageCommand {
  type: 'requestVisit';
}

export interface ProposeSuitability extends StageCommand, Advised {
  type: 'proposeSuitability';
  suitability: Suitability;
  textHash: string;
}

export interface SignSuitability extends StageCommand {
  type: 'signOff';
  textHash: string;
}

export interface ReturnSuitability extends StageCommand {
  type: 'returnForChanges';
  textHash: string;
  reasonsHash: string;
}

export interface EndArrangement extends StageCommand {
  type: 'endArrangement';
  /** Code of `reasonsFosteringEnded`. */
  reason: string;
  textHash?: string;
  /** Absent in acts of the first release. */
  context?: ContextOf<'bornOn'>;
}

export type FosteringCommand =
  | Allocate
  | CheckDefinition
  | RecordStart
  | RecordFosteringVisit
  | WriteReport
  | RequestVisit
  | ProposeSuitability
  | SignSuitability
  | ReturnSuitability
  | EndArrangement
  | RecordViews
  | ExplainLateness;

export interface DefinitionChecked extends StageEvent, Grouping {
  type: 'definitionChecked';
  privatelyFostered: boolean;
  carer: string;
  disabled: boolean;
  startsOn: string;
  endsOn?: string;
  /** Absent in facts of the first release. */
  notice?: Notice;
  shortNoticeReason?: string;
}

export interface ArrangementStarted extends StageEvent {
  type: 'arrangementStarted';
  startsOn: string;
}

export interface FosteringVisited extends StageEvent, FosteringVisit {
  type: 'visited';
  n: number;
  /** The child is too old for private fostering by now: the date of birth itself is not written down. */
  ofAge?: true;
}

export interface ReportWritten extends StageEvent {
  type: 'reportWritten';
  n: number;
  textHash: string;
}

export interface VisitRequested extends StageEvent {
  type: 'visitRequested';
}

export interface SuitabilityProposed extends StageEvent, Advised {
  type: 'submitted';
  n: number;
  textHash: string;
  outcome: Suitability;
  authors: readonly string[];
}

export interface SuitabilitySigned extends StageEvent {
  type: 'signedOff';
  n: number;
  textHash: string;
  outcome: Suitability;
}

export interface SuitabilityReturned extends StageEvent {
  type: 'returnedForChanges';
  n: number;
  textHash: string;
  reasonsHash: string;
}

export interface ArrangementEnded extends StageEvent {
  type: 'arrangementEnded';
  reason: string;
  textHash?: string;
}

export type FosteringEvent =
  | StageOpening
  | Allocated
  | DefinitionChecked
  | ArrangementStarted
  | FosteringVisited
  | ReportWritten
  | VisitRequested
  | SuitabilityProposed
  | SuitabilitySigned
  | SuitabilityReturned
  | ArrangementEnded
  | ViewsRecorded
  | LatenessExplained;
