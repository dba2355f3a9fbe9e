import { type StageCommand, type StageEvent } from '../shared/decider';

/** What is known of the family's interpreter. */
export interface InterpreterCodes {
  /** Code of `interpreterSteps`. */
  step: string;
  /** London date of the meeting or visit, `YYYY-MM-DD`. */
  forDay?: string;
  /** When there was none: code of `reasonsNoInterpreter`. */
  reason?: string;
  /** Hash of the language, and of what to know. */
  textHash?: string;
}

export interface RecordInterpreter extends StageCommand, InterpreterCodes {
  type: 'recordInterpreter';
}

export interface InterpreterRecorded extends StageEvent, InterpreterCodes {
  type: 'interpreterRecorded';
}

/** How it stands, as everybody who opens the journey sees it. */
export interface InterpreterStanding {
  needed: boolean;
  /** The newest step, and when it was taken (ISO instant). */
  step: string;
  at: string;
  /** The day for which one is booked; absent once that day has had its answer. */
  bookedFor?: string;
  booked: boolean;
  came: number;
  failed: number;
}
