import { type Tx } from '#libs/database';
import { gradeOf, isAtLeast, type Role, RuleBroken } from '#libs/journey';

/** Work goes to a qualified worker of the team that takes it. The rules of a stage know ids only; the staff list knows the rest. */
export async function refuseUnfitWorker(
  tx: Tx,
  { workerId, teamId }: { workerId: string; teamId: string },
): Promise<void> {
  const worker = await tx.staff.findUnique({ where: { id: workerId } });
  if (!worker?.active) throw new RuleBroken('ALLOCATION.WORKER_UNKNOWN', 'There is no such worker');
  if (worker.teamId !== teamId) throw new RuleBroken('ALLOCATION.NOT_IN_TEAM', 'The worker is not in this team');
  if (!isAtLeast(gradeOf(worker.roles as Role[]), 'practitioner')) {
    throw new RuleBroken('ALLOCATION.NOT_QUALIFIED', 'An assessment is allocated to a qualified social worker');
  }
}
