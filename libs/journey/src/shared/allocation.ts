import { type StageCommand, type StageEvent } from './decider';
import { needsGrade } from './holding';
import { RuleBroken } from './rule-broken';

/** A manager gives the work to a worker. Whether the worker is qualified and in the team is checked where staff are known. */
export interface Allocate extends StageCommand {
  type: 'allocate';
  workerId: string;
  teamId: string;
}

export interface Allocated extends StageEvent {
  type: 'allocated';
  workerId: string;
  teamId: string;
}

/** Team manager or higher; only a change is recorded. */
export function allocated(state: { workerId?: string; teamId?: string }, command: Allocate): Allocated {
  const { by, at, workerId, teamId } = command;
  needsGrade(by, 'teamManager', 'ALLOCATION.GRADE_TOO_LOW', 'A team manager or somebody higher allocates work');
  if (state.workerId === workerId && state.teamId === teamId) {
    throw new RuleBroken('ALLOCATION.UNCHANGED', 'This worker already holds the work');
  }
  return { type: 'allocated', by, at, workerId, teamId };
}
