import { type ContextOf } from './act-context';
import { type Actor } from './actor';
import { type StageCommand, type StageEvent } from './decider';
import { needsGrade } from './holding';
import { RuleBroken } from './rule-broken';
import { type TakenOver } from './taken-over';

/** A manager gives the work to a worker. Whether the worker is qualified and in the team is checked where staff are known. */
export interface Allocate extends StageCommand {
  type: 'allocate';
  workerId: string;
  teamId: string;
  /** Why the worker takes more children than the council's cap. */
  capOverrideHash?: string;
  /** Absent in commands of the first release: nothing is known of the worker's load. */
  context?: ContextOf<'caseload'>;
}

export interface Allocated extends StageEvent {
  type: 'allocated';
  workerId: string;
  teamId: string;
  /** The worker held as many children as the council allows, and this is why they take another. */
  capOverrideHash?: string;
  /** They held it in another system, and no manager here gave it to them. */
  takenOver?: TakenOver;
}

/**
 * Team manager or higher; only a change is recorded. Above the cap of the worker's role, lower for the newly qualified, it needs a reason
 * and nothing more: no child stays unallocated for it. Source: inspection report, paragraphs 69 and 70.
 * Codes: ALLOCATION.GRADE_TOO_LOW, UNCHANGED, OVER_CAP.
 */
export function allocated(state: { workerId?: string; teamId?: string }, command: Allocate): Allocated {
  const { by, at, workerId, teamId, capOverrideHash } = command;
  needsGrade(by, 'teamManager', 'ALLOCATION.GRADE_TOO_LOW', 'A team manager or somebody higher allocates work');
  if (state.workerId === workerId && state.teamId === teamId) {
    throw new RuleBroken('ALLOCATION.UNCHANGED', 'This worker already holds the work');
  }
  const event = { type: 'allocated', by, at, workerId, teamId } as const;
  if (!isOverCap(command)) return event;
  if (capOverrideHash === undefined) {
    throw new RuleBroken('ALLOCATION.OVER_CAP', 'This worker has as many children as the council allows: say why', {
      ...command.context?.caseload,
    });
  }
  return { ...event, capOverrideHash };
}

function isOverCap({ context }: Allocate): boolean {
  return context !== undefined && context.caseload.held >= context.caseload.cap;
}

/** Whoever held the work in another system holds it here from the taking over on. Caseloads protect from new work: this is none. */
export function heldElsewhere(
  by: Actor,
  takenOver: TakenOver,
  holder: { workerId: string; teamId: string },
): Allocated {
  return { type: 'allocated', by, at: takenOver.at, ...holder, takenOver };
}
