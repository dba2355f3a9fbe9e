import { Injectable } from '@nestjs/common';
import { type z } from 'zod';
import { type Recorded } from '#libs/contracts';
import { type Prisma } from '#libs/database';
import {
  type ExplainLateness,
  type ExtendDeadline,
  type extensionForm,
  type latenessForm,
  RuleBroken,
} from '#libs/journey';
import { type VersionedAttempt } from '../acts/attempt';
import { StageActs } from '../acts/stage-acts';
import { Texts } from '../acts/texts';
import { dateOf } from '../reading/iso';
import { found, Record } from '../reading/record';

export type ExtensionForm = z.output<typeof extensionForm.request>;
export type LatenessForm = z.output<typeof latenessForm.request>;

/** What people do about the clocks of any stage: give more time, and say why something was late. */
@Injectable()
export class ClockActs {
  constructor(
    private readonly record: Record,
    private readonly acts: StageActs,
    private readonly texts: Texts,
  ) {}

  async extend(attempt: VersionedAttempt, stageId: string, { text, ...form }: ExtensionForm): Promise<Recorded> {
    const stage = await this.record.stage(attempt.requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'extend', subject: 'Deadline' },
      command: async (by): Promise<ExtendDeadline> => {
        const clock = await this.openClock(attempt, stageId, form.rule);
        const textHash = await this.texts.keep(attempt, stage.streamId, 'extensionReason', text);
        const dueOn = dateOf(clock.extendedTo ?? clock.dueOn);
        return { type: 'extendDeadline', by, at: new Date().toISOString(), ...form, dueOn, textHash };
      },
    });
  }

  async explain(attempt: VersionedAttempt, stageId: string, form: LatenessForm): Promise<Recorded> {
    const { deadlineId, reason, text } = form;
    const stage = await this.record.stage(attempt.requester, stageId);
    return this.acts.send({
      ...{ attempt, stage, item: stage, action: 'explain', subject: 'Deadline' },
      command: async (by): Promise<ExplainLateness> => {
        await this.lateClock(attempt, stageId, deadlineId);
        const textHash = text.explanation && (await this.texts.keep(attempt, stage.streamId, 'latenessReason', text));
        return {
          type: 'explainLateness',
          by,
          at: new Date().toISOString(),
          deadlineId,
          reason,
          ...(textHash ? { textHash } : {}),
        };
      },
    });
  }

  private async openClock(
    { requester }: VersionedAttempt,
    stageId: string,
    rule: string,
  ): Promise<Prisma.DeadlineModel> {
    const where = { stageId, rule, stoppedAt: null };
    const clock = await this.record.as(requester, (tx) => tx.deadline.findFirst({ where, orderBy: { n: 'desc' } }));
    if (!clock) throw new RuleBroken('DEADLINE.NOT_OPEN', 'No such clock is running', { rule });
    return clock;
  }

  private async lateClock({ requester }: VersionedAttempt, stageId: string, id: string): Promise<void> {
    const clock = found(await this.record.as(requester, (tx) => tx.deadline.findFirst({ where: { id, stageId } })));
    if ((clock.stoppedAt ?? new Date()) < clock.dueAt) throw new RuleBroken('DEADLINE.NOT_LATE', 'This is not late');
  }
}
