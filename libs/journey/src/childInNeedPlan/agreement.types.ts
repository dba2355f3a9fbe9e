import { type Advised } from '../shared/advice';
import { type StageCommand, type StageEvent } from '../shared/decider';

/** The family's agreement to the plan as it stands. */
export interface Agreement {
  /** Codes of `viewHolders`. */
  agreedBy: readonly string[];
  /** Code of `reasonsChildAgreesAlone`, when nobody who cares for the child agrees. */
  childAloneReason?: string;
  /** Hash of what the family said. */
  textHash: string;
}

/** `at` is when the family agreed: the plan's first day. */
export interface AgreePlan extends StageCommand, Agreement, Advised {
  type: 'agreePlan';
}

/** The plan waits for a manager's signature. */
export interface PlanSubmitted extends StageEvent, Agreement, Advised {
  type: 'submitted';
  n: number;
  authors: readonly string[];
}

/** The plan was changed while it waited: the family agrees anew. */
export interface PlanVoided extends StageEvent {
  type: 'submissionVoided';
  n: number;
  voidedHash: string;
}

export interface PlanSigned extends StageEvent {
  type: 'signedOff';
  n: number;
  textHash: string;
}
