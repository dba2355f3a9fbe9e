import { Injectable } from '@nestjs/common';
import { type Prisma } from '#libs/database';
import { RuleBroken } from '#libs/journey';
import { instantOf } from '../reading/iso';
import { type Asking } from '../reading/asking';
import { found, Record } from '../reading/record';
import { keepDraft } from './draft-keeping';
import { type DraftAnswer, type DraftBody, type DraftSaved, type DraftVersions } from './draft.schemas';
import { readDraft } from './reading-drafts';
import { SubmissionVoiding } from './submission-voiding';

/** The text of a stage while it is being written. Every version is kept; nothing that was saved is ever lost. */
@Injectable()
export class Drafts {
  constructor(
    private readonly record: Record,
    private readonly voiding: SubmissionVoiding,
  ) {}

  async read(asking: Asking, stageId: string): Promise<DraftAnswer> {
    const { streamId } = await this.mayRead(asking, stageId);
    return draftView(found(await this.record.as(asking.requester, (tx) => readDraft(tx, stageId, streamId))));
  }

  async version(asking: Asking, stageId: string, version: number): Promise<DraftAnswer> {
    const { streamId } = await this.mayRead(asking, stageId);
    return draftView(found(await this.record.as(asking.requester, (tx) => readDraft(tx, stageId, streamId, version))));
  }

  async versions(asking: Asking, stageId: string): Promise<DraftVersions> {
    await this.mayRead(asking, stageId);
    const rows = await this.record.as(asking.requester, (tx) =>
      tx.draftVersion.findMany({ where: { stageId }, orderBy: { version: 'desc' }, omit: { body: true }, take: 500 }),
    );
    return { items: rows.map((row) => savedView(row)) };
  }

  async save(asking: Asking, stageId: string, body: DraftBody, builtOn: number): Promise<DraftSaved> {
    const { requester } = asking;
    const stage = await this.record.stage(requester, stageId);
    await this.record.permit(asking, 'write', 'Draft', stage, [stageId]);
    if (stage.finishedAt)
      throw new RuleBroken('STAGE.FINISHED', 'This stage is finished: its text can no longer be changed');
    const savedBy = requester.actorId;
    const { draft, present } = await this.record.as(requester, async (tx) => ({
      draft: await keepDraft(tx, { stageId, streamId: stage.streamId, body, builtOn, savedBy, savedAt: new Date() }),
      // Read again: it may have been submitted meanwhile. Whoever submits after this waits for the draft that is held here.
      present: found(await tx.stage.findUnique({ where: { id: stageId } })),
    }));
    return { stageId, ...savedView(draft), submission: await this.voiding.after(draft, present, requester) };
  }

  private async mayRead(asking: Asking, stageId: string): Promise<Prisma.StageModel> {
    const stage = await this.record.stage(asking.requester, stageId);
    await this.record.permit(asking, 'read', 'Draft', stage, [stageId]);
    return stage;
  }
}

function draftView(row: Prisma.DraftModel): DraftAnswer {
  return { stageId: row.stageId, ...savedView(row), body: row.body as DraftBody };
}

type Saved = Pick<Prisma.DraftModel, 'version' | 'sha256' | 'savedBy' | 'savedAt'>;

function savedView({ version, sha256, savedBy, savedAt }: Saved): Omit<DraftAnswer, 'stageId' | 'body'> {
  return { version, sha256, savedBy, savedAt: instantOf(savedAt) };
}
