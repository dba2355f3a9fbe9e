import { type StageCommand, type StageEvent } from '../shared/decider';

/** A visit to a child on a protection plan. */
export interface VisitCodes {
  seen: boolean;
  /** Code of `reasonsNotSeenOnVisit`, when not seen. */
  notSeenReason?: string;
  seenAlone: boolean;
  /** Code of `reasonsNotSeenAlone`, when seen and not alone. */
  notSeenAloneReason?: string;
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
}

export interface VisitRecorded extends StageEvent, VisitCodes {
  type: 'visitRecorded';
  textHash: string;
  voiceHash?: string;
}
