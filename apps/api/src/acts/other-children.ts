import { Injectable } from '@nestjs/common';
import { v5 as uuidFromName } from 'uuid';
import { type Recorded } from '#libs/contracts';
import { type Prisma } from '#libs/database';
import { isRuleBroken, RuleBroken } from '#libs/journey';
import { pointerTo } from '../http/pointer';
import { Record } from '../reading/record';
import { type ActBody } from './act-body';
import { ActCommands } from './act-commands';
import { type ActRoute } from './act-routes';
import { type Attempt, type VersionedAttempt } from './attempt';
import { meetingOf } from './meeting';
import { notOfOneFamily } from './one-family';
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

  /** Refuses before anything is written: JOINT.CHILD_TWICE, NO_SUCH_STAGE, REASON_MISSING, and whatever access says. */
  async mayAct(route: ActRoute, attempt: VersionedAttempt, own: Prisma.StageModel, body: ActBody): Promise<void> {
    const others = body.alsoFor;
    if (others.length === 0) return;
    if (new Set([own.journeyId, ...others]).size <= others.length) {
      throw new RuleBroken('JOINT.CHILD_TWICE', 'Name each of the other children once, and not the child itself');
    }
    for (const journeyId of others) {
      const stage = await this.stageOf(route, attempt, journeyId);
      await this.record.permit(attempt, route.form.action, subjectOf(route), stage, [stage.id]);
    }
    if (saysWhy(body)) return;
    const strangers = await this.record.asService(attempt.requester.actorId, (tx) => notOfOneFamily(tx, own, others));
    if (strangers.length === 0) return;
    throw new RuleBroken('JOINT.REASON_MISSING', 'They are not known as one family: give a reason and write why', {
      errors: strangers.map((stranger) => ({
        pointer: pointerTo(['alsoFor', others.indexOf(stranger)]),
        detail: 'Not known to be of one family with the child',
      })),
    });
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

/** A code and words: either alone says too little. */
function saysWhy({ codes, text }: ActBody): boolean {
  return codes.togetherReason !== undefined && text?.whyTogether !== undefined;
}
