import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import {
  type Allocate,
  type allocationRequest,
  type returnForm,
  type ReturnForChanges,
  type SignOff,
  type signOffRequest,
} from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { Texts } from '../acts/texts';
import { Record } from '../reading/record';
import { refuseUnfitWorker } from './qualified-worker';

export type AllocationForm = z.output<typeof allocationRequest>;
export type SignOffForm = z.output<typeof signOffRequest>;
export type ReturnForm = z.output<typeof returnForm.request>;

/** A manager's acts on an assessment: who writes it, and whether it stands. */
@Injectable()
export class AssessmentActs {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
    private readonly texts: Texts,
  ) {}

  async allocate(attempt: VersionedAttempt, stageId: string, form: AllocationForm): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'allocate', subject: 'Stage' },
      command: async (by): Promise<Allocate> => {
        await this.record.as(attempt.requester, (tx) => refuseUnfitWorker(tx, form));
        return { type: 'allocate', by, at: new Date().toISOString(), ...form };
      },
    });
  }

  async signOff(attempt: VersionedAttempt, stageId: string, { textHash }: SignOffForm): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'signOff', subject: 'Stage' },
      command: (by): SignOff => ({ type: 'signOff', by, at: new Date().toISOString(), textHash }),
    });
  }

  async returnForChanges(
    attempt: VersionedAttempt,
    stageId: string,
    { textHash, text }: ReturnForm,
  ): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'return', subject: 'Stage' },
      command: async (by): Promise<ReturnForChanges> => {
        const reasonsHash = await this.texts.keep(attempt, stage.streamId, 'reasons', text);
        return { type: 'returnForChanges', by, at: new Date().toISOString(), textHash, reasonsHash };
      },
    });
  }
}
