import { type Advised } from '../shared/advice';
import { type StageEvent } from '../shared/decider';

export interface ClosureProposed extends StageEvent, Advised {
  type: 'closureProposed';
  n: number;
  reason: string;
  textHash: string;
  authors: readonly string[];
}

export interface ClosureReturned extends StageEvent {
  type: 'closureReturned';
  n: number;
  textHash: string;
  reasonsHash: string;
}

/** The proposal falls: a stage has opened meanwhile. */
export interface ClosureVoided extends StageEvent {
  type: 'closureVoided';
  n: number;
  textHash: string;
}

export interface JourneyClosed extends StageEvent {
  type: 'closed';
  /** Census reason for closure; for other journeys how their last stage ended. */
  reason: string;
  /** Set when people closed it: which proposal, and the hash of its summary. */
  n?: number;
  textHash?: string;
}
