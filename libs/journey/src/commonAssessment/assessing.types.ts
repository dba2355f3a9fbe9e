import { type StageCommand, type StageEvent } from '../shared/decider';

/** The assessment is written; the panel hears what the family asks for. */
export interface CompleteAssessment extends StageCommand {
  type: 'completeAssessment';
  /** Codes of `targetedServices` that the family asks for. */
  servicesAsked: readonly string[];
  textHash: string;
}

export interface AssessmentCompleted extends StageEvent {
  type: 'assessmentCompleted';
  n: number;
  servicesAsked: readonly string[];
  textHash: string;
}

/** Code of `panelDecisions`. */
export type PanelDecision = 'allocated' | 'teamAlone' | 'returned' | 'notAccepted';

export interface DecideAllocation extends StageCommand {
  type: 'decideAllocation';
  decision: PanelDecision;
  /** Codes of `targetedServices`. */
  services: readonly string[];
  textHash: string;
}

export interface PanelDecided extends StageEvent {
  type: 'panelDecided';
  n: number;
  decision: PanelDecision;
  services: readonly string[];
  textHash: string;
}

/** Scores from 1 to 10, by area of `starAreas`. */
export interface StarScores {
  occasion: 'start' | 'review' | 'end';
  scores: readonly { area: string; score: number }[];
}

export interface RecordStar extends StageCommand, StarScores {
  type: 'recordStar';
}

export interface StarRecorded extends StageEvent, StarScores {
  type: 'starRecorded';
}
