import { Injectable } from '@nestjs/common';
import { type Tx, type Prisma } from '#libs/database';
import { readDocument } from '#libs/ledger';
import { deadlineView } from '../deadlines/deadline-view';
import { asIs, given, instantOf } from '../reading/iso';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';
import { restrictedFor } from '../reading/restricted';
import { signOffView, stageSummaryView } from './stage-view';
import { type DocumentAnswer, type SignOffList, type StageAnswer } from './stage.schemas';

/** A stage, its signatures and its texts. */
@Injectable()
export class StageReading {
  constructor(private readonly record: Record) {}

  async stage(asking: Asking, stageId: string): Promise<StageAnswer> {
    const stage = await this.record.stage(asking.requester, stageId);
    await this.record.permit(asking, 'read', 'Stage', stage, [stageId]);
    const { requester } = asking;
    const seen = restrictedFor(requester, stage.streamId);
    return this.record.as(requester, async (tx) => ({ ...(await whole(tx, stage)), ...seen }));
  }

  async signOffs(asking: Asking, stageId: string): Promise<SignOffList> {
    const stage = await this.record.stage(asking.requester, stageId);
    await this.record.permit(asking, 'read', 'Stage', stage, [stageId]);
    const rows = await this.record.as(asking.requester, (tx) =>
      tx.signOff.findMany({ where: { stageId }, orderBy: { submission: 'asc' } }),
    );
    return { items: rows.map(signOffView) };
  }

  /** A text of the stage's stream, by its hash. */
  async document(asking: Asking, stageId: string, sha256: string): Promise<DocumentAnswer> {
    const stage = await this.record.stage(asking.requester, stageId);
    await this.record.permit(asking, 'read', 'Document', stage, [stageId, sha256]);
    const { streamId } = stage;
    const row = found(await this.record.as(asking.requester, (tx) => readDocument(tx, streamId, sha256)));
    const body = row.body as DocumentAnswer['body'];
    return { sha256, kind: row.kind, body, createdBy: row.createdBy, createdAt: instantOf(row.createdAt) };
  }
}

async function whole(tx: Tx, stage: Prisma.StageModel): Promise<StageAnswer> {
  const draft = await tx.draft.findUnique({ where: { stageId: stage.id }, omit: { body: true } });
  const deadlines = await tx.deadline.findMany({ where: { stageId: stage.id }, orderBy: { startedAt: 'asc' } });
  const now = new Date();
  return {
    ...stageSummaryView(stage),
    ...given('journeyId', stage.journeyId, asIs),
    ruleSet: stage.ruleSet,
    version: stage.version,
    state: stage.state as StageAnswer['state'],
    ...given('draft', draft, ({ version, sha256, savedBy, savedAt }) => ({
      version,
      sha256,
      savedBy,
      savedAt: instantOf(savedAt),
    })),
    deadlines: deadlines.map((deadline) => deadlineView(deadline, now)),
  };
}
