import { Injectable } from '@nestjs/common';
import { type Recorded } from '#libs/contracts';
import { Record } from '../reading/record';
import { readBody } from './act-body';
import { ActCommands } from './act-commands';
import { type ActRoute } from './act-routes';
import { type VersionedAttempt } from './attempt';
import { type JointlyRecorded, OtherChildren } from './other-children';
import { StageActs } from './stage-acts';
import { subjectOf } from './subject-of';

/** Any act of any stage: judged, read, sent; and the same for brothers and sisters where one meeting is about all of them. */
@Injectable()
export class Acting {
  constructor(
    private readonly record: Record,
    private readonly stages: StageActs,
    private readonly commands: ActCommands,
    private readonly others: OtherChildren,
  ) {}

  async act(
    route: ActRoute,
    attempt: VersionedAttempt,
    stageId: string,
    body: unknown,
  ): Promise<Recorded | JointlyRecorded> {
    const stage = await this.record.stage(attempt.requester, stageId);
    const recorded = await this.stages.send({
      ...{ attempt, stage, item: stage, action: route.form.action, subject: subjectOf(route) },
      command: async (by) => {
        const read = readBody(route.form, body);
        await this.others.mayAct(route, attempt, stage, read);
        return this.commands.command(route, { attempt, stage, by, body: read });
      },
    });
    if (!route.form.joint) return recorded;
    return { ...recorded, others: await this.others.act(route, attempt, readBody(route.form, body)) };
  }
}
