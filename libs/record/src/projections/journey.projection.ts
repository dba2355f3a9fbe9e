import { type Prisma, type Tx } from '#libs/database';
import { type JourneyEvent, type JourneyState } from '#libs/journey';
import { decideSignOff, requestSignOff } from './sign-off.projection';

/** The journey's row: what it waits for, who has it, how far the child's need goes, and how it closed. */
export async function projectJourney(tx: Tx, stage: Prisma.StageModel, event: JourneyEvent): Promise<void> {
  const state = stage.state as unknown as JourneyState;
  if (state.status === 'unopened') return;
  await projectClosure(tx, stage, event);
  const { teamId, need, workerId = null } = state;
  const awaiting = state.status === 'open' ? (state.awaiting ?? null) : null;
  const team = event.type === 'workerTransferred' ? { teamId } : {};
  await tx.journey.update({ where: { id: stage.id }, data: { need, workerId, awaiting, ...team, ...closed(event) } });
}

/** A proposal to close waits for a manager like every other text: it is on the same lists. */
async function projectClosure(tx: Tx, stage: Prisma.StageModel, event: JourneyEvent): Promise<void> {
  switch (event.type) {
    case 'closureProposed':
      return requestSignOff(tx, stage, event);
    case 'closureReturned': {
      const { textHash, reasonsHash } = event;
      return decideSignOff(tx, stage, event, { decision: 'returned', textHash, reasonsHash });
    }
    case 'closureVoided':
      return decideSignOff(tx, stage, event, { decision: 'voided', textHash: event.textHash });
    case 'closed': {
      const { n, textHash } = event;
      if (n === undefined || textHash === undefined) return;
      return decideSignOff(tx, stage, { ...event, n }, { decision: 'signedOff', textHash });
    }
    default:
      return; // everything else waits for no signature
  }
}

function closed(event: JourneyEvent) {
  if (event.type !== 'closed') return {};
  return { status: 'closed', closureReason: event.reason, closedAt: new Date(event.at) };
}
