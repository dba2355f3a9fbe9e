import { type StageCommand, type StageEvent } from './decider';
import { isAtLeast } from './roles';
import { RuleBroken } from './rule-broken';

/** Why a deadline was missed. It explains; it never erases. Allowed after the stage is over, too. */
export interface ExplainLateness extends StageCommand {
  type: 'explainLateness';
  deadlineId: string;
  /** Code of a lateness reason. */
  reason: string;
  textHash?: string;
}

export interface LatenessExplained extends StageEvent {
  type: 'latenessExplained';
  deadlineId: string;
  reason: string;
  textHash?: string;
}

/** By whoever holds the stage, or by a manager. That the deadline is the stage's own and late is checked where deadlines are known. */
export function explained(holdsStage: boolean, command: ExplainLateness): LatenessExplained {
  const { by, at, deadlineId, reason, textHash } = command;
  if (!holdsStage && !isAtLeast(by.grade, 'teamManager')) {
    throw new RuleBroken('DEADLINE.NOT_YOURS', 'Whoever holds the work, or a manager, explains why it is late');
  }
  return { type: 'latenessExplained', by, at, deadlineId, reason, ...(textHash === undefined ? {} : { textHash }) };
}
