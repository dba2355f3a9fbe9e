import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { actingOn, type Requester } from '#libs/access';
import { type Prisma } from '#libs/database';
import { isRuleBroken, type StageCommand, type StageKind } from '#libs/journey';
import { isAway, StageClient } from '#libs/temporal';
import { requestHash } from '../http/idempotency';

interface EditAfterSubmission extends StageCommand {
  textHash: string;
}

/** What happened to the request for a signature, when its text was changed while it waited. */
export type Voiding = 'none' | 'voided' | 'toBeVoided';

/** Refusals that say that nothing waits any more, or that nothing has changed. */
const nothingToVoid = new Set([
  'SIGN_OFF.NOT_AWAITED',
  'SIGN_OFF.SAME_TEXT',
  'SIGN_OFF.ALREADY_SIGNED',
  'STAGE.FINISHED',
]);

/**
 * Tells a stage that waits for sign-off that its text is another one now. The text is safe already: while Temporal is away the save
 * stands, and the database refuses a signature under any text but the current one.
 */
@Injectable()
export class SubmissionVoiding {
  constructor(private readonly stages: StageClient) {}

  async after(draft: Prisma.DraftModel, stage: Prisma.StageModel, requester: Requester): Promise<Voiding> {
    if (stage.status !== 'awaitingSignOff') return 'none';
    const by = actingOn(requester, stage, 'write');
    const at = draft.savedAt.toISOString();
    const command: EditAfterSubmission = { type: 'editAfterSubmission', by, at, textHash: draft.sha256 };
    const act = { commandId: commandIdOf(draft), requestHash: hashOf(draft), command };
    try {
      await this.stages.act({ stageId: stage.id, kind: stage.kind as StageKind }, act);
      return 'voided';
    } catch (error) {
      if (isAway(error)) return 'toBeVoided';
      if (isRuleBroken(error) && nothingToVoid.has(error.code)) return 'none';
      throw error;
    }
  }
}

const namespace = '5a8c2c1e-0b1d-4a6f-8d0e-3f8f6f0f7b21';

/** Derived from what it answers to: the same save asks for the same thing, however often. */
function commandIdOf({ stageId, version }: Prisma.DraftModel): string {
  return uuidFromName(`${stageId}:${version}`, namespace);
}

function hashOf({ stageId, version, sha256 }: Prisma.DraftModel): string {
  return requestHash({ method: 'PUT', route: 'draft', params: { stageId, version }, body: { sha256 } });
}
