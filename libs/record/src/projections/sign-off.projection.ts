import { v5 } from 'uuid';
import { type Prisma, type Tx } from '#libs/database';
import {
  type ReturnedForChanges,
  RuleBroken,
  type SignedOff,
  type SubmissionVoided,
  type Submitted,
} from '#libs/journey';
import { toJson } from '../json';

/** Events of the sign-off gate, whatever the stage. */
export type SignOffEvent = Submitted | SubmissionVoided | SignedOff | ReturnedForChanges;

const namespace = '8b0e2c3d-3c0a-5d0c-8f57-0c5f6a3b7e11';

/** One row a submission. The rules of the gate are repeated here against what the database holds, not what a workflow remembers. */
export async function projectSignOff(tx: Tx, stage: Prisma.StageModel, event: SignOffEvent): Promise<void> {
  switch (event.type) {
    case 'submitted':
      return requestSignOff(tx, stage, event);
    case 'signedOff':
      await sameAsDraft(tx, stage.id, event.textHash);
      return decideSignOff(tx, stage, event, { decision: 'signedOff', textHash: event.textHash });
    case 'returnedForChanges':
      return decideSignOff(tx, stage, event, {
        decision: 'returned',
        textHash: event.textHash,
        reasonsHash: event.reasonsHash,
      });
    case 'submissionVoided':
      return decideSignOff(tx, stage, event, { decision: 'voided', textHash: event.voidedHash });
  }
}

/** A text that waits for a signature, whatever it is. */
export async function requestSignOff(
  tx: Tx,
  stage: Prisma.StageModel,
  event: Pick<Submitted, 'n' | 'textHash' | 'by' | 'at' | 'advice'>,
): Promise<void> {
  const { n: submission, textHash, by, at, advice } = event;
  await sameAsDraft(tx, stage.id, textHash);
  const kept = await tx.document.count({ where: { streamId: stage.streamId, sha256: textHash } });
  if (kept === 0) throw new RuleBroken('DOCUMENT.MISSING', 'The text that was submitted has not been saved');
  const id = v5(`${stage.id}/${submission}`, namespace);
  await tx.signOff.create({
    data: {
      ...{ id, stageId: stage.id, submission, textHash, submittedBy: by.id, submittedAt: new Date(at) },
      ...(advice === undefined ? {} : { advice: toJson(advice) }),
    },
  });
}

interface Verdict {
  decision: 'signedOff' | 'returned' | 'voided';
  textHash: string;
  reasonsHash?: string;
}

/** What a manager or the author's own edit made of it. */
export async function decideSignOff(
  tx: Tx,
  stage: Prisma.StageModel,
  { n: submission, by, at }: Pick<SignOffEvent, 'n' | 'by' | 'at'>,
  { textHash, ...verdict }: Verdict,
): Promise<void> {
  const pending = await tx.signOff.findUnique({ where: { stageId_submission: { stageId: stage.id, submission } } });
  if (!pending || pending.decision) throw new RuleBroken('SIGN_OFF.NOT_AWAITED', 'Nothing is waiting for sign-off');
  if (pending.textHash !== textHash) {
    throw new RuleBroken('SIGN_OFF.OTHER_TEXT', 'The text that you saw is not the text that was submitted');
  }
  const decided = {
    decidedBy: by.id,
    decidedGrade: by.grade,
    deputisingFor: by.deputisingFor,
    decidedAt: new Date(at),
  };
  await tx.signOff.update({ where: { id: pending.id }, data: { ...verdict, ...decided } });
}

/** The draft is held until the transaction ends, so that no save slips in between the look and the signature. */
async function sameAsDraft(tx: Tx, stageId: string, textHash: string): Promise<void> {
  const drafts = await tx.$queryRaw<
    { sha256: string }[]
  >`select sha256 from draft where stage_id = ${stageId} for update`;
  if (drafts[0] && drafts[0].sha256 !== textHash) {
    throw new RuleBroken('SIGN_OFF.TEXT_CHANGED', 'The text has changed since: read it again', { stageId });
  }
}
