import { type Advised } from '../shared/advice';
import { type Agency } from '../codes/agencies';
import { type Section47Outcome } from '../codes/section47';
import { type Allocate, type Allocated } from '../shared/allocation';
import { type CountersignCommand, type CountersignEvent } from '../shared/countersign.types';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type ExplainLateness, type LatenessExplained } from '../shared/lateness';
import { type StageOpening } from '../shared/opening';
import { type RecordViews, type ViewsRecorded } from '../shared/views';

/** Who answers for the enquiry, said out loud (inspection report, paragraph 46). */
export interface Responsibility {
  childWithDisabilities: boolean;
  /** From the disabilities service for a child with disabilities; beside a newly qualified lead, an experienced worker. */
  coworkerId?: string;
  /** Hash of who does what, in words. */
  textHash: string;
}

/** Whether the child was seen, and alone. Codes of `reasonsNotSeen`, `reasonsNotSeenAlone`. */
export interface Seeing {
  seen: boolean;
  notSeenReason?: string;
  seenAlone: boolean;
  notSeenAloneReason?: string;
  /** Hash of the account. */
  textHash: string;
}

export interface SetResponsibility extends StageCommand, Responsibility {
  type: 'setResponsibility';
}

/** Agencies that should be asked. */
export interface NameAgencies extends StageCommand {
  type: 'nameAgencies';
  agencies: readonly Agency[];
}

/** `at` is when the agency was asked. */
export interface ContactAgency extends StageCommand {
  type: 'contactAgency';
  agency: Agency;
  textHash?: string;
}

/** `at` is when it answered. */
export interface RecordAnswer extends StageCommand {
  type: 'recordAnswer';
  agency: Agency;
  /** Code of `agencyAnswers`. */
  answer: string;
  textHash?: string;
}

export interface ExplainNoAnswer extends StageCommand {
  type: 'explainNoAnswer';
  agency: Agency;
  /** Code of `reasonsNoAnswer`. */
  reason: string;
  textHash?: string;
}

/** `at` is when the child was seen, or should have been. */
export interface SeeChild extends StageCommand, Seeing {
  type: 'seeChild';
}

export interface RecordMedical extends StageCommand {
  type: 'recordMedical';
  /** Code of `medicals`. */
  medical: string;
  textHash?: string;
}

/** A senior manager decides that no conference is held although the child is at continuing risk. */
export interface DecideAgainstConference extends StageCommand {
  type: 'decideAgainstConference';
  /** Hash of the reasons. */
  reasonsHash: string;
}

export interface Conclude extends StageCommand, Advised {
  type: 'conclude';
  outcome: Section47Outcome;
  /** Hash of the analysis. */
  textHash: string;
}

export type Section47Command =
  | Allocate
  | SetResponsibility
  | NameAgencies
  | ContactAgency
  | RecordAnswer
  | ExplainNoAnswer
  | SeeChild
  | RecordMedical
  | DecideAgainstConference
  | Conclude
  | CountersignCommand
  | RecordViews
  | ExplainLateness;

export interface ResponsibilitySet extends StageEvent, Responsibility {
  type: 'responsibilitySet';
}

export interface AgenciesNamed extends StageEvent {
  type: 'agenciesNamed';
  agencies: readonly Agency[];
}

export interface AgencyContacted extends StageEvent {
  type: 'agencyContacted';
  agency: Agency;
  textHash?: string;
}

export interface AgencyAnswered extends StageEvent {
  type: 'agencyAnswered';
  agency: Agency;
  answer: string;
  textHash?: string;
}

export interface NoAnswerExplained extends StageEvent {
  type: 'noAnswerExplained';
  agency: Agency;
  reason: string;
  textHash?: string;
}

export interface ChildSeen extends StageEvent, Seeing {
  type: 'childSeen';
}

export interface MedicalRecorded extends StageEvent {
  type: 'medicalRecorded';
  medical: string;
  textHash?: string;
}

export interface DecidedAgainstConference extends StageEvent {
  type: 'decidedAgainstConference';
  reasonsHash: string;
}

export interface Concluded extends StageEvent, Advised {
  type: 'concluded';
  n: number;
  outcome: Section47Outcome;
  textHash: string;
  /** Hash of the senior manager's reasons against a conference. */
  reasonsHash?: string;
  /** Everybody with a hand in it: none of them may sign. */
  authors: readonly string[];
}

export type Section47Event =
  | StageOpening
  | Allocated
  | ResponsibilitySet
  | AgenciesNamed
  | AgencyContacted
  | AgencyAnswered
  | NoAnswerExplained
  | ChildSeen
  | MedicalRecorded
  | DecidedAgainstConference
  | Concluded
  | CountersignEvent
  | ViewsRecorded
  | LatenessExplained;
