import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Role } from '../shared/roles';

interface Note {
  /** Code of `noteKinds`. */
  kind: string;
  /** When it happened, `YYYY-MM-DD`; `at` is when it was said. */
  occurredOn: string;
  /** It belongs into the chronology. */
  significant: boolean;
  textHash: string;
}

export interface RecordNote extends StageCommand, Note {
  type: 'recordNote';
}

export interface NoteRecorded extends StageEvent, Note {
  type: 'noteRecorded';
  /** In which of their roles they write: entries are counted by role. */
  role: Role;
}

/** A worker enters into the chronology what no stage, contact or note tells, such as what happened before the journey. */
export interface CurateChronology extends StageCommand {
  type: 'curateChronology';
  occurredOn: string;
  textHash: string;
}

export interface ChronologyCurated extends StageEvent {
  type: 'chronologyCurated';
  occurredOn: string;
  textHash: string;
}

export interface MarkChronologyComplete extends StageCommand {
  type: 'markChronologyComplete';
}

export interface ChronologyCompleted extends StageEvent {
  type: 'chronologyCompleted';
}

export interface ReferOnward extends StageCommand {
  type: 'referOnward';
  /** Codes of `onwardSubjects` and `onwardServices`. */
  whom: string;
  service: string;
  /** There is no such service here, or it takes nobody: counted as a gap. */
  gap: boolean;
  textHash?: string;
}

export interface ReferredOnward extends StageEvent {
  type: 'referredOnward';
  whom: string;
  service: string;
  gap: boolean;
  textHash?: string;
}

export type RecordingCommand = RecordNote | CurateChronology | MarkChronologyComplete | ReferOnward;

export type RecordingEvent = NoteRecorded | ChronologyCurated | ChronologyCompleted | ReferredOnward;
