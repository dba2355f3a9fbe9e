import { type Allocated, type StageEvent, type StageStateBase, type WorkerTransferred } from '#libs/journey';

/** Whose lists a stage is on. */
export interface Holder {
  workerId?: string;
  teamId?: string;
}

/**
 * The worker and team that it was given to; in early help whoever leads the team around the child, or is asked to take a family over that
 * comes down from social care, and has to read what to answer.
 */
export function holderOf(state: StageStateBase, events: readonly StageEvent[]): Holder {
  const given = events.findLast(isGiven);
  if (given) return { workerId: given.workerId, teamId: given.teamId };
  const { lead, stepDown } = state as EarlyHelp;
  const workerId = lead?.id ?? (stepDown?.from === undefined ? undefined : stepDown.leadProfessionalId);
  return workerId === undefined ? {} : { workerId };
}

/** `from` is said where a family is received: whoever sends one down keeps it until somebody has accepted. */
interface EarlyHelp {
  lead?: { id: string };
  stepDown?: { from?: string; leadProfessionalId: string };
}

function isGiven(event: StageEvent): event is Allocated | WorkerTransferred {
  return event.type === 'allocated' || event.type === 'workerTransferred';
}
