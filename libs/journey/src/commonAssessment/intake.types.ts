import { type Agency } from '../codes/agencies';
import { type StageCommand, type StageEvent } from '../shared/decider';

/** The family was asked. Codes of `viewHolders`. */
export interface SeekConsent extends StageCommand {
  type: 'seekConsent';
  asked: readonly string[];
}

export interface ConsentSought extends StageEvent {
  type: 'consentSought';
  asked: readonly string[];
}

export interface RecordConsent extends StageCommand {
  type: 'recordConsent';
  /** Code of `consentAnswers`. */
  answer: 'given' | 'refused';
  /** Codes of `viewHolders`. */
  answeredBy: readonly string[];
  /** To what: whom the agencies may tell. */
  textHash: string;
}

export interface ConsentAnswered extends StageEvent {
  type: 'consentAnswered';
  answer: 'given' | 'refused';
  answeredBy: readonly string[];
  textHash: string;
}

export interface WithdrawConsent extends StageCommand {
  type: 'withdrawConsent';
  /** Somebody has thought of the risk when early help ends. */
  riskConsidered: boolean;
  textHash: string;
}

export interface ConsentWithdrawn extends StageEvent {
  type: 'consentWithdrawn';
  textHash: string;
}

/** Coordinates the team around the child; may belong to any agency. */
export interface NameLeadProfessional extends StageCommand {
  type: 'nameLeadProfessional';
  leadProfessionalId: string;
  agency: Agency;
}

export interface LeadProfessionalNamed extends StageEvent {
  type: 'leadProfessionalNamed';
  leadProfessionalId: string;
  agency: Agency;
}

/** Social care asks early help to take the family over. */
export interface ReceiveStepDown extends StageCommand {
  type: 'receiveStepDown';
  /** Code of `stepDownSources`. */
  from: string;
  teamId: string;
  leadProfessionalId: string;
  agency: Agency;
  /** Hash of the reason. */
  textHash: string;
}

export interface StepDownReceived extends StageEvent {
  type: 'stepDownReceived';
  from: string;
  teamId: string;
  leadProfessionalId: string;
  agency: Agency;
  textHash: string;
}
