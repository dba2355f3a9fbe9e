import { type Tx } from '#libs/database';
import { gradeOf, isAtLeast, type Role, RuleBroken } from '#libs/journey';

/** Work that only a qualified social worker holds. */
const needsQualification: readonly string[] = [
  'initialAssessment',
  'singleAssessment',
  'coreAssessment',
  'section47Enquiry',
  'childProtectionPlan',
];

/** Work goes to a worker of the team that takes it, who is qualified for it. The rules of a stage know ids only; the staff list knows the rest. */
export async function refuseUnfitWorker(
  tx: Tx,
  kind: string,
  { workerId, teamId }: { workerId: string; teamId: string },
): Promise<void> {
  const worker = await tx.staff.findUnique({ where: { id: workerId } });
  if (!worker?.active) throw new RuleBroken('ALLOCATION.WORKER_UNKNOWN', 'There is no such worker');
  if (worker.teamId !== teamId) throw new RuleBroken('ALLOCATION.NOT_IN_TEAM', 'The worker is not in this team');
  if (!needsQualification.includes(kind)) return;
  if (!isAtLeast(gradeOf(worker.roles as Role[]), 'practitioner')) {
    throw new RuleBroken('ALLOCATION.NOT_QUALIFIED', 'This is allocated to a qualified social worker');
  }
}
