import { type ContextOf } from '../shared/act-context';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Seeing } from '../shared/visit';

/** A visit to a child on a protection plan. */
export interface VisitCodes extends Omit<Seeing, 'voiceHash'> {
  bedroomSeen: boolean;
}

export interface Visit extends VisitCodes {
  at: string;
  by: string;
}

export interface RecordVisit extends StageCommand, VisitCodes {
  type: 'recordVisit';
  textHash: string;
  /** What the child said and showed; needed when the child was seen. */
  voiceHash?: string;
  /** Absent in acts of the first releases. */
  context?: ContextOf<'bornOn'>;
}

export interface VisitRecorded extends StageEvent, VisitCodes {
  type: 'visitRecorded';
  textHash: string;
  voiceHash?: string;
}
