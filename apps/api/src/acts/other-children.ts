import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type Recorded } from '#libs/contracts';
import { type Prisma } from '#libs/database';
import { isRuleBroken, RuleBroken } from '#libs/journey';
import { Record } from '../reading/record';
import { type ActBody } from './act-body';
import { ActCommands } from './act-commands';
import { type ActRoute } from './act-routes';
import { type Attempt, type VersionedAttempt } from './attempt';
import { meetingOf } from './meeting';
import { StageActs } from './stage-acts';
import { subjectOf } from './subject-of';

/** What became of the act for another child. */
export type ForAnother =
  | { journeyId: string; stageId: string; recorded: Recorded }
  | { journeyId: string; stageId: string; refused: { code: string; detail: string } };

export interface JointlyRecorded extends Recorded {
  others: ForAnother[];
}

/**
 * One meeting about several children is recorded once and stands in the journey of each. Before anything is recorded the person must be
 * allowed to act for all; after that each child's own rules decide, and the answer says for whom they did not.
 */
@Injectable()
export class OtherChildren {
  constructor(
    private readonly record: Record,
    private readonly stages: StageActs,
    private readonly commands: ActCommands,
  ) {}

  async mayAct(route: ActRoute, attempt: VersionedAttempt, journeyIds: readonly string[]): Promise<void> {
    for (const journeyId of journeyIds) {
      const stage = await this.stageOf(route, attempt, journeyId);
      await this.record.permit(attempt, route.form.action, subjectOf(route), stage, [stage.id]);
    }
  }

  async act(route: ActRoute, attempt: VersionedAttempt, body: ActBody): Promise<ForAnother[]> {
    const answers: ForAnother[] = [];
    for (const journeyId of body.alsoFor) answers.push(await this.actFor(journeyId, route, attempt, body));
    return answers;
  }

  private async actFor(
    journeyId: string,
    route: ActRoute,
    attempt: VersionedAttempt,
    body: ActBody,
  ): Promise<ForAnother> {
    const stage = await this.stageOf(route, attempt, journeyId);
    const own = { ...attempt, commandId: uuidFromName(journeyId, attempt.commandId), versionSeen: undefined };
    try {
      const recorded = await this.stages.send({
        ...{ attempt: own, stage, item: stage, action: route.form.action, subject: subjectOf(route) },
        command: (by) => this.commands.command(route, { attempt: own, stage, by, body, meeting: meetingOf(attempt) }),
      });
      return { journeyId, stageId: stage.id, recorded };
    } catch (error) {
      if (!isRuleBroken(error)) throw error;
      return { journeyId, stageId: stage.id, refused: { code: error.code, detail: error.message } };
    }
  }

  /** The stage of that kind that the other child has open, the newest when there are several. */
  private async stageOf({ kind }: ActRoute, { requester }: Attempt, journeyId: string): Promise<Prisma.StageModel> {
    const stage = await this.record.as(requester, (tx) =>
      tx.stage.findFirst({
        where: { journeyId, kind },
        orderBy: [{ finishedAt: { sort: 'desc', nulls: 'first' } }, { openedAt: 'desc' }],
      }),
    );
    if (!stage) throw new RuleBroken('JOINT.NO_SUCH_STAGE', 'Another child has no such stage', { journeyId, kind });
    return stage;
  }
}
