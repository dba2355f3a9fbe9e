import { type Presence } from '../shared/attendance';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type Joint } from '../shared/joint';
import { type ActionProgress } from './action-progress';

/** The template of a core group (inspection report, paragraph 53); its words are bound by their hash. */
export interface CoreGroupCodes extends Joint {
  /** Id of a member of staff, or the code of the agency that chaired. */
  chair: string;
  attendance: readonly Presence[];
  progress: readonly ActionProgress[];
  /** Code of `riskChanges`: against the last meeting. */
  risk: string;
  /** London date, `YYYY-MM-DD`. */
  nextOn: string;
}

export interface CoreGroup extends Omit<CoreGroupCodes, 'progress'> {
  at: string;
}

export interface RecordCoreGroup extends StageCommand, CoreGroupCodes {
  type: 'recordCoreGroup';
  textHash: string;
  voiceHash: string;
}

export interface CoreGroupHeld extends StageEvent, CoreGroupCodes {
  type: 'coreGroupHeld';
  n: number;
  textHash: string;
  voiceHash: string;
}
