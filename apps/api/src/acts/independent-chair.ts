import { type Prisma, type Tx } from '#libs/database';
import { RuleBroken } from '#libs/journey';

/**
 * A conference is chaired from outside the team that works with the child: neither by a colleague of the worker nor by the manager who
 * signed for the enquiry. The rules of a conference know ids only; the staff list knows who works where. Source: inspection report,
 * paragraph 52.
 */
export async function refuseChairOfTheTeam(tx: Tx, { teamId }: Prisma.StageModel, chairId: string): Promise<void> {
  const chair = await tx.staff.findUnique({ where: { id: chairId }, select: { teamId: true } });
  if (teamId === null || chair?.teamId !== teamId) return;
  throw new RuleBroken('CONFERENCE.CHAIR_NOT_INDEPENDENT', 'Somebody of the child’s own team does not chair', {
    teamId,
  });
}
