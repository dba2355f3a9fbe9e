import { stageName } from '#libs/contracts';
import { type Prisma } from '#libs/database';
import { asIs, given, instantOf } from '../reading/iso';
import { type SignOffAnswer, type StageSummary } from './stage.schemas';

/** A stage as a line of its journey. */
export function stageSummaryView(row: Prisma.StageModel): StageSummary {
  return {
    stageId: row.id,
    stage: stageName(row.id),
    kind: row.kind,
    n: row.n,
    status: row.status,
    openedAt: instantOf(row.openedAt),
    ...given('teamId', row.teamId, asIs),
    ...given('workerId', row.workerId, asIs),
    ...given('finishedAt', row.finishedAt, instantOf),
    ...given('outcome', row.outcome, asIs),
  };
}

export function signOffView(row: Prisma.SignOffModel): SignOffAnswer {
  return {
    submission: row.submission,
    textHash: row.textHash,
    submittedBy: row.submittedBy,
    submittedAt: instantOf(row.submittedAt),
    ...given('advice', row.advice as SignOffAnswer['advice'] | null, asIs),
    ...given('decision', row.decision, asIs),
    ...given('decidedBy', row.decidedBy, asIs),
    ...given('decidedGrade', row.decidedGrade, asIs),
    ...given('deputisingFor', row.deputisingFor, asIs),
    ...given('decidedAt', row.decidedAt, instantOf),
    ...given('reasonsHash', row.reasonsHash, asIs),
  };
}
