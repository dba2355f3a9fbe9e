import { type Prisma, type Tx } from '#libs/database';
import { type JourneyEvent } from '#libs/journey';

/** The journey's row: what it waits for, and how it closed. It was made with the decision that opened it. */
export async function projectJourney(tx: Tx, stage: Prisma.StageModel, event: JourneyEvent): Promise<void> {
  const data = changed(event);
  if (data) await tx.journey.update({ where: { id: stage.id }, data });
}

function changed(event: JourneyEvent) {
  switch (event.type) {
    case 'nextStepAwaited':
      return { awaiting: event.step };
    case 'closed':
      return { status: 'closed', awaiting: null, closureReason: event.reason, closedAt: new Date(event.at) };
    default:
      return undefined;
  }
}
