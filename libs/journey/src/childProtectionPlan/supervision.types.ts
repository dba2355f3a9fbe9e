import { type ContextOf } from '../shared/act-context';
import { type StageCommand, type StageEvent } from '../shared/decider';
import { type ActionProgress } from './action-progress';

/** `brief`: fewer words than the council's policy asks for. `noChallenge`: nothing was questioned. */
export type SupervisionFlag = 'brief' | 'noChallenge';

export interface Supervision {
  at: string;
  by: string;
  flags: readonly SupervisionFlag[];
}

export interface RecordSupervision extends StageCommand {
  type: 'recordSupervision';
  progress: readonly ActionProgress[];
  textHash: string;
  /** What the supervisor questioned, and what changes because of it. */
  challengeHash?: string;
  context: ContextOf<'wordsWritten'>;
}

export interface SupervisionHeld extends StageEvent {
  type: 'supervisionHeld';
  n: number;
  progress: readonly ActionProgress[];
  flags: readonly SupervisionFlag[];
  textHash: string;
  challengeHash?: string;
}
