import { type Presence } from '../shared/attendance';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';

/** Code of `letterReceivers`. */
export type Receiver = 'mother' | 'father' | 'parent' | 'guardian';

/** Codes of `gatewayDecisions`: A, B, C, D. */
export type GatewayDecision = 'continuePlan' | 'preProceedings' | 'issue' | 'notYetKnown';

/** Social care and the council's lawyer: what the lawyer advised is in the text, never in a fact. */
export interface LegalPlanning extends Joint {
  attendance: readonly Presence[];
  /** Code of `thresholdAdvice`. */
  threshold: string;
  textHash: string;
}

export interface HoldLegalPlanningMeeting extends StageCommand, LegalPlanning {
  type: 'holdLegalPlanningMeeting';
}

export interface LegalPlanningMeetingHeld extends StageEvent, LegalPlanning {
  type: 'legalPlanningMeetingHeld';
  n: number;
}

export interface DecideGateway extends StageCommand {
  type: 'decideGateway';
  decision: GatewayDecision;
  /** With `preProceedings`: who gets a letter. */
  receivers?: readonly Receiver[];
  textHash: string;
}

export interface GatewayDecided extends StageEvent {
  type: 'gatewayDecided';
  n: number;
  decision: GatewayDecision;
  receivers?: readonly Receiver[];
  textHash: string;
}
