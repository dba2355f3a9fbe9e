import { type Tx } from '#libs/database';
import { RuleBroken, type StageEvent } from '#libs/journey';

/**
 * A stage that asks an open journey for something must find it open when that is recorded: otherwise nobody would hear of it. Sent again,
 * the act finds the journeys as they are now. Refuses JOURNEY.CLOSED_MEANWHILE.
 */
export async function openToAsk(tx: Tx, event: StageEvent): Promise<void> {
  const { askedJourneyId } = event as { askedJourneyId?: string };
  if (askedJourneyId === undefined) return;
  const open = await tx.$queryRaw<unknown[]>`
    SELECT id FROM journey WHERE id = ${askedJourneyId}::uuid AND status = 'open' FOR SHARE`;
  if (open.length === 0) {
    throw new RuleBroken('JOURNEY.CLOSED_MEANWHILE', 'The child’s case has closed meanwhile: send it again', {
      journeyId: askedJourneyId,
    });
  }
}
