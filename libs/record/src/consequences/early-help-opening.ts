import { furtherJourneyId } from '#libs/contracts';
import { type Prisma, type Tx } from '#libs/database';
import { type ClosedJourney, earlyHelpAfter, type OpensJourney, type StageEvent } from '#libs/journey';

/**
 * The early help that opens as a case closes, in the same transaction: nobody is left between two teams. None beside one that is open for
 * the child; a contact that is being decided for early help at this moment is waited for.
 * @param stage as it is after the event
 */
export async function earlyHelpOpening(
  tx: Tx,
  stage: Prisma.StageModel,
  event: StageEvent,
): Promise<OpensJourney | undefined> {
  if (stage.kind !== 'journey' || event.type !== 'closed') return undefined;
  const closed = stage.state as unknown as ClosedJourney;
  const opens = earlyHelpAfter(closed);
  if (opens === undefined) return undefined;
  const { personId } = closed;
  await tx.$queryRaw`SELECT FROM person WHERE id = ${personId}::uuid FOR UPDATE`;
  const open = await tx.journey.count({ where: { personId, kind: opens.kind, status: 'open' } });
  return open > 0 ? undefined : { ...opens, journeyId: furtherJourneyId(stage.id, opens.kind) };
}
