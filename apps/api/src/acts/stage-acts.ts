import { Inject, Injectable } from '@nestjs/common';
import { type Action, actingOn, type Item, type Subject } from '#libs/access';
import { type Recorded } from '#libs/contracts';
import { type Database, type Prisma } from '#libs/database';
import { type Actor, isRuleBroken, type StageCommand, type StageKind } from '#libs/journey';
import { answerOf, type CommandKey } from '#libs/record';
import { isAway, StageClient } from '#libs/temporal';
import { DATABASE } from '../tokens';
import { Record } from '../reading/record';
import { type Attempt } from './attempt';

export interface ActOnStage<S extends Subject> {
  /** Without a version for what nobody looked at, such as a sibling's stage at a joint meeting. */
  attempt: Attempt & { versionSeen?: number };
  stage: Prisma.StageModel;
  action: Action;
  subject: S;
  /** The row that the subject is judged by. */
  item: Item<S>;
  /** Keeps texts and looks up what the rules must know; runs once the act is known to be allowed and new. */
  command: (by: Actor) => Promise<StageCommand> | StageCommand;
}

/** The way of every act on a stage: judged and audited, recognised when repeated, prepared, sent to the stage's workflow. */
@Injectable()
export class StageActs {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    private readonly record: Record,
    private readonly stages: StageClient,
  ) {}

  async send<S extends Subject>({ attempt, stage, action, subject, item, command }: ActOnStage<S>): Promise<Recorded> {
    const { requester, commandId, requestHash, versionSeen: expectedVersion } = attempt;
    const by = actingOn(requester, stage, action);
    const key = { commandId, requestHash, actorId: by.id };
    const asked = answerOf<Recorded>(this.database, key); // while the log is written; told only to whoever may act
    asked.catch(() => undefined);
    await this.record.permit(attempt, action, subject, item, [stage.id]);
    const earlier = await asked;
    if (earlier) return earlier;
    const act = { commandId, requestHash, expectedVersion, command: await command(by) };
    try {
      return await this.stages.act({ stageId: stage.id, kind: stage.kind as StageKind }, act);
    } catch (error) {
      return await this.recordedAllTheSame(error, key);
    }
  }

  /** An act may have been recorded although its answer was lost, or although a newer run of the workflow refused the repeat. */
  private async recordedAllTheSame(error: unknown, key: CommandKey): Promise<Recorded> {
    const recorded = isRuleBroken(error) || isAway(error) ? await answerOf<Recorded>(this.database, key) : undefined;
    if (recorded) return recorded;
    throw error;
  }
}
