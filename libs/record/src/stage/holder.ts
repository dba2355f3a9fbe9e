import { type Allocated, type StageEvent, type StageStateBase, type WorkerTransferred } from '#libs/journey';

/** Whose lists a stage is on. */
export interface Holder {
  workerId?: string;
  teamId?: string;
}

/** The worker and team that it was given to, or in early help whoever leads the team around the child. */
export function holderOf(state: StageStateBase, events: readonly StageEvent[]): Holder {
  const given = events.findLast(isGiven);
  if (given) return { workerId: given.workerId, teamId: given.teamId };
  const { lead } = state as { lead?: { id: string } };
  return lead ? { workerId: lead.id } : {};
}

function isGiven(event: StageEvent): event is Allocated | WorkerTransferred {
  return event.type === 'allocated' || event.type === 'workerTransferred';
}
