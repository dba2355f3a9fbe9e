import { type StageCommand, type StageEvent } from '../shared/decider';

export interface FlagRisk extends StageCommand {
  type: 'flagRisk';
  /** Code of `riskFlags`. */
  flag: string;
  textHash: string;
}

export interface EndRiskFlag extends StageCommand {
  type: 'endRiskFlag';
  flag: string;
  textHash: string;
}

export interface RiskFlagged extends StageEvent {
  type: 'riskFlagged';
  flag: string;
  textHash: string;
}

export interface RiskFlagEnded extends StageEvent {
  type: 'riskFlagEnded';
  flag: string;
  textHash: string;
}

export type RiskFlagCommand = FlagRisk | EndRiskFlag;

export type RiskFlagEvent = RiskFlagged | RiskFlagEnded;

/** A risk that stands from then until it is ended. */
export interface StandingRisk {
  flag: string;
  since: string;
}
